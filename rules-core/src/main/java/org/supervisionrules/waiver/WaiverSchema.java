package org.supervisionrules.waiver;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;

/**
 * The JSON Schema (2020-12) of files of waivers. Whatever the reader accepts is valid against it;
 * the reader checks besides that dates exist and come in order, and that requirements are known.
 */
public final class WaiverSchema {
  private WaiverSchema() {}

  /** Writes the schema as UTF-8, and leaves the stream open. */
  public static void write(OutputStream out) throws IOException {
    try (InputStream in = WaiverSchema.class.getResourceAsStream("waivers.schema.json")) {
      Objects.requireNonNull(in, "waivers.schema.json").transferTo(out);
    }
  }
}
