package org.supervisionrules.policy;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.time.DayRanges;
import org.supervisionrules.time.Holidays;
import org.supervisionrules.time.MonthEnd;

/**
 * Reads the {@code calendar} of a pack: {@code { holidays: GB-ENG, zone: Europe/London, closures:
 * ["2026-12-29/2026-12-31"], monthEnd: down }}.
 */
final class CalendarReader {
  /** Without a calendar every day but Saturdays and Sundays is a working day. */
  private static final Calendar NONE =
      new Calendar(
          "",
          Holidays.NONE,
          DayRanges.NONE,
          DayRanges.NONE,
          ZoneId.of("UTC"),
          MonthEnd.DOWN,
          false);

  private final PackFile file;
  private final PackLibrary library;

  CalendarReader(PackFile file, PackLibrary library) {
    this.file = file;
    this.library = library;
  }

  /**
   * The calendar of a pack: what it says, and otherwise what the pack it extends says; closures and
   * terms are added to those.
   */
  Calendar read(Optional<Node> node, Optional<Calendar> parent, List<Problem> problems)
      throws PolicyProblem {
    if (node.isEmpty()) {
      return parent.orElse(NONE);
    }
    Fields calendar = new Fields(file, node.get(), "a calendar");
    Calendar read = parent.isPresent() ? changed(calendar, parent.get()) : whole(calendar);
    calendar.end(problems);
    return read;
  }

  private Calendar changed(Fields calendar, Calendar parent) throws PolicyProblem {
    Calendar own = calendar.has("holidays") ? holidays(calendar, parent) : parent;
    return new Calendar(
        own.code(),
        own.holidays(),
        own.closures().or(ranges(calendar, "closures")),
        own.terms().or(ranges(calendar, "terms")),
        calendar.has("zone") ? zone(calendar) : own.zone(),
        calendar.has("monthEnd") ? monthEnd(calendar) : own.monthEnd(),
        calendar.has("monthEnd") || own.saysMonthEnd());
  }

  private Calendar whole(Fields calendar) throws PolicyProblem {
    Calendar own = holidays(calendar, NONE);
    return new Calendar(
        own.code(),
        own.holidays(),
        ranges(calendar, "closures"),
        ranges(calendar, "terms"),
        zone(calendar),
        monthEnd(calendar),
        calendar.has("monthEnd"));
  }

  private Calendar holidays(Fields calendar, Calendar other) throws PolicyProblem {
    String code = calendar.text("holidays");
    Optional<Holidays> holidays = library.holidays(code);
    if (holidays.isEmpty()) {
      throw file.problem(
          calendar.required("holidays"),
          "no holidays are known for `" + code + "`",
          Suggestion.help(code, library.holidayCodes()));
    }
    return new Calendar(
        code,
        holidays.get(),
        other.closures(),
        other.terms(),
        other.zone(),
        other.monthEnd(),
        other.saysMonthEnd());
  }

  /** Days and stretches of days, both ends inclusive: {@code "2026-12-29/2026-12-31"}. */
  private DayRanges ranges(Fields calendar, String key) throws PolicyProblem {
    DayRanges.Builder ranges = new DayRanges.Builder();
    Optional<Node> node = calendar.node(key);
    for (Node item : node.map(Fields::several).orElse(List.of())) {
      String text = calendar.text(item, key);
      int slash = text.indexOf('/');
      int from = calendar.day(part(item, slash < 0 ? text : text.substring(0, slash)), key);
      int to = calendar.day(part(item, text.substring(slash + 1)), key);
      if (to < from) {
        throw file.problem(item, "`" + text + "` ends before it starts", null);
      }
      ranges.add(from, to);
    }
    return ranges.build();
  }

  private static Node part(Node item, String text) {
    return new Node.Scalar(item.mark(), text, Node.Scalar.Type.TEXT);
  }

  private ZoneId zone(Fields calendar) throws PolicyProblem {
    Node node = calendar.required("zone");
    String text = calendar.text(node, "zone");
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      throw file.problem(node, "unknown zone `" + text + "`", "a zone is like `Europe/London`");
    }
  }

  private MonthEnd monthEnd(Fields calendar) throws PolicyProblem {
    Optional<Node> node = calendar.node("monthEnd");
    if (node.isEmpty()) {
      return MonthEnd.DOWN;
    }
    String text = calendar.text(node.get(), "monthEnd");
    return switch (text) {
      case "down" -> MonthEnd.DOWN;
      case "up" -> MonthEnd.UP;
      default ->
          throw file.problem(
              node.get(),
              "unknown rounding `" + text + "`",
              Suggestion.help(text, List.of("down", "up")));
    };
  }
}
