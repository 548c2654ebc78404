package org.supervisionrules.formats;

import java.nio.charset.StandardCharsets;
import org.supervisionrules.internal.Digest;

/**
 * The hash of the files of a folder, over their names and bytes: that of a list with a line for
 * each of them, as {@code sha256sum *.csv} writes it.
 */
final class FolderDigest {
  private static final String PREFIX = "sha256:";

  private final StringBuilder list = new StringBuilder();

  /** Adds a file; files come in the order of their names. */
  void add(String name, byte[] bytes) {
    String hash = Digest.sha256(bytes).substring(PREFIX.length());
    list.append(hash).append("  ").append(name).append('\n');
  }

  /** {@code sha256:} and the hash. */
  String text() {
    return Digest.sha256(list.toString().getBytes(StandardCharsets.UTF_8));
  }
}
