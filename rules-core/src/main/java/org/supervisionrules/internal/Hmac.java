package org.supervisionrules.internal;

import java.security.MessageDigest;
import java.util.Arrays;

/**
 * HMAC-SHA256, as RFC 2104 has it, of the digest that Java brings. Java's own {@code Mac} loads
 * every provider of cryptography there is before the first code is made, which takes longer than
 * judging a history. One thread at a time.
 */
public final class Hmac {
  /** The bytes that SHA-256 takes at a time. */
  private static final int BLOCK = 64;

  private static final byte INNER = 0x36;
  private static final byte OUTER = 0x5c;

  private final MessageDigest digest = Digest.newSha256();
  private final byte[] inner;
  private final byte[] outer;

  /**
   * Sums with a key.
   *
   * @param key at least a byte
   * @throws IllegalArgumentException where it is empty
   */
  public Hmac(byte[] key) {
    if (key.length == 0) {
      throw new IllegalArgumentException("a key has at least a byte");
    }
    byte[] block = Arrays.copyOf(key.length > BLOCK ? digest.digest(key) : key, BLOCK);
    this.inner = padded(block, INNER);
    this.outer = padded(block, OUTER);
  }

  private static byte[] padded(byte[] block, byte with) {
    byte[] padded = new byte[BLOCK];
    for (int i = 0; i < BLOCK; i++) {
      padded[i] = (byte) (block[i] ^ with);
    }
    return padded;
  }

  /** The 32 bytes of the sum of a message. */
  public byte[] of(byte[] message) {
    digest.update(inner);
    byte[] sum = digest.digest(message);
    digest.update(outer);
    return digest.digest(sum);
  }
}
