package org.supervisionrules.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.formats.due.Due;
import org.supervisionrules.formats.due.DueList;
import org.supervisionrules.formats.due.Supervisors;
import org.supervisionrules.history.History;
import org.supervisionrules.report.Ending;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Header;
import org.supervisionrules.report.ReportWriter;
import org.supervisionrules.report.Result;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Days;

/** Keeps, of all results, what falls due within some time and what is overdue. */
final class DueCollector implements ReportWriter {
  private final Amount within;
  private final DueOrder order;
  private final List<String> only;
  private final Disclosure disclosure;
  private final Set<String> named = new TreeSet<>();
  private final List<Due> dues = new ArrayList<>();
  private int until;
  private @Nullable Header header;
  private @Nullable Ending ending;

  /**
   * A collector.
   *
   * @param only the supervisors whose people are kept; empty for all
   * @param disclosure what is told of subjects besides their ids
   */
  DueCollector(Amount within, DueOrder order, List<String> only, Disclosure disclosure) {
    this.within = within;
    this.order = order;
    this.only = List.copyOf(only);
    this.disclosure = disclosure;
  }

  @Override
  public void begin(Header begun) {
    header = begun;
    until = begun.policy().calendar().reckoning().plus(Days.of(begun.asOf()), within);
  }

  @Override
  public void results(List<Result> results) {
    take(results, Supervisors.UNKNOWN);
  }

  @Override
  public void results(History history, List<Result> results) {
    take(Named.of(disclosure, history, results), Supervisors.of(history));
  }

  private void take(List<Result> results, Supervisors own) {
    for (Result result : results) {
      for (Finding finding : result.findings()) {
        Due.of(result, finding, own).ifPresent(this::add);
      }
    }
  }

  private void add(Due due) {
    String supervisor = due.supervisor();
    if (supervisor != null) {
      named.add(supervisor);
    }
    boolean isAsked = only.isEmpty() || (supervisor != null && only.contains(supervisor));
    if (isAsked && due.due().day() <= until) {
      dues.add(due);
    }
  }

  @Override
  public void end(Ending ended) {
    ending = ended;
  }

  /** The supervisors that were asked for and have nobody. */
  List<String> unknownSupervisors() {
    return only.stream().filter(one -> !named.contains(one)).toList();
  }

  /** The supervisors who have somebody. */
  Set<String> supervisors() {
    return named;
  }

  /** What was kept, in order. */
  DueList list() {
    Header begun = Objects.requireNonNull(header, "begin");
    LocalDate last = Days.date(until);
    return new DueList(
        begun.policy(),
        begun.asOf(),
        begun.asKnownOn(),
        within.toString(),
        last,
        dues.stream().sorted(order.comparator()).toList(),
        Objects.requireNonNull(ending, "end").problems());
  }
}
