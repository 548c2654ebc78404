package org.supervisionrules.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.HistoryReader;
import org.supervisionrules.history.Input;
import org.supervisionrules.internal.Digest;
import org.supervisionrules.problem.Problem;

/**
 * Reads histories from an Excel workbook: a sheet a type, with the columns that a {@link CsvFolder}
 * has. Cells may be texts, dates, times, numbers, yes or no; of a formula its last value is read.
 * Places name the file, the sheet, the row and the column: {@code export.xlsx:session:12:C}.
 *
 * <p>A sheet without a cell is left out where its name is none of a type, and so is one whose name
 * starts with {@code readme} or {@code _}. The digest is the hash of the file, which is read into
 * memory.
 */
public final class XlsxWorkbook {
  private static final long LARGEST = Math.min(1L << 28, Runtime.getRuntime().maxMemory() / 8);

  /** Cells tell their formats, by which dates are known from numbers. */
  static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

  private final HistoryReader reader;
  private final Path file;
  private final HistoryReader.Sink sink;

  private XlsxWorkbook(HistoryReader reader, Path file, HistoryReader.Sink sink) {
    this.reader = reader;
    this.file = file;
    this.sink = new WithoutPointers(sink);
  }

  /** Whether the name of a file says that it is a workbook. */
  public static boolean isXlsx(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
  }

  /**
   * Reads a workbook. Whatever is wrong with it is told as a problem.
   *
   * @return what was read; the digest is empty where there is nothing to read
   */
  public static Input read(HistoryReader reader, Path file, HistoryReader.Sink sink) {
    return new XlsxWorkbook(reader, file, sink).read();
  }

  private Input read() {
    byte[] bytes;
    try {
      if (Files.size(file) > LARGEST) {
        return nothing(
            "larger than " + (LARGEST >> 20) + " MB, and a workbook is read whole",
            "split it, or convert it to NDJSON, which may have any size");
      }
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return nothing("there is no such file", null);
    } catch (IOException e) {
      return nothing("the file cannot be read", null);
    }
    if (ReadableWorkbook.isOLE2Header(bytes)) {
      return nothing(
          "a workbook of the old kind, or one with a password",
          "save it as an Excel workbook, .xlsx, without a password");
    }
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS)) {
      TablesReading tables = new TablesReading(reader, file.toString(), Naming.SHEETS);
      List<XlsxSheet> sheets = new ArrayList<>();
      for (Sheet sheet : book.getSheets().toList()) {
        XlsxSheet source = new XlsxSheet(file, sheet, book.isDate1904(), tables);
        if (!source.isAside()) {
          sheets.add(source);
        }
      }
      if (sheets.isEmpty()) {
        return nothing("the workbook is empty", "a sheet a type, such as session");
      }
      int count = tables.read(sheets, sink);
      return new Input(file.toString(), Digest.sha256(bytes), count);
    } catch (IOException | RuntimeException e) {
      return nothing("not an Excel workbook", "save it as an Excel workbook, .xlsx");
    }
  }

  private Input nothing(String message, @Nullable String help) {
    sink.problem(Problem.error(file.toString(), "", message, help));
    return new Input(file.toString(), "", 0);
  }
}
