package org.supervisionrules.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.Entry;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Moment;

/** What is asked once, with what a rule may ask of it. */
public sealed interface Asked extends Obligation
    permits Particulars, Topics, Sequence, Actor, Misdeed, Judgement, Milestone, Shortfall {

  /** What is asked, when it is due, when it was done, and what is missing. */
  Duty duty();

  /** Whether it was done, in time or not. */
  default boolean done() {
    return duty().doneOn() != Days.OPEN;
  }

  /** Whether it was done after its day. */
  default boolean late() {
    return done() && duty().doneOn() > duty().dueOn();
  }

  /** Whether its day is over. */
  default boolean overdue() {
    return duty().asOf() > duty().dueOn();
  }

  /** Whether the subject had not left before its day. */
  default boolean bound() {
    return duty().leftOn() >= duty().dueOn();
  }

  /** Whether records may be missing, so that silence proves nothing. */
  default boolean silent() {
    return duty().silent();
  }

  @Override
  default Requirement requirement() {
    return duty().requirement();
  }

  @Override
  default @Nullable String about() {
    return duty().about();
  }

  @Override
  default Moment since() {
    return Moment.of(duty().sinceOn());
  }

  @Override
  default @Nullable Moment due() {
    return Moment.of(duty().dueOn());
  }

  @Override
  default @Nullable Moment actual() {
    return duty().actual();
  }

  @Override
  default List<Entry> evidence() {
    return duty().evidence();
  }
}
