package org.supervisionrules.formats.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.supervisionrules.report.Tool;

/**
 * A workbook whose bytes depend on what is in it, not on when it was written: the library puts the
 * time of writing into it, and here a given day takes its place.
 */
public final class SteadyWorkbook {
  private static final String PROPERTIES = "docProps/core.xml";
  private static final LocalDateTime OF_ENTRIES = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final Workbook workbook = new Workbook(written, Tool.NAME, null);

  /** The workbook to fill. */
  public Workbook workbook() {
    return workbook;
  }

  /**
   * Finishes it.
   *
   * @param out what it is written to, which is flushed and left open
   * @param day the day that it says it was made on
   */
  public void write(OutputStream out, LocalDate day) throws IOException {
    workbook.finish();
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    try (ZipFile file = open(written.toByteArray())) {
      for (ZipArchiveEntry part : Collections.list(file.getEntriesInPhysicalOrder())) {
        ZipEntry copy = new ZipEntry(part.getName());
        copy.setTimeLocal(OF_ENTRIES);
        zip.putNextEntry(copy);
        try (InputStream in = file.getInputStream(part)) {
          byte[] bytes = in.readAllBytes();
          zip.write(part.getName().equals(PROPERTIES) ? dated(bytes, day) : bytes);
        }
        zip.closeEntry();
      }
    }
    zip.finish();
    out.flush();
  }

  /** The library writes the sizes of the parts at the end only, where few readers look for them. */
  private static ZipFile open(byte[] bytes) throws IOException {
    return ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
  }

  private static byte[] dated(byte[] properties, LocalDate day) {
    return new String(properties, StandardCharsets.UTF_8)
        .replaceAll("(<dcterms:(created|modified)[^>]*>)[^<]*", "$1" + day + "T00:00:00Z")
        .getBytes(StandardCharsets.UTF_8);
  }
}
