package org.supervisionrules.formats;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.read.Encoding;
import org.supervisionrules.internal.read.Shown;
import org.supervisionrules.internal.read.Tokens;

/** Reads CSV files, in UTF-8 and with commas, into tables. */
final class CsvFile {
  private static final int HEAD = 4;
  private static final int LONGEST_SHARED = 64;
  private static final String HELP = "save it as `CSV UTF-8`";
  private static final CsvFactory FACTORY =
      CsvFactory.builder()
          .enable(CsvParser.Feature.TRIM_SPACES)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Tokens.LONGEST_TEXT).build())
          .build();

  private final TableLog log;
  private final Map<String, String> shared = new HashMap<>();

  /**
   * A reader of files.
   *
   * @param log told of what is wrong with a file
   */
  CsvFile(TableLog log) {
    this.log = log;
  }

  /** Reads a file into a table; as far as it can be read. */
  void read(byte[] bytes, Table table) {
    Encoding encoding = Encoding.of(bytes.length > HEAD ? head(bytes) : bytes);
    if (encoding != Encoding.UTF_8) {
      fatal(table, Places.WHOLE_TABLE, "found " + encoding.label() + ", not UTF-8", HELP);
      return;
    }
    CharBuffer characters = characters(bytes, table);
    if (characters == null) {
      return;
    }
    int line = 1;
    try (CsvParser parser =
        FACTORY.createParser(
            characters.array(), characters.arrayOffset(), characters.remaining())) {
      List<String> cells = new ArrayList<>();
      while (parser.nextToken() == JsonToken.START_ARRAY) {
        line = parser.currentLocation().getLineNr();
        cells.clear();
        boolean isBlank = true;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          String cell = parser.getText().strip();
          isBlank &= cell.isEmpty();
          cells.add(share(cell));
        }
        if (!isBlank && table.hasHead()) {
          table.add(line, cells.toArray(String[]::new));
        } else if (!isBlank) {
          table.head(line, cells);
        }
      }
    } catch (IOException e) {
      broken(table, line, e);
      return;
    }
    if (!table.hasHead()) {
      fatal(
          table,
          Places.WHOLE_TABLE,
          "the file is empty, a first row with the names of the columns was expected",
          null);
    }
  }

  private @Nullable CharBuffer characters(byte[] bytes, Table table) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    in.position(Encoding.markLength(bytes));
    CharBuffer out = CharBuffer.allocate(in.remaining());
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      int line = 1;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      fatal(table, line, "found bytes that are not UTF-8", HELP);
      return null;
    }
    return out.flip();
  }

  private static byte[] head(byte[] bytes) {
    return new byte[] {bytes[0], bytes[1], bytes[2], bytes[3]};
  }

  /** Most cells say what many others say: one text serves them all. */
  private String share(String cell) {
    if (cell.length() > LONGEST_SHARED) {
      return cell;
    }
    String before = shared.putIfAbsent(cell, cell);
    return before == null ? cell : before;
  }

  private void broken(Table table, int row, IOException e) {
    String said =
        String.valueOf(
            e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage());
    if (said.startsWith("Missing closing quote")) {
      fatal(table, row, "a cell of this row starts with a quote that is not closed", null);
    } else if (said.contains("Expected column separator")) {
      fatal(
          table,
          row,
          "in a cell of this row the closing quote is not the end of it",
          "double a quote that belongs to the text: `\"\"`");
    } else if (e instanceof StreamConstraintsException) {
      fatal(table, row, "a text longer than " + Tokens.LONGEST_TEXT + " characters", null);
    } else {
      fatal(table, row, "not CSV: " + Shown.of(said, 160), null);
    }
  }

  private void fatal(Table table, int line, String message, @Nullable String help) {
    table.spoil();
    String rest = "the rest of the file was not read";
    boolean isInside = line != Places.WHOLE_TABLE;
    log.fatal(
        Places.of(table.number(), line, Places.WHOLE_ROW),
        message,
        isInside ? (help == null ? rest : help + "; " + rest) : help);
  }
}
