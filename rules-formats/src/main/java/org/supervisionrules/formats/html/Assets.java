package org.supervisionrules.formats.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * The style and the script of the page, and the rule that nothing else may style it or run in it.
 */
final class Assets {
  static final String STYLE = read("report.css");
  static final String SCRIPT = read("report.js");

  /** The page's content security policy: its own style and script by their hashes, nothing else. */
  static final String POLICY =
      "default-src 'none'; style-src 'sha256-"
          + hash(STYLE)
          + "'; script-src 'sha256-"
          + hash(SCRIPT)
          + "'; base-uri 'none'; form-action 'none'";

  /** The same of a page without a script. */
  static final String STYLE_ONLY =
      "default-src 'none'; style-src 'sha256-"
          + hash(STYLE)
          + "'; base-uri 'none'; form-action 'none'";

  /** The style of a page of two reports held against each other: that of a report and a little. */
  static final String COMPARISON_STYLE = STYLE + read("comparison.css");

  /** That page's content security policy; it has no script. */
  static final String COMPARISON_POLICY =
      "default-src 'none'; style-src 'sha256-"
          + hash(COMPARISON_STYLE)
          + "'; base-uri 'none'; form-action 'none'";

  private Assets() {}

  private static String read(String name) {
    try (InputStream in = Objects.requireNonNull(Assets.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
