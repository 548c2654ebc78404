package org.supervisionrules.formats;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** Reads cells of a workbook as the texts that a CSV file would have. */
final class XlsxCells {
  private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);
  private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);
  private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

  private final boolean is1904;

  /**
   * Reads cells.
   *
   * @param is1904 whether days are counted from 1904
   */
  XlsxCells(boolean is1904) {
    this.is1904 = is1904;
  }

  static boolean isEmpty(Cell cell) {
    String raw = cell.getRawValue();
    return cell.getType() == CellType.EMPTY || raw == null || raw.isBlank();
  }

  static boolean isError(Cell cell) {
    String raw = String.valueOf(cell.getRawValue());
    return cell.getType() == CellType.ERROR
        || (cell.getType() == CellType.FORMULA && raw.matches("#[A-Z/0!?]+"));
  }

  /** The text of a cell that is neither empty nor an error. */
  String text(Cell cell) {
    return switch (cell.getType()) {
      case STRING -> cell.asString().strip();
      case BOOLEAN -> Boolean.toString(cell.asBoolean());
      case NUMBER -> number(cell.asNumber(), cell);
      case FORMULA -> formula(cell);
      default -> String.valueOf(cell.getRawValue()).strip();
    };
  }

  private String formula(Cell cell) {
    String raw = String.valueOf(cell.getRawValue()).strip();
    BigDecimal number = isNumber(raw) ? new BigDecimal(raw) : null;
    return number == null ? raw : number(number, cell);
  }

  private static boolean isNumber(String raw) {
    return raw.length() < 40 && raw.matches("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]{1,2})?");
  }

  private String number(BigDecimal number, Cell cell) {
    Kind kind = kind(cell.getDataFormatId(), cell.getDataFormatString());
    if (kind == Kind.NUMBER || number.signum() < 0 || number.compareTo(LAST_DAY) >= 0) {
      BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
      return plain.toPlainString();
    }
    BigDecimal days = number.setScale(0, RoundingMode.FLOOR);
    long seconds =
        number.subtract(days).multiply(SECONDS_A_DAY).setScale(0, RoundingMode.HALF_UP).longValue();
    LocalDateTime time = day(days.intValue()).atStartOfDay().plusSeconds(seconds);
    return kind == Kind.DATE || seconds == 0
        ? time.toLocalDate().toString()
        : time.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME).replaceFirst("^(.*T..:..):00$", "$1");
  }

  /** Excel has a 29 February 1900, so that the days before it are one off. */
  private LocalDate day(int number) {
    return is1904
        ? FIRST_OF_1904.plusDays(number)
        : FIRST.plusDays(number < 60 ? number + 1L : number);
  }

  /** What a number means. */
  private enum Kind {
    NUMBER,
    DATE,
    TIME
  }

  /** What the format of a cell shows of its number. */
  private static Kind kind(@Nullable Integer id, @Nullable String format) {
    if (id != null && id >= 14 && id <= 22) {
      return id <= 17 ? Kind.DATE : Kind.TIME;
    }
    if (format == null || format.equalsIgnoreCase("General")) {
      return Kind.NUMBER;
    }
    String letters =
        format
            .replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]", "")
            .toLowerCase(Locale.ROOT)
            .replace("am/pm", "")
            .replace("general", "");
    if (letters.indexOf('y') < 0 && letters.indexOf('d') < 0) {
      return Kind.NUMBER;
    }
    return letters.indexOf('h') >= 0 ? Kind.TIME : Kind.DATE;
  }
}
