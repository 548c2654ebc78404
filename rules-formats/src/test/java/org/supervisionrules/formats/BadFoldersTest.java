package org.supervisionrules.formats;

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
 * A folder with something wrong in it and what is told of it: {@code NAME} and {@code
 * NAME.expected}. With {@code -Dsupervisionrules.golden=write} the expected files are written anew,
 * to be read before they are kept.
 */
class BadFoldersTest {
  private static final Path FOLDER = Path.of("src/test/resources/bad-folders");
  private static final boolean WRITE =
      "write".equals(System.getProperty("supervisionrules.golden"));

  static Stream<String> folders() throws IOException {
    return names().stream().filter(name -> !name.endsWith(".expected"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("folders")
  void a_bad_folder_is_told_with_its_places(String name) throws IOException {
    String told = told(name);
    Path expected = FOLDER.resolve(name + ".expected");
    if (WRITE) {
      Files.writeString(expected, told);
    }
    assertThat(told).isEqualTo(Files.readString(expected));
  }

  @Test
  void every_folder_has_what_is_expected_and_no_more() throws IOException {
    List<String> unmatched = new ArrayList<>(names());
    folders().forEach(name -> unmatched.removeAll(List.of(name, name + ".expected")));
    assertThat(unmatched).isEmpty();
  }

  private static String told(String name) {
    Reading reading = Reading.of(FOLDER.resolve(name));
    StringBuilder told = new StringBuilder();
    for (Problem problem : reading.problems) {
      assertThat(problem.pointer()).isEmpty();
      told.append(problem.isError() ? "" : "warning: ").append(problem).append('\n');
      told.append(problem.subject() == null ? "" : "    of " + problem.subject() + "\n");
    }
    told.append("evaluated: ").append(String.join(" ", reading.subjects()));
    told.append(" of ").append(reading.inputs.get(0).histories()).append('\n');
    return told.toString().replace('\\', '/').replace(FOLDER.toString() + "/", "");
  }

  private static Set<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      Set<String> names = new TreeSet<>();
      files.forEach(file -> names.add(String.valueOf(file.getFileName())));
      return names;
    }
  }
}
