package org.supervisionrules.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.supervisionrules.policy.Frequency;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.PolicySchema;
import org.supervisionrules.policy.Requirement;

/** The files of a pack to start from, with notes for whoever writes it. */
final class Starter {
  private static final int MONTHS = 3;

  private Starter() {}

  /**
   * The files by name.
   *
   * @param id the name of the pack
   * @param parent the policy that it extends
   * @param extended how the pack names that policy
   * @param from the first day on which it holds, inclusive
   */
  static Map<String, String> files(String id, Policy parent, String extended, LocalDate from)
      throws IOException {
    LocalDate start =
        LocalDate.of(from.getYear(), (from.getMonthValue() - 1) / MONTHS * MONTHS + 1, 1);
    if (start.isBefore(from)) {
      start = start.plusMonths(MONTHS);
    }
    LocalDate after = start.plusMonths(MONTHS);
    Map<String, String> values =
        Map.of(
            "id", id,
            "parent", parent.id(),
            "extends", extended,
            "from", from.toString(),
            "year", String.valueOf(from.getYear()),
            "requirement", adjustable(parent),
            "start", start.toString(),
            "end", after.minusDays(1).toString(),
            "after", after.toString());
    Map<String, String> files = new LinkedHashMap<>();
    files.put("policy.yaml", filled("policy.yaml", values));
    files.put("policy.schema.json", schema(parent));
    files.put("cases/" + id + "-group-supervision.yaml", filled("cases/own.yaml", values));
    return files;
  }

  /** With it an editor completes and checks the pack. */
  static String schema(Policy policy) throws IOException {
    ByteArrayOutputStream schema = new ByteArrayOutputStream();
    PolicySchema.write(policy, schema);
    return schema.toString(StandardCharsets.UTF_8);
  }

  /** A requirement whose interval the notes can speak of. */
  private static String adjustable(Policy parent) {
    return parent.requirements().stream()
        .filter(
            requirement ->
                requirement.kind() instanceof Frequency frequency
                    && frequency.every() instanceof Frequency.Every.Stated)
        .map(Requirement::id)
        .findFirst()
        .orElse("some-requirement");
  }

  private static String filled(String name, Map<String, String> values) throws IOException {
    try (InputStream in = Starter.class.getResourceAsStream("starter/" + name)) {
      String text =
          new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
      for (Map.Entry<String, String> value : values.entrySet()) {
        text = text.replace("{{" + value.getKey() + "}}", value.getValue());
      }
      return text;
    }
  }
}
