package org.supervisionrules.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What a report says, be it in a file that is packed. */
final class Packed {
  private Packed() {}

  /** The text of a file, or of the parts of one that is packed. */
  static List<String> texts(byte[] bytes) throws IOException {
    Stream.Builder<String> texts = Stream.builder();
    texts.add(new String(bytes, ISO_8859_1));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        texts.add(new String(zip.readAllBytes(), UTF_8));
      }
    }
    return texts.build().toList();
  }
}
