package org.supervisionrules.policy.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.policy.Kind;
import org.supervisionrules.policy.Order;
import org.supervisionrules.policy.Origin;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.policy.RuleFile;
import org.supervisionrules.policy.Strictness;
import org.supervisionrules.time.Days;

/** Compares two requirements of one name, part by part. */
final class Changes {
  /** The day from which a requirement holds, which the pack or the requirement itself gives. */
  private static final String EFFECTIVE = "effective";

  private final Requirement before;
  private final Requirement after;
  private final List<Change.Part> parts = new ArrayList<>();

  private Changes(Requirement before, Requirement after) {
    this.before = before;
    this.after = after;
  }

  /** How a requirement changed; empty where it did not. */
  static Optional<Change> between(Requirement before, Requirement after) {
    return new Changes(before, after).change();
  }

  private Optional<Change> change() {
    ordered(
        "off",
        before.off().map(Changes::onOrOff).toString(),
        after.off().map(Changes::onOrOff).toString(),
        Strictness.off(after, before));
    ordered(
        "severity",
        before.severity().toString(),
        after.severity().toString(),
        Strictness.grave(after, before));
    asked();
    other(EFFECTIVE, from(before), from(after), Verdict.OTHER);
    written();
    rules();
    unwritten();
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    Verdict verdict = Verdict.REWORDED;
    for (Change.Part part : parts) {
      verdict = verdict.and(part.verdict());
    }
    return Optional.of(new Change(after, verdict, parts));
  }

  private static String onOrOff(boolean off) {
    return off ? "off" : "on";
  }

  private static String from(Requirement requirement) {
    return requirement.effectiveFrom() == Days.BEGINNING
        ? ""
        : "from " + Days.text(requirement.effectiveFrom());
  }

  private void asked() {
    Kind known = before.kind();
    Kind here = after.kind();
    if (!known.word().equals(here.word())) {
      other("kind", known.word(), here.word(), Verdict.OTHER);
    }
    Order order = Strictness.of(here, known);
    if (order != Order.SAME) {
      other("asks", known.asks(), here.asks(), Verdict.of(order));
    }
  }

  /** The keys that no order is about, as the packs write them. */
  private void written() {
    Set<String> keys = new TreeSet<>(before.origins().keySet());
    keys.addAll(after.origins().keySet());
    for (String key : keys) {
      String top = Keys.top(key);
      if (!Keys.ORDERED.contains(top) && !top.equals(EFFECTIVE)) {
        other(
            key,
            text(before.origins().get(key)),
            text(after.origins().get(key)),
            Keys.WORDS.contains(top) ? Verdict.REWORDED : Verdict.OTHER);
      }
    }
  }

  /** Rules of one name that say something else. */
  private void rules() {
    RuleFile one = before.rules().orElse(null);
    RuleFile other = after.rules().orElse(null);
    if (one != null
        && other != null
        && one.name().equals(other.name())
        && !one.text().equals(other.text())) {
      other("rules", one.name(), other.name() + ", which says something else", Verdict.OTHER);
    }
  }

  /** What differs although every key is written alike: a clock or a phase that the packs share. */
  private void unwritten() {
    if (!asked(before).equals(asked(after))) {
      return;
    }
    boolean same =
        before.kind().toString().equals(after.kind().toString())
            && before.scope().toString().equals(after.scope().toString());
    if (!same) {
      parts.add(
          new Change.Part(
              "shared parts", "as in the first", "a clock or a phase differs", Verdict.OTHER));
    }
  }

  /** What a requirement asks, as the pack writes it. */
  private static Map<String, String> asked(Requirement requirement) {
    Map<String, String> asked = new TreeMap<>();
    requirement
        .origins()
        .forEach(
            (key, origin) -> {
              if (!Keys.WORDS.contains(Keys.top(key)) && !key.equals(EFFECTIVE)) {
                asked.put(key, origin.written());
              }
            });
    return asked;
  }

  private void ordered(String key, String one, String other, Order order) {
    if (order != Order.SAME) {
      parts.add(new Change.Part(key, one, other, Verdict.of(order)));
    }
  }

  private void other(String key, String one, String other, Verdict verdict) {
    if (!one.equals(other)) {
      parts.add(new Change.Part(key, one, other, verdict));
    }
  }

  private static String text(@Nullable Origin origin) {
    return origin == null ? "" : origin.written();
  }
}
