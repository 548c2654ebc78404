package org.supervisionrules.benchmarks.peers;

import org.jspecify.annotations.Nullable;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Moment;

/**
 * What a peer judges: one thing that was not plainly met, with its dates. The components are those
 * of {@link org.supervisionrules.benchmarks.handwritten.Judge}; days are those of {@link Days}.
 */
public sealed interface Fact {

  /** The index of the requirement. */
  int requirement();

  /** An interval that no act was credited in. */
  record Interval(
      int requirement, int dueOn, int creditedOn, int actualOn, int reconvenableUntil, int asOf)
      implements Fact {

    /** Whether the next act took place. */
    public boolean held() {
      return actualOn != Days.OPEN;
    }
  }

  /** An act that was not done, or not done in time. */
  record Act(
      int requirement,
      Moment due,
      @Nullable Moment actual,
      boolean unclear,
      boolean silent,
      int leftOn,
      int asOf)
      implements Fact {

    /** Whether it was done, and the record says enough. */
    public boolean done() {
      return actual != null && !unclear;
    }

    /** The day it is due. */
    public int dueOn() {
      return due.day();
    }
  }

  /** What nobody submits. */
  record MissingRecords(int requirement) implements Fact {}

  /** The records of a leaver, to be kept. */
  record Keeping(
      int requirement,
      int keepUntil,
      int destroyedOn,
      boolean underHold,
      int releasedOn,
      boolean silent,
      int asOf)
      implements Fact {

    /** Whether they were destroyed. */
    public boolean destroyed() {
      return destroyedOn != Days.OPEN;
    }
  }

  /** The records of a leaver, to be destroyed. */
  record Destruction(
      int requirement, int dueOn, int destroyedOn, boolean suspended, boolean silent, int asOf)
      implements Fact {

    /** Whether they were destroyed. */
    public boolean destroyed() {
      return destroyedOn != Days.OPEN;
    }
  }

  /** A number of acts. */
  record Quota(
      int requirement,
      int until,
      boolean over,
      boolean reached,
      boolean possiblyReached,
      boolean silent,
      int leftOn)
      implements Fact {}
}
