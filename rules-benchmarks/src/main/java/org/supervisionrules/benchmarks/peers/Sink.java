package org.supervisionrules.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.benchmarks.handwritten.Verdict;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Moment;

/** Where the rules of a peer put what they find. */
final class Sink {
  private List<Verdict> verdicts = new ArrayList<>();

  /** What was found since the last call. */
  List<Verdict> take() {
    List<Verdict> taken = verdicts;
    verdicts = new ArrayList<>();
    return taken;
  }

  void breached(Fact fact, int due, int actual) {
    breached(fact, moment(due), moment(actual));
  }

  void breached(Fact fact, @Nullable Moment due, @Nullable Moment actual) {
    verdicts.add(new Verdict(fact.requirement(), Outcome.BREACHED, due, actual));
  }

  void pending(Fact fact, int due) {
    pending(fact, Moment.of(due));
  }

  void pending(Fact fact, Moment due) {
    verdicts.add(new Verdict(fact.requirement(), Outcome.PENDING, due, null));
  }

  void undetermined(Fact fact) {
    verdicts.add(new Verdict(fact.requirement(), Outcome.UNDETERMINED, null, null));
  }

  private static @Nullable Moment moment(int day) {
    return day == Days.OPEN ? null : Moment.of(day);
  }
}
