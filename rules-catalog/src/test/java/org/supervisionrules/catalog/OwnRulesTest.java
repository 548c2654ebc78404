package org.supervisionrules.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.supervisionrules.AsOf;
import org.supervisionrules.ComplianceChecker;
import org.supervisionrules.history.History;
import org.supervisionrules.policy.FailedRuleException;
import org.supervisionrules.policy.InvalidPolicyException;
import org.supervisionrules.policy.OwnRules;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Result;

class OwnRulesTest {
  private static final AsOf AS_OF = AsOf.date("2026-04-30");

  @TempDir private Path folder;

  // The pack and its rules.

  private Policy pack(String... rules) throws IOException, InvalidPolicyException {
    write(
        """
        package org.example.riverside

        import org.supervisionrules.facts.Findings
        import org.supervisionrules.facts.Interval
        import org.supervisionrules.time.Days

        global Findings findings

        """
            + String.join("\n", rules));
    return Policy.read(folder, OwnRules.ALLOWED);
  }

  private void write(String drl) throws IOException {
    Files.writeString(
        folder.resolve("policy.yaml"),
        """
        format: supervision-policy/1
        id: riverside
        version: "1"
        title: Riverside
        calendar: { holidays: GB-ENG, zone: Europe/London }
        vocabulary: social-work
        requirements:
          - id: sessions
            clauses: [RIV-1]
            must: Everybody is supervised every four weeks
            kind: frequency
            for: { subject: staff, in: { period: employment } }
            counts: { event: session, form: one-to-one, status: held }
            every: 4 weeks
            rules: own.drl
          - id: other-sessions
            clauses: [RIV-2]
            must: Everybody is supervised every four weeks, and nobody has rules for this
            kind: frequency
            for: { subject: staff, in: { period: employment } }
            counts: { event: session, form: one-to-one, status: held }
            every: 4 weeks
        """);
    Files.writeString(folder.resolve("own.drl"), drl);
  }

  private static String rule(String name, String conditions, String finding) {
    return """
    rule "%s"
    when
        $interval : Interval( %s )
    then
        findings.%s( $interval );
    end
    """
        .formatted(name, conditions, finding);
  }

  // 28 days after 2026-01-05 is 2026-02-02; 28 days after 2026-02-04 is 2026-03-04.
  private static History history(Policy policy, String... held) {
    var builder =
        History.builder(policy.vocabulary(), "S-1", "staff")
            .employment("2025-01-06")
            .recordsFrom("2026-01-05");
    for (String day : held) {
      builder = builder.session(session -> session.held(day).supervisor("M-7"));
    }
    return builder.build();
  }

  private static Result sessions(Policy policy, History history) {
    try (ComplianceChecker checker = ComplianceChecker.of(policy)) {
      return checker.results(history, AS_OF).get(0);
    }
  }

  private List<String> problems(String... rules) {
    return catchThrowableOfType(InvalidPolicyException.class, () -> pack(rules)).problems().stream()
        .map(Problem::toString)
        .map(problem -> problem.replace(folder + File.separator, ""))
        .toList();
  }

  // Who is asked.

  @Test
  void a_pack_with_rules_is_refused_unless_they_are_allowed() throws Exception {
    pack(rule("A", "held", "met"));
    assertThatThrownBy(() -> Policy.read(folder))
        .isInstanceOf(InvalidPolicyException.class)
        .hasMessage(
            folder.resolve("policy.yaml")
                + ": this policy has rules of its own, which are code: `own.drl`. help: read them;"
                + " if you trust them, say `--allow-rules`, in a program `OwnRules.ALLOWED`");
  }

  @Test
  void a_pack_that_extends_one_with_rules_is_refused_too() throws Exception {
    pack(rule("A", "held", "met"));
    Path child = Files.createDirectory(folder.resolve("child")).resolve("policy.yaml");
    Files.writeString(
        child,
        """
        format: supervision-policy/1
        id: child
        version: "1"
        title: Child
        extends: ../policy.yaml
        """);
    assertThatThrownBy(() -> Policy.read(child)).hasMessageContaining("`own.drl`");
    Policy policy = Policy.read(child, OwnRules.ALLOWED);
    assertThat(policy.requirement("sessions").orElseThrow().rules().orElseThrow().name())
        .isEqualTo("own.drl");
  }

  @Test
  void rules_that_are_put_beside_an_inherited_requirement_are_named_as_a_weakening()
      throws Exception {
    Files.writeString(
        folder.resolve("policy.yaml"),
        """
        format: supervision-policy/1
        id: child
        version: "1"
        title: Child
        extends: cambridgeshire-2017
        adjust:
          social-work-supervision: { rules: own.drl, because: "Practice board" }
        """);
    Files.writeString(
        folder.resolve("own.drl"),
        """
        package org.example
        import org.supervisionrules.facts.*
        global Findings findings
        """
            + rule("A", "held, creditedOn == dueOn + 1", "met"));
    Policy policy = Policy.read(folder, OwnRules.ALLOWED);
    assertThat(policy.weakenings())
        .singleElement()
        .satisfies(
            weakening -> {
              assertThat(weakening.here()).isEqualTo("judged by own.drl first");
              assertThat(weakening.because()).isEqualTo("Practice board");
            });
  }

  // What rules do.

  @Test
  void a_rule_judges_what_it_is_about_and_the_kind_judges_the_rest() throws Exception {
    Policy policy = pack(rule("Two days are let pass", "held, creditedOn <= dueOn + 2", "met"));
    Result result = sessions(policy, history(policy, "2026-01-05", "2026-02-04", "2026-03-07"));
    assertThat(result.outcome()).isEqualTo(Outcome.BREACHED);
    assertThat(result.findings())
        .extracting(finding -> finding.outcome() + " " + finding.due().orElseThrow())
        .containsExactly("breached 2026-03-04", "breached 2026-04-04");
    assertThat(result.checked()).isEqualTo(4);
  }

  @Test
  void rules_judge_only_the_requirements_that_name_them() throws Exception {
    Policy policy = pack(rule("Everything is met", "silent || !silent", "met"));
    History history = history(policy, "2026-01-05", "2026-02-04");
    try (ComplianceChecker checker = ComplianceChecker.of(policy)) {
      assertThat(checker.results(history, AS_OF))
          .extracting(Result::outcome)
          .containsExactly(Outcome.MET, Outcome.BREACHED);
    }
  }

  @Test
  void what_is_released_is_neither_counted_nor_reported() throws Exception {
    Policy policy = pack(rule("Nothing binds", "silent || !silent", "released"));
    Result result = sessions(policy, history(policy, "2026-01-05", "2026-02-04"));
    assertThat(result.outcome()).isEqualTo(Outcome.MET);
    assertThat(result.checked()).isEqualTo(1);
  }

  @Test
  void of_two_judgements_the_graver_one_counts_whichever_comes_first() throws Exception {
    String met = rule("Late is met", "held", "met");
    String undetermined = rule("Late is undetermined", "held", "undetermined");
    for (String[] order : new String[][] {{met, undetermined}, {undetermined, met}}) {
      Policy policy = pack(order);
      assertThat(sessions(policy, history(policy, "2026-01-05", "2026-02-04")).findings())
          .extracting(finding -> finding.outcome() + " since " + finding.since().orElseThrow())
          .containsExactly("breached since 2026-02-04", "undetermined since 2026-01-05");
    }
  }

  @Test
  void a_finding_says_which_rule_found_it_and_keeps_the_arithmetic() throws Exception {
    Policy policy = pack(rule("A late session is late", "held", "breached"));
    Finding finding =
        sessions(policy, history(policy, "2026-01-05", "2026-02-04")).findings().get(0);
    assertThat(finding.message())
        .isEqualTo("A late session is late: due on 2026-02-02, done on 2026-02-04");
    assertThat(finding.because())
        .containsExactly(
            "last session on 2026-01-05",
            "4 weeks end on 2026-02-02",
            "the next session was held on 2026-02-04",
            "judged by the rule `A late session is late` of own.drl");
    assertThat(finding.late()).contains("2 days");
    assertThat(finding.remedy()).isPresent();
  }

  @Test
  void a_rule_can_look_at_several_facts() throws Exception {
    Policy policy =
        pack(
            """
            rule "One session in a year may be a week late"
            when
                $interval : Interval( held, creditedOn <= dueOn + 7, $due : dueOn )
                not Interval( held, dueOn < $due, dueOn >= $due - 365 )
            then
                findings.met( $interval );
            end
            """);
    Result result = sessions(policy, history(policy, "2026-01-05", "2026-02-04", "2026-03-06"));
    assertThat(result.findings())
        .extracting(finding -> finding.due().orElseThrow().toString())
        .containsExactly("2026-03-04", "2026-04-03");
  }

  @Test
  void a_tally_can_be_looked_at_and_is_counted_once() throws Exception {
    write(
        """
        package org.example
        import org.supervisionrules.facts.*
        global Findings findings

        rule "Where one was in time the late ones are met"
        when
            Tally( met > 0 )
            $interval : Interval( held )
        then
            findings.met( $interval );
        end

        rule "What was in time is met"
        when
            $tally : Tally()
        then
            findings.met( $tally );
        end
        """);
    Policy policy = Policy.read(folder, OwnRules.ALLOWED);
    Result result =
        sessions(policy, history(policy, "2026-01-05", "2026-02-02", "2026-03-04", "2026-04-06"));
    assertThat(result.checked()).isEqualTo(5);
    assertThat(result.findings()).extracting(Finding::outcome).containsExactly(Outcome.PENDING);
  }

  @Test
  void one_history_leaves_nothing_behind_for_the_next() throws Exception {
    Policy policy =
        pack(
            """
            rule "The only late session is met"
            when
                $interval : Interval( held )
                not Interval( held, this != $interval )
            then
                findings.met( $interval );
                insert( "left behind" );
            end
            """);
    History history = history(policy, "2026-01-05", "2026-02-04");
    try (ComplianceChecker checker = ComplianceChecker.of(policy)) {
      List<String> first = described(checker, history);
      for (int i = 0; i < 20; i++) {
        assertThat(described(checker, history)).isEqualTo(first);
      }
    }
  }

  @Test
  void many_threads_find_what_one_does() throws Exception {
    Policy policy = pack(rule("Two days are let pass", "held, creditedOn <= dueOn + 2", "met"));
    List<History> histories =
        IntStream.range(0, 400)
            .mapToObj(i -> history(policy, "2026-01-05", i % 3 == 0 ? "2026-02-04" : "2026-02-05"))
            .toList();
    try (ComplianceChecker one = ComplianceChecker.of(policy);
        ComplianceChecker many = ComplianceChecker.of(policy)) {
      assertThat(histories.parallelStream().map(each -> described(many, each)).toList())
          .isEqualTo(histories.stream().map(each -> described(one, each)).toList());
    }
  }

  private static List<String> described(ComplianceChecker checker, History history) {
    return checker.results(history, AS_OF).stream()
        .flatMap(result -> result.findings().stream())
        .map(finding -> finding.id() + finding.message() + finding.because())
        .toList();
  }

  @Test
  void a_policy_with_rules_can_be_sent_elsewhere() throws Exception {
    Policy policy = pack(rule("Two days are let pass", "held, creditedOn <= dueOn + 2", "met"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(policy);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      Policy sent = (Policy) in.readObject();
      assertThat(sessions(sent, history(sent, "2026-01-05", "2026-02-04", "2026-03-07")).findings())
          .extracting(finding -> finding.due().orElseThrow().toString())
          .containsExactly("2026-03-04", "2026-04-04");
    }
  }

  @Test
  void policies_together_keep_their_rules() throws Exception {
    Policy policy = pack(rule("Everything is met", "silent || !silent", "met"));
    Policy together = Policy.together(List.of(policy, Catalog.policy("cornwall-reflective")));
    assertThat(sessions(together, history(together, "2026-01-05", "2026-02-04")).outcome())
        .isEqualTo(Outcome.MET);
  }

  @Test
  void the_digest_of_a_policy_is_that_of_its_rules_too() throws Exception {
    String one = pack(rule("A", "held", "met")).digest();
    assertThat(pack(rule("A", "held", "met")).digest()).isEqualTo(one);
    assertThat(pack(rule("A", "held", "undetermined")).digest()).isNotEqualTo(one);
  }

  @Test
  void a_rule_that_fails_is_named_with_its_line() throws Exception {
    Policy policy =
        pack(
            """
            rule "Names its supervisor"
            when
                $interval : Interval( held )
            then
                findings.met( $interval );
                $interval.postponed().label();
            end
            """);
    History late = history(policy, "2026-01-05", "2026-02-04");
    History inTime =
        history(policy, "2026-01-05", "2026-02-02", "2026-03-02", "2026-03-30", "2026-04-27");
    try (ComplianceChecker checker = ComplianceChecker.of(policy)) {
      FailedRuleException failure =
          catchThrowableOfType(FailedRuleException.class, () -> checker.results(late, AS_OF));
      assertThat(failure.problem().at()).isEqualTo(folder.resolve("own.drl") + ":9");
      assertThat(failure.problem().message())
          .isEqualTo("the rule `Names its supervisor` failed: NullPointerException");
      assertThat(failure.problem().subject()).isEqualTo("S-1");
      assertThat(checker.results(inTime, AS_OF)).hasSize(2);
    }
  }

  // What is wrong with rules.

  @Test
  void every_error_of_every_rule_is_told_with_its_line() {
    assertThat(
            problems(
                rule("A", "helld", "met"),
                rule("B", "held", "mett"),
                rule("C", "held, anchorEvent.colour == 3", "met"),
                """
                rule "D"
                when
                    $interval : Intervall()
                then
                    Moment due = null;
                    findings.met( $interval );
                end
                """))
        .containsExactly(
            "own.drl:11: unknown property `helld` of `Interval`. help: did you mean `held`?",
            "own.drl:20: the rule cannot be compiled: The method mett(Interval) is undefined for"
                + " the type Findings",
            "own.drl:25: the rule cannot be compiled: Unknown field colour on class"
                + " org.supervisionrules.history.Event",
            "own.drl:32: unknown fact `Intervall`. help: did you mean `Interval`?");
  }

  @Test
  void what_cannot_be_parsed_is_told_with_line_and_column() {
    assertThat(problems("rule \"A\"\nwhen\n    $i : Interval( held \nthen\nend\n"))
        .singleElement()
        .asString()
        .startsWith("own.drl:12:1: the rules cannot be read: mismatched input 'then'");
  }

  @Test
  void a_rule_about_a_fact_that_no_requirement_gives_is_told() {
    assertThat(
            problems(
                rule("A", "held", "met"),
                """
                rule "B"
                when
                    $act : org.supervisionrules.facts.TimedAct( done )
                then
                    findings.met( $act );
                end
                """))
        .containsExactly(
            "own.drl:18: no requirement of `own.drl` gives a fact `TimedAct`, so that the rule"
                + " never fires. help: `sessions` (frequency) gives `Interval`, `MissingRecords`,"
                + " `Tally`");
  }

  @Test
  void a_rule_about_a_requirement_that_does_not_name_the_file_is_told() {
    assertThat(problems(rule("A", "requirement.id == \"sesions\", held", "met")))
        .containsExactly(
            "own.drl:11: `sesions` is not a requirement that `own.drl` judges. help: did you mean"
                + " `sessions`?",
            "policy.yaml:15:12: no rule of `own.drl` is about `sessions`. help: `sessions`"
                + " (frequency) gives `Interval`, `MissingRecords`, `Tally`");
  }

  @Test
  void what_the_clock_of_the_machine_decides_is_refused() {
    assertThat(
            problems(
                rule("A", "held", "met")
                    .replace("\nwhen", "\n    date-effective \"01-Jan-2026\"\nwhen")))
        .containsExactly(
            "own.drl:10: `date-effective` cannot be used: it goes by the clock of the machine, a"
                + " report does not. help: take it out");
  }

  @Test
  void another_global_is_refused() throws IOException {
    write("package org.example\nglobal java.util.List list\nrule \"A\" when then end\n");
    assertThatThrownBy(() -> Policy.read(folder, OwnRules.ALLOWED))
        .hasMessageContaining("own.drl:2: found `global java.util.List list`");
  }

  @Test
  void a_file_that_no_requirement_names_is_told() throws Exception {
    pack(rule("A", "held", "met"));
    Files.writeString(folder.resolve("old.drl"), "package org.example\n");
    assertThatThrownBy(() -> Policy.read(folder, OwnRules.ALLOWED))
        .hasMessage(
            folder.resolve("old.drl")
                + ": no requirement is judged by these rules. help: say `rules: old.drl` in one, or"
                + " take the file away");
  }

  @Test
  void a_file_that_is_not_there_is_told() throws Exception {
    pack(rule("A", "held", "met"));
    Files.move(folder.resolve("own.drl"), folder.resolve("owns.drl"));
    assertThatThrownBy(() -> Policy.read(folder, OwnRules.ALLOWED))
        .hasMessageContaining(
            "policy.yaml:15:12: there are no rules `own.drl` beside this policy. help: did you mean"
                + " `owns.drl`?");
  }

  /** As in a program that embeds the library and has not asked for more. */
  @Test
  void without_the_compiler_it_is_said_what_to_add() throws Exception {
    pack(rule("A", "held", "met"));
    URL[] embedded =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(
                entry -> !entry.contains("drools-model-codegen") && !entry.contains("drl-parser"))
            .map(OwnRulesTest::url)
            .toArray(URL[]::new);
    try (URLClassLoader loader =
        new URLClassLoader(embedded, ClassLoader.getPlatformClassLoader())) {
      Class<?> allowed = loader.loadClass(OwnRules.class.getName());
      var read = loader.loadClass(Policy.class.getName()).getMethod("read", Path.class, allowed);
      assertThatThrownBy(() -> read.invoke(null, folder, allowed.getEnumConstants()[1]))
          .cause()
          .hasMessageEndingWith(
              "own.drl: these rules cannot be compiled: what compiles them is not on the class"
                  + " path. help: add `org.drools:drools-engine`, version 10.2.0");
    }
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
