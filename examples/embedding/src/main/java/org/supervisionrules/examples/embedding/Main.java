package org.supervisionrules.examples.embedding;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Shows the two uses: a check when a form is saved, and a nightly run. */
public final class Main {
  private Main() {}

  /** Prints what the HR system would show. */
  public static void main(String[] args) {
    StaffRecord record =
        new StaffRecord(
            "S-1042",
            "Social Worker",
            LocalDate.parse("2026-01-05"),
            List.of(
                new StaffRecord.Meeting("m1", day("2026-01-19"), day("2026-01-19"), null),
                new StaffRecord.Meeting("m2", day("2026-02-16"), null, null)));
    try (SupervisionCheck check = new SupervisionCheck()) {
      System.out.println("saved on 2026-02-25: " + check.onSave(record, "2026-02-25"));
      StaffRecord moved =
          record.with(new StaffRecord.Meeting("m3", day("2026-02-23"), day("2026-02-23"), "m2"));
      System.out.println("with the meeting of 23 February: " + check.onSave(moved, "2026-02-25"));
      System.out.println("next due: " + check.nextDue(moved, "2026-02-25").toList());
      System.out.println(
          "breaches in the nightly run: " + check.nightly(Stream.of(record, moved), "2026-02-25"));
    }
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }
}
