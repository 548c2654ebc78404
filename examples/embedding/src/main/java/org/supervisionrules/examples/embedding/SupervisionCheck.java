package org.supervisionrules.examples.embedding;

import java.util.List;
import java.util.stream.Stream;
import org.supervisionrules.AsOf;
import org.supervisionrules.ComplianceChecker;
import org.supervisionrules.catalog.Catalog;
import org.supervisionrules.history.History;
import org.supervisionrules.history.HistoryBuilder;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Report;

/**
 * Where the HR system asks about supervision. Made once and shared by all threads: the policy and
 * the checker are immutable.
 */
public final class SupervisionCheck implements AutoCloseable {
  private final Policy policy = Catalog.policy("cambridgeshire-2017");
  private final ComplianceChecker checker = ComplianceChecker.of(policy);

  /** What to show beside a form when it is saved: the breaches of this person, in words. */
  public List<String> onSave(StaffRecord record, String today) {
    Report report = checker.check(history(record), AsOf.date(today));
    return report.breaches().stream().map(Finding::message).toList();
  }

  /** When this person's next session is due; empty where none is pending. */
  public Stream<String> nextDue(StaffRecord record, String today) {
    return checker
        .check(history(record), AsOf.date(today))
        .findings(Outcome.PENDING)
        .flatMap(finding -> finding.due().stream())
        .map(due -> due.date().toString());
  }

  /** The nightly run over everybody: how many breaches there are, memory bound by one history. */
  public long nightly(Stream<StaffRecord> everybody, String today) {
    long[] breaches = {0};
    checker.check(
        everybody.map(this::history),
        AsOf.date(today),
        results ->
            results.forEach(
                result ->
                    breaches[0] +=
                        result.findings().stream()
                            .filter(finding -> finding.outcome() == Outcome.BREACHED)
                            .count()));
    return breaches[0];
  }

  /** From the HR system's shape to a history. */
  private History history(StaffRecord record) {
    HistoryBuilder history =
        History.builder(policy.vocabulary(), record.number(), "staff")
            .employment(record.started().toString())
            .role(role(record.jobTitle()), record.started().toString());
    for (StaffRecord.Meeting meeting : record.meetings()) {
      if (meeting.held() == null) {
        history.postponedSession(meeting.id(), meeting.planned().toString());
      } else {
        history.session(
            session -> {
              session.id(meeting.id()).held(String.valueOf(meeting.held()));
              if (meeting.movedFrom() != null) {
                session.reconvenes(meeting.movedFrom());
              }
            });
      }
    }
    return history.build();
  }

  private static String role(String jobTitle) {
    return switch (jobTitle) {
      case "Social Worker", "Agency Social Worker" -> "social-worker";
      case "Family Support Worker" -> "family-worker";
      default -> "other-staff";
    };
  }

  @Override
  public void close() {
    checker.close();
  }
}
