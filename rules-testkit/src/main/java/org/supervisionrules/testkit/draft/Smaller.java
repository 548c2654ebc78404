package org.supervisionrules.testkit.draft;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Makes a draft smaller while something stays true of it: fewer entries, fewer attributes, dates
 * that fall together. Most of a random history has nothing to do with what it shows.
 */
public final class Smaller {
  private static final List<String> NEEDED = List.of("type", "from");

  private Smaller() {}

  /**
   * The smallest draft found of which something is still true.
   *
   * @param shows whether it is true; asked of drafts that may not be valid
   * @param most how often it is asked at most
   */
  public static Draft of(Draft draft, Predicate<Draft> shows, int most) {
    Draft smallest = draft;
    int left = most;
    boolean again = true;
    while (again) {
      again = false;
      for (Draft each : (Iterable<Draft>) candidates(smallest)::iterator) {
        if (left-- <= 0) {
          return smallest;
        }
        if (shows.test(each)) {
          smallest = each;
          again = true;
          break;
        }
      }
    }
    return smallest;
  }

  /**
   * Drafts that are smaller by one step, the boldest step first. Each has a lower {@link #size}.
   */
  public static Stream<Draft> candidates(Draft draft) {
    long size = size(draft);
    return Stream.of(
            fewer(draft, draft.events(), (d, rest) -> d.with(d.periods(), rest)),
            fewer(draft, draft.periods(), (d, rest) -> d.with(rest, d.events())),
            withoutTheDaysOf(draft),
            frame(draft),
            lessSaid(draft, draft.events(), (d, rest) -> d.with(d.periods(), rest)),
            lessSaid(draft, draft.periods(), (d, rest) -> d.with(rest, d.events())),
            dates(draft))
        .flatMap(each -> each)
        .filter(each -> size(each) < size);
  }

  /** How much there is to read: entries, values, and different days. */
  public static long size(Draft draft) {
    long size = count(draft.frame());
    for (Map<String, Object> each : draft.periods()) {
      size += 5 + count(each);
    }
    for (Map<String, Object> each : draft.events()) {
      size += 5 + count(each);
    }
    List<LocalDate> days = draft.days();
    long spread = 0;
    if (!days.isEmpty()) {
      LocalDate base = days.get(0);
      for (LocalDate day : days) {
        spread += day.toEpochDay() - base.toEpochDay();
      }
      spread += Math.abs(draft.asOf().toEpochDay() - base.toEpochDay());
    }
    return size * 1_000_000 + days.size() * 50_000L + Math.min(spread, 49_999);
  }

  private static long count(Object value) {
    if (value instanceof Map<?, ?> map) {
      return 1 + map.values().stream().mapToLong(Smaller::count).sum();
    }
    if (value instanceof List<?> list) {
      return 1 + list.stream().mapToLong(Smaller::count).sum();
    }
    return 1;
  }

  /** Without half of the entries, without a quarter, ..., without one. */
  private static Stream<Draft> fewer(
      Draft draft,
      List<Map<String, Object>> entries,
      BiFunction<Draft, List<Map<String, Object>>, Draft> with) {
    List<Draft> drafts = new ArrayList<>();
    for (int chunk = entries.size(); chunk >= 1; chunk /= 2) {
      for (int at = 0; at < entries.size(); at += chunk) {
        List<Map<String, Object>> rest = new ArrayList<>(entries.subList(0, at));
        rest.addAll(entries.subList(Math.min(at + chunk, entries.size()), entries.size()));
        drafts.add(with.apply(draft, rest));
      }
    }
    return drafts.stream();
  }

  /** Without a period that puts something off, judged as many days earlier. */
  private static Stream<Draft> withoutTheDaysOf(Draft draft) {
    return draft.periods().stream()
        .filter(period -> Dates.day(period.getOrDefault("to", "")).isPresent())
        .map(
            period -> {
              LocalDate from = LocalDate.parse(String.valueOf(period.get("from")));
              LocalDate to = LocalDate.parse(String.valueOf(period.get("to")));
              List<Map<String, Object>> rest = new ArrayList<>(draft.periods());
              rest.remove(period);
              return draft
                  .with(rest, draft.events())
                  .asOf(draft.asOf().minusDays(ChronoUnit.DAYS.between(from, to) + 1));
            });
  }

  private static Stream<Draft> frame(Draft draft) {
    return draft.frame().keySet().stream()
        .flatMap(key -> lists(draft.frame(), key).stream().map(draft::framed));
  }

  /** A map without a key, or with a shorter list under it. */
  private static List<Map<String, Object>> lists(Map<String, Object> map, String key) {
    List<Map<String, Object>> smaller = new ArrayList<>();
    Map<String, Object> without = new LinkedHashMap<>(map);
    without.remove(key);
    smaller.add(without);
    if (map.get(key) instanceof List<?> list && list.size() > 1) {
      for (int chunk = list.size() / 2; chunk >= 1; chunk /= 2) {
        for (int at = 0; at < list.size(); at += chunk) {
          List<Object> rest = new ArrayList<>(list.subList(0, at));
          rest.addAll(list.subList(Math.min(at + chunk, list.size()), list.size()));
          Map<String, Object> shorter = new LinkedHashMap<>(map);
          shorter.put(key, rest);
          smaller.add(shorter);
        }
      }
    }
    if (map.get(key) instanceof Map<?, ?> group) {
      for (Object inner : group.keySet()) {
        Map<Object, Object> rest = new LinkedHashMap<>(group);
        rest.remove(inner);
        Map<String, Object> less = new LinkedHashMap<>(map);
        less.put(key, rest);
        smaller.add(less);
      }
    }
    return smaller;
  }

  private static Stream<Draft> lessSaid(
      Draft draft,
      List<Map<String, Object>> entries,
      BiFunction<Draft, List<Map<String, Object>>, Draft> with) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      for (String key : entries.get(i).keySet()) {
        if (!NEEDED.contains(key)) {
          for (Map<String, Object> less : lists(entries.get(i), key)) {
            List<Map<String, Object>> rest = new ArrayList<>(entries);
            rest.set(i, less);
            drafts.add(with.apply(draft, rest));
          }
        }
      }
    }
    return drafts.stream();
  }

  /** One day moved onto another, or everything after it moved a step towards it. */
  private static Stream<Draft> dates(Draft draft) {
    List<LocalDate> days = draft.days();
    List<Draft> drafts = new ArrayList<>();
    for (int i = 1; i < days.size(); i++) {
      LocalDate day = days.get(i);
      drafts.add(moved(draft, day, days.get(0)));
      drafts.add(moved(draft, day, days.get(i - 1)));
    }
    for (int step : new int[] {364, 28, 7, 1}) {
      for (int i = 0; i < days.size(); i++) {
        LocalDate after = days.get(i);
        drafts.add(
            changed(draft, day -> day.isAfter(after) ? later(day.minusDays(step), after) : day));
        drafts.add(moved(draft, after, after.minusDays(step)));
      }
      drafts.add(draft.asOf(draft.asOf().minusDays(step)));
    }
    return drafts.stream();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static Draft moved(Draft draft, LocalDate from, LocalDate to) {
    Draft other = changed(draft, day -> day.equals(from) ? to : day);
    return other.asOf(draft.asOf());
  }

  private static Draft changed(Draft draft, UnaryOperator<LocalDate> change) {
    return new Draft(
        draft.subject(),
        draft.kind(),
        change.apply(draft.asOf()),
        map(Dates.change(draft.frame(), change)),
        draft.periods().stream().map(each -> map(Dates.change(each, change))).toList(),
        draft.events().stream().map(each -> map(Dates.change(each, change))).toList());
  }

  private static Map<String, Object> map(Object changed) {
    Map<String, Object> map = new LinkedHashMap<>();
    ((Map<?, ?>) changed).forEach((key, value) -> map.put(String.valueOf(key), value));
    return map;
  }
}
