package org.supervisionrules.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.read.Target;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.vocabulary.EntryType;
import org.supervisionrules.vocabulary.Vocabulary;

/** Puts histories together from what is decoded. */
final class Assembler implements Target {
  private final Vocabulary vocabulary;
  private final Consumer<History> histories;
  private final Consumer<Problem> problems;
  private final List<Period> periods = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();

  Assembler(Vocabulary vocabulary, Consumer<History> histories, Consumer<Problem> problems) {
    this.vocabulary = vocabulary;
    this.histories = histories;
    this.problems = problems;
  }

  @Override
  public void period(
      EntryType type,
      @Nullable String id,
      int from,
      int to,
      @Nullable Object[] values,
      int index,
      @Nullable String place) {
    periods.add(new Period(type, id, from, to, values, index, place));
  }

  @Override
  public void event(
      EntryType type,
      @Nullable String id,
      @Nullable Object[] values,
      int index,
      @Nullable String place) {
    events.add(new Event(type, id, values, index, place));
  }

  @Override
  public void history(Frame frame) {
    History history = new History(vocabulary, frame, periods, events);
    setAside();
    histories.accept(history);
  }

  @Override
  public void setAside() {
    periods.clear();
    events.clear();
  }

  @Override
  public void problem(Problem problem) {
    problems.accept(problem);
  }
}
