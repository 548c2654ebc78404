package org.supervisionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.supervisionrules.internal.engine.RuleVerifier;

class RuleFilesTest {
  private static final Path FOLDER = Path.of("src/main/resources/org/supervisionrules/rules");
  private static final int MOST_LINES = 100;

  private static final Pattern RULE =
      Pattern.compile(
          "^rule \"([^\"]+)\"\nwhen\n(.*?)^then\n(.*?)^end$", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern ONE_FINDING =
      Pattern.compile("    findings\\.[a-zA-Z]+\\( \\$[^;\n]* \\);\n");
  private static final Pattern NOT_IN_RULES =
      Pattern.compile(
          "\\b(salience|eval|no-loop|lock-on-active|agenda-group|mvel|dialect|function|query|declare"
              + "|insert|update|modify|delete|retract|accumulate|forall|System|print(?:ln|f)?|for|while"
              + "|if|else|return|drools|kcontext)\\b");

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".drl")).sorted().toList().stream();
    }
  }

  /** One rule of a file: its name, its conditions, what it does. */
  private record Written(String name, String when, String then) {}

  private static List<Written> rules(Path file) throws IOException {
    List<Written> rules = new ArrayList<>();
    Matcher matcher = RULE.matcher(Files.readString(file));
    while (matcher.find()) {
      rules.add(new Written(matcher.group(1), matcher.group(2), matcher.group(3)));
    }
    return rules;
  }

  /** What a file says, without its comments and the names of its rules. */
  private static String code(Path file) throws IOException {
    return Files.readString(file).replaceAll("//[^\n]*|\"[^\"\n]*\"", "");
  }

  /**
   * The test of a rule has the name of the rule, in the class named after the file, and makes the
   * rule fire.
   */
  @ParameterizedTest
  @MethodSource("files")
  void each_rule_has_a_test_of_its_own(Path file) throws Exception {
    String name = file.getFileName().toString().replace(".drl", "");
    Class<?> tests =
        Class.forName(
            getClass().getPackageName()
                + "."
                + name.substring(0, 1).toUpperCase(Locale.ROOT)
                + name.substring(1)
                + "RulesTest");
    Constructor<?> constructor = tests.getDeclaredConstructor();
    for (Written rule : rules(file)) {
      String sentence = rule.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
      Method test =
          Arrays.stream(tests.getDeclaredMethods())
              .filter(method -> method.getName().equals(sentence))
              .filter(method -> method.isAnnotationPresent(Test.class))
              .findFirst()
              .orElseThrow(() -> new AssertionError(tests + " has no test " + sentence));
      RuleVerifier.firedSince();
      test.invoke(constructor.newInstance());
      assertThat(RuleVerifier.firedSince()).as(sentence).contains(rule.name());
    }
  }

  @Test
  void the_rules_in_the_jar_are_those_of_the_files() throws IOException {
    List<String> written = new ArrayList<>();
    for (Path file : files().toList()) {
      rules(file).forEach(rule -> written.add(rule.name()));
    }
    assertThat(written).doesNotHaveDuplicates().hasSizeGreaterThan(20);
    assertThat(RuleVerifier.rules()).containsExactlyInAnyOrderElementsOf(written);
  }

  @ParameterizedTest
  @MethodSource("files")
  void every_rule_of_a_file_is_written_in_the_one_form(Path file) throws IOException {
    assertThat(rules(file)).hasSize((int) code(file).lines().filter("end"::equals).count());
    assertThat(code(file).lines().filter(line -> line.startsWith("rule")))
        .hasSameSizeAs(rules(file));
  }

  /** Blank lines are not counted. */
  @ParameterizedTest
  @MethodSource("files")
  void a_file_is_short(Path file) throws IOException {
    assertThat(Files.readString(file).lines().filter(line -> !line.isBlank()).count())
        .isLessThanOrEqualTo(MOST_LINES);
    assertThat(Files.readString(file).lines().filter(line -> line.length() > 100)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_file_has_one_global_and_no_programming(Path file) throws IOException {
    String code = code(file);
    assertThat(code).startsWith("package org.supervisionrules.rules\n");
    assertThat(code.lines().filter(line -> line.startsWith("global")))
        .containsExactly("global Findings findings");
    Matcher found = NOT_IN_RULES.matcher(code);
    assertThat(found.find() ? found.group() : "").isEmpty();
    assertThat(code.lines().filter(line -> line.startsWith("import")))
        .isSorted()
        .allMatch(line -> line.matches("import org\\.supervisionrules\\.(facts|time)\\.[A-Za-z]+"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_rule_finds_one_thing(Path file) throws IOException {
    assertThat(rules(file))
        .allSatisfy(rule -> assertThat(rule.then()).as(rule.name()).matches(ONE_FINDING));
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_rule_has_one_fact_and_one_condition_a_line(Path file) throws IOException {
    for (Written rule : rules(file)) {
      List<String> lines = rule.when().lines().toList();
      assertThat(lines.get(0)).as(rule.name()).matches(" {4}\\$[a-z]+ : [A-Z][A-Za-z]+\\(.*");
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        assertThat(line)
            .as("line %s of `%s`", i + 1, rule.name())
            .matches(i == lines.size() - 1 ? "[^,]*\\)" : "[^,]*,");
      }
    }
  }
}
