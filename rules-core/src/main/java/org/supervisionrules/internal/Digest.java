package org.supervisionrules.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes, as reports write them. */
public final class Digest {
  private static final HexFormat HEX = HexFormat.of();
  private static final byte APART = 0x1f;

  /** A digest a thread: to look one up takes longer than to hash the words of a finding. */
  private static final ThreadLocal<MessageDigest> OWN = ThreadLocal.withInitial(Digest::newSha256);

  private Digest() {}

  /** {@code sha256:} and the hash of some bytes, one part after the other. */
  public static String sha256(byte[]... parts) {
    MessageDigest digest = newSha256();
    for (byte[] part : parts) {
      digest.update(part);
    }
    return "sha256:" + HEX.formatHex(digest.digest());
  }

  /**
   * The first 12 hexadecimal digits of the hash of some words, kept apart by a control character.
   */
  public static String shortHash(String... words) {
    MessageDigest digest = OWN.get();
    for (int i = 0; i < words.length; i++) {
      if (i > 0) {
        digest.update(APART);
      }
      digest.update(words[i].getBytes(StandardCharsets.UTF_8));
    }
    return HEX.formatHex(digest.digest(), 0, 6);
  }

  /** An empty SHA-256 digest. */
  public static MessageDigest newSha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
