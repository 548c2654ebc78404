package org.supervisionrules.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.supervisionrules.time.DayRanges;
import org.supervisionrules.time.Days;

/**
 * Writes a resolved policy as one pack, which read again is the same policy: what it extends is
 * written out, and each value that another pack gave says so in a comment.
 */
public final class PolicyWriter {
  private final Policy policy;
  private final StringBuilder yaml = new StringBuilder();

  private PolicyWriter(Policy policy) {
    this.policy = policy;
  }

  /** The policy as YAML, format {@code supervision-policy/1}. */
  public static String yaml(Policy policy) {
    PolicyWriter writer = new PolicyWriter(policy);
    writer.head();
    writer.parts("clocks");
    writer.parts("phases");
    writer.yaml.append("\nrequirements:\n");
    String separator = "";
    for (Requirement requirement : policy.requirements()) {
      writer.yaml.append(separator);
      writer.requirement(requirement);
      separator = "\n";
    }
    return writer.yaml.toString();
  }

  private void head() {
    line("", "format", "supervision-policy/1", Optional.empty());
    line("", "id", policy.id(), Optional.empty());
    line("", "version", "\"" + policy.version() + "\"", Optional.empty());
    line("", "title", Written.word(policy.title()), Optional.empty());
    if (!policy.authority().isEmpty()) {
      line("", "authority", Written.word(policy.authority()), Optional.empty());
    }
    if (policy.effectiveFrom() != Days.BEGINNING) {
      line("", "effective", from(policy.effectiveFrom()), Optional.empty());
    }
    if (!policy.calendar().code().isEmpty()) {
      line("", "calendar", calendar(policy.calendar()), Optional.empty());
    }
    part("vocabulary");
    part("employment");
  }

  private static String from(int day) {
    return "{ from: " + Days.text(day) + " }";
  }

  private static String calendar(Calendar calendar) {
    List<String> keys = new ArrayList<>();
    keys.add("holidays: " + calendar.code());
    keys.add("zone: " + calendar.zone().getId());
    if (calendar.saysMonthEnd()) {
      keys.add("monthEnd: " + calendar.monthEnd().name().toLowerCase(Locale.ROOT));
    }
    if (!calendar.closures().isEmpty()) {
      keys.add("closures: [" + ranges(calendar.closures()) + "]");
    }
    if (!calendar.terms().isEmpty()) {
      keys.add("terms: [" + ranges(calendar.terms()) + "]");
    }
    return "{ " + String.join(", ", keys) + " }";
  }

  private static String ranges(DayRanges days) {
    List<String> ranges = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      ranges.add("\"" + Days.text(days.from(i)) + "/" + Days.text(days.to(i)) + "\"");
    }
    return String.join(", ", ranges);
  }

  private void part(String key) {
    Origin origin = policy.parts().get(key);
    if (origin != null) {
      line("", key, origin.written(), foreign(origin));
    }
  }

  private void parts(String key) {
    String start = key + ".";
    Map<String, Origin> parts = new LinkedHashMap<>();
    policy
        .parts()
        .forEach(
            (name, origin) -> {
              if (name.startsWith(start)) {
                parts.put(name.substring(start.length()), origin);
              }
            });
    if (!parts.isEmpty()) {
      yaml.append('\n').append(key).append(":\n");
      parts.forEach((name, origin) -> line("  ", name, origin.written(), foreign(origin)));
    }
  }

  private void requirement(Requirement requirement) {
    String indent = "  - ";
    for (Map.Entry<String, Origin> entry : requirement.origins().entrySet()) {
      if (!isStage(entry.getKey())) {
        line(
            indent,
            entry.getKey(),
            value(requirement, entry.getKey(), entry.getValue()),
            last(requirement, entry.getKey(), entry.getValue()).flatMap(this::foreign));
        indent = "    ";
      }
    }
    if (requirement.effectiveFrom() != policy.effectiveFrom()
        && requirement.effectiveFrom() != Days.BEGINNING
        && !requirement.origins().containsKey("effective")) {
      line(indent, "effective", from(requirement.effectiveFrom()), Optional.empty());
    }
  }

  private static boolean isStage(String key) {
    return key.indexOf('.') >= 0;
  }

  /** The value of a key, with all its dates where it has any. */
  private static String value(Requirement requirement, String key, Origin origin) {
    Map<String, Origin> stages = stages(requirement, key);
    if (stages.isEmpty()) {
      return origin.written();
    }
    List<String> dated = new ArrayList<>();
    if (DatedNode.of(origin.value()).isEmpty()) {
      dated.add(DatedNode.ALWAYS + ": " + origin.written());
    }
    stages.forEach((day, stage) -> dated.add(day + ": " + Written.flow(stage.value())));
    return dated.stream().collect(Collectors.joining(", ", "{ ", " }"));
  }

  private static Map<String, Origin> stages(Requirement requirement, String key) {
    Map<String, Origin> stages = new TreeMap<>();
    String start = key + ".";
    requirement
        .origins()
        .forEach(
            (name, origin) -> {
              if (name.startsWith(start)) {
                stages.put(name.substring(start.length()), origin);
              }
            });
    return stages;
  }

  /** Where the last of the values of a key comes from. */
  private static Optional<Origin> last(Requirement requirement, String key, Origin origin) {
    return stages(requirement, key).values().stream()
        .reduce((first, second) -> second)
        .or(() -> Optional.of(origin));
  }

  /** Where a value comes from, if a pack adjusts it or refers to something. */
  private Optional<String> foreign(Origin origin) {
    return origin.because().map(because -> origin.pack() + ": " + because.replace('\n', ' '));
  }

  private void line(String indent, String key, String value, Optional<String> comment) {
    yaml.append(indent).append(key).append(": ").append(value);
    comment.ifPresent(said -> yaml.append("  # ").append(said));
    yaml.append('\n');
  }
}
