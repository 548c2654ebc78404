package org.supervisionrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.supervisionrules.policy.InvalidPolicyException;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.policy.Severity;
import org.supervisionrules.report.Ending;
import org.supervisionrules.report.Explanation;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Header;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.ReportWriter;
import org.supervisionrules.report.Result;
import org.supervisionrules.report.Summary;
import org.supervisionrules.report.Waivers;
import org.supervisionrules.report.text.TextReportWriter;
import org.supervisionrules.report.text.TextStyle;

/** The text of a report on many requirements, which a person still reads. */
class BigPolicyTextTest {
  private static final int HISTORIES = 40;

  @TempDir private Path folder;

  @Test
  void a_policy_of_150_requirements_takes_two_screens() {
    String text =
        text(
            Map.of(
                Outcome.MET,
                50,
                Outcome.UNDETERMINED,
                60,
                Outcome.NOT_APPLICABLE,
                38,
                Outcome.PENDING,
                2),
            Set.of());
    assertThat(text.lines()).hasSizeLessThan(50);
    assertThat(text)
        .contains("and 52 requirements without a breach: --show met\n")
        .contains("Undetermined for everybody: 60 requirements, among them ")
        .contains("Applied to nobody: 38 requirements, among them ")
        .contains("session: 2,400 results of 60 requirements, among them ");
  }

  @Test
  void requirements_with_a_breach_stay_in_the_table() {
    String text = text(Map.of(Outcome.MET, 50, Outcome.BREACHED, 3), Set.of());
    assertThat(table(text)).hasSize(5);
    assertThat(text).contains("and 50 requirements without a breach: --show met\n");
  }

  @Test
  void of_many_requirements_with_a_breach_some_are_left_out_and_counted() {
    String text = text(Map.of(Outcome.MET, 10, Outcome.BREACHED, 40), Set.of());
    assertThat(table(text)).hasSize(32);
    assertThat(text)
        .contains("and 20 requirements, 10 of them with fewer breaches: --show met\n")
        .contains("  and 30 violations more: --show breached\n");
  }

  @Test
  void everything_is_there_where_it_is_asked_for() {
    String text =
        text(
            Map.of(
                Outcome.MET, 50,
                Outcome.BREACHED, 30,
                Outcome.UNDETERMINED, 30,
                Outcome.NOT_APPLICABLE, 30),
            EnumSet.allOf(Outcome.class));
    assertThat(text).doesNotContain("--show", "among them");
    assertThat(table(text)).hasSize(81);
  }

  /** The lines of the table, its head and what is left out included. */
  private static List<String> table(String text) {
    List<String> lines = text.lines().toList();
    int start =
        lines.indexOf(
            lines.stream().filter(l -> l.contains("Requirements ")).findFirst().orElseThrow());
    return lines.subList(start + 1, lines.size()).stream().takeWhile(l -> !l.isEmpty()).toList();
  }

  private String text(Map<Outcome, Integer> outcomes, Set<Outcome> show) {
    try {
      return written(outcomes, show);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String written(Map<Outcome, Integer> outcomes, Set<Outcome> show) throws IOException {
    List<Outcome> each = new ArrayList<>();
    outcomes.forEach((outcome, count) -> each.addAll(Collections.nCopies(count, outcome)));
    Policy policy = policy(each.size());
    Summary.Counter counter = new Summary.Counter();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportWriter writer = new TextReportWriter(out, TextStyle.PLAIN, show);
    writer.begin(new Header(policy, LocalDate.parse("2026-10-01"), Optional.empty()));
    for (int i = 0; i < HISTORIES; i++) {
      List<Result> results = new ArrayList<>();
      for (int j = 0; j < each.size(); j++) {
        Result result = result("S-" + i, policy.requirements().get(j), each.get(j));
        counter.add(result);
        results.add(result);
      }
      counter.history();
      writer.results(results);
    }
    writer.end(new Ending(Waivers.NONE, List.of(), List.of(), counter.summary(each.size())));
    return out.toString(UTF_8);
  }

  private static Result result(String subject, Requirement requirement, Outcome outcome) {
    List<Finding> findings =
        outcome == Outcome.MET || outcome == Outcome.NOT_APPLICABLE
            ? List.of()
            : List.of(
                new Finding(
                    outcome,
                    Severity.VIOLATION,
                    null,
                    null,
                    null,
                    null,
                    () ->
                        new Finding.Details(
                            "0123456789ab",
                            null,
                            new Explanation("Something", List.of(), null),
                            List.of())));
    int checked = outcome == Outcome.NOT_APPLICABLE ? 0 : 1;
    return new Result(subject, requirement, Severity.VIOLATION, outcome, checked, findings);
  }

  private Policy policy(int requirements) throws IOException {
    StringBuilder text = new StringBuilder(Packs.of("big", "requirement-0"));
    String first =
        text.substring(text.indexOf("  - id: requirement-0"), text.indexOf("  - id: big-"));
    text.setLength(text.indexOf("  - id: requirement-0"));
    for (int i = 0; i < requirements; i++) {
      text.append(first.replace("requirement-0", "requirement-" + i));
    }
    Path file = Files.writeString(folder.resolve("policy.yaml"), text);
    try {
      return Policy.read(file);
    } catch (InvalidPolicyException e) {
      throw new IllegalStateException(e);
    }
  }
}
