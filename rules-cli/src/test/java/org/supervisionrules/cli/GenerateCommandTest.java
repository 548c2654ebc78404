package org.supervisionrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenerateCommandTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"10%, 6", "0%, 0", "100%, 60", "2.5 %, 1"})
  void the_share_of_breaches_is_exact(String share, int breaches) {
    String out = folder.resolve("a.ndjson").toString();
    assertThat(Run.of("generate", "--count", "60", "--breaches", share, "-o", out).err()).isEmpty();
    Run run = Run.of("check", out, "-f", "csv", "--show", "breached");
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().skip(1)).hasSize(breaches);
  }

  @Test
  void a_seed_gives_the_same_histories_and_another_seed_others() {
    String first = Run.of("generate", "--count", "5", "--seed", "7").out();
    assertThat(Run.of("generate", "--count", "5", "--seed", "7").out()).isEqualTo(first);
    assertThat(Run.of("generate", "--count", "9", "--seed", "7").out())
        .startsWith(first.stripTrailing());
    assertThat(Run.of("generate", "--count", "5", "--seed", "8").out()).isNotEqualTo(first);
  }

  @Test
  void the_records_end_with_the_as_of_date() {
    assertThat(Run.of("generate", "--count", "1", "--as-of", "2025-03-31").out())
        .contains("\"recordsFrom\":\"2024-03-31\",\"asOf\":\"2025-03-31\"");
  }

  @ParameterizedTest
  @CsvSource({
    "--count, 0, `--count 0` is not a number of histories",
    "--breaches, some, `--breaches some` is not a share",
    "--breaches, 101%, `--breaches 101%` is not a share",
    "--as-of, soon, `--as-of soon` is not a date",
  })
  void a_wrong_option_is_told(String option, String value, String said) {
    Run run = Run.of("generate", option, value);
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).startsWith(said);
  }
}
