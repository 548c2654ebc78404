package org.supervisionrules.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The program that makes reports, as they name it. */
public final class Tool {
  /** {@code supervision-rules}. */
  public static final String NAME = "supervision-rules";

  private static final String VERSION = read();

  private Tool() {}

  /** The version of this build: {@code 0.1.0}. */
  public static String version() {
    return VERSION;
  }

  private static String read() {
    try (InputStream in = Tool.class.getResourceAsStream("tool.properties")) {
      Properties properties = new Properties();
      properties.load(Objects.requireNonNull(in, "tool.properties"));
      return Objects.requireNonNull(properties.getProperty("version"), "version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
