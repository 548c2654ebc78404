package org.supervisionrules.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.supervisionrules.problem.Problem;

/**
 * A bad input and what is told of it: {@code NAME.json} (or {@code .yaml}, {@code .ndjson}) and
 * {@code NAME.expected}. With {@code -Dsupervisionrules.golden=write} the expected files are
 * written anew, to be read before they are kept.
 */
class BadHistoriesTest {
  private static final Path FOLDER = Path.of("src/test/resources/bad-histories");
  private static final boolean WRITE =
      "write".equals(System.getProperty("supervisionrules.golden"));

  static Stream<String> inputs() throws IOException {
    return files().stream().filter(name -> !name.endsWith(".expected"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inputs")
  void a_bad_input_is_told_with_its_places(String name) throws IOException {
    String told = told(name);
    Path expected = FOLDER.resolve(withoutEnding(name) + ".expected");
    if (WRITE) {
      Files.writeString(expected, told);
    }
    assertThat(told).isEqualTo(Files.readString(expected));
  }

  @Test
  void every_input_has_what_is_expected_and_no_more() throws IOException {
    List<String> unmatched = new ArrayList<>(files());
    inputs().forEach(name -> unmatched.removeAll(List.of(name, withoutEnding(name) + ".expected")));
    assertThat(unmatched).isEmpty();
    assertThat(inputs().map(BadHistoriesTest::withoutEnding)).doesNotHaveDuplicates();
  }

  private static String told(String name) throws IOException {
    Reading reading = Reading.of(name, Files.readAllBytes(FOLDER.resolve(name)));
    StringBuilder told = new StringBuilder();
    for (Problem problem : reading.problems) {
      told.append(problem.isError() ? "" : "warning: ").append(problem).append('\n');
      told.append("    at `").append(problem.pointer()).append('`');
      told.append(problem.subject() == null ? "" : " of " + problem.subject()).append('\n');
    }
    told.append("evaluated: ").append(String.join(" ", reading.subjects()));
    told.append(" of ").append(reading.inputs.get(0).histories()).append('\n');
    return told.toString();
  }

  private static Set<String> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      Set<String> names = new TreeSet<>();
      files.forEach(file -> names.add(file.getFileName().toString()));
      return names;
    }
  }

  private static String withoutEnding(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }
}
