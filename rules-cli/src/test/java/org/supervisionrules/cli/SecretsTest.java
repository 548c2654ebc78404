package org.supervisionrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What nobody needs to know of the people in the data is in no report. */
class SecretsTest {
  private static final List<String> SECRETS =
      List.of("SECRETNAME", "maternity", "SECRETREASON", "SECRETAGENDA", "SECRETROUTE");

  private static final String DOCUMENT =
      """
      { "format": "supervision-history/1", "asOf": "2026-06-30", "recordsFrom": "2026-01-05",
        "histories": [
          { "subject": { "id": "S-1", "kind": "staff", "name": "SECRETNAME" },
            "periods": [
              { "type": "employment", "from": "2025-01-06" },
              { "type": "role", "role": "social-worker", "from": "2025-01-06" },
              { "type": "absence", "reason": "maternity", "from": "2026-03-02", "to": "2026-04-20" } ],
            "events": [
              { "type": "session", "id": "s1", "held": "2026-01-05", "topics": ["SECRETAGENDA"] },
              { "type": "session", "id": "s2", "status": "postponed", "planned": "2026-02-02",
                "reason": "SECRETREASON", "exceptional": true },
              { "type": "session", "id": "s3", "held": "2026-02-20", "reconvenes": "s2",
                "record": { "completed": "2026-02-21" } },
              { "type": "agreement", "on": "2026-01-05", "escalationRoute": "SECRETROUTE" } ] } ] }
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void no_report_tells_a_name_an_absence_reason_or_free_text(ReportFormat format)
      throws IOException {
    Path report = folder.resolve("report");
    Run run =
        Run.of(
            "check",
            history().toString(),
            "-v",
            "--show",
            "met,breached,undetermined,pending,waived",
            "-f",
            format.word() + "=" + report);
    assertThat(run.code()).isEqualTo(1);
    assertThat(Packed.texts(Files.readAllBytes(report)))
        .anyMatch(text -> text.contains("S-1"))
        .allSatisfy(text -> assertThat(text).doesNotContain(SECRETS));
    assertThat(run.err()).doesNotContain(SECRETS);
  }

  @ParameterizedTest
  @EnumSource(DueFormat.class)
  void no_list_of_what_is_due_tells_them(DueFormat format) throws IOException {
    Run run = Run.of("due", history().toString(), "-v", "-f", format.word());
    assertThat(run.out()).contains("S-1").doesNotContain(SECRETS);
    assertThat(run.err()).doesNotContain(SECRETS);
  }

  @Test
  void no_explanation_tells_them_either() throws IOException {
    Run run = Run.of("explain", "S-1", "social-work-supervision", history().toString(), "-v");
    assertThat(run.out()).contains("2026-02-02").doesNotContain(SECRETS);
    assertThat(run.err()).doesNotContain(SECRETS);
  }

  private Path history() throws IOException {
    return Files.writeString(folder.resolve("history.json"), DOCUMENT);
  }
}
