package org.supervisionrules.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes, as reports write them. */
public final class Digest {
  private Digest() {}

  /** {@code sha256:} and the hash of some bytes, one part after the other. */
  public static String sha256(byte[]... parts) {
    MessageDigest digest = newSha256();
    for (byte[] part : parts) {
      digest.update(part);
    }
    return "sha256:" + HexFormat.of().formatHex(digest.digest());
  }

  /**
   * The first 12 hexadecimal digits of the hash of some words, kept apart by a control character.
   */
  public static String shortHash(String... words) {
    byte[] hash = newSha256().digest(String.join("\u001f", words).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, 6);
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
