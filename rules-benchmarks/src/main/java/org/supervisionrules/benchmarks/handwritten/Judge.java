package org.supervisionrules.benchmarks.handwritten;

import org.jspecify.annotations.Nullable;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Moment;

/**
 * Decides what each thing is that was not plainly met: the walks over a history work out dates, a
 * judge says what they mean. {@link Verdicts} is the judge in plain Java; a peer is one with the
 * rules of another engine. Days are those of {@link Days}, {@link Days#OPEN} for none; requirements
 * are indices into {@link HandWritten#REQUIREMENTS}.
 */
public interface Judge {

  /**
   * An interval that no act was credited in.
   *
   * @param requirement a frequency
   * @param due the last day on which an act is in time, inclusive
   * @param creditedOn the day at which the next act is credited, after it is due
   * @param actual the day of that act
   * @param reconvenableUntil the last day on which a session postponed in the interval can be
   *     reconvened; {@link Days#BEGINNING} where there is none
   */
  void interval(int requirement, int due, int creditedOn, int actual, int reconvenableUntil);

  /**
   * An act that was not done, or not done in time.
   *
   * @param requirement a deadline
   * @param due the last day or time at which it is in time, inclusive
   * @param actual when it was done, after it was due; null while it was not
   * @param unclear whether the record says too little to tell
   * @param silent whether it may be missing from the records
   * @param leftOn the end of the last employment
   */
  void act(
      int requirement,
      Moment due,
      @Nullable Moment actual,
      boolean unclear,
      boolean silent,
      int leftOn);

  /** Nobody submits what a requirement rests on. */
  void missingRecords(int requirement);

  /**
   * The records of someone who left, which are to be kept.
   *
   * @param keepUntil the first day on which they may be destroyed
   * @param destroyedOn the day they were
   * @param underHold whether a legal hold covered that day
   * @param releasedOn the day after that hold
   * @param silent whether a destruction may be missing from the records
   */
  void keeping(int keepUntil, int destroyedOn, boolean underHold, int releasedOn, boolean silent);

  /**
   * The records of someone who left, which are to be destroyed.
   *
   * @param due the last day on which that is in time, inclusive
   * @param destroyedOn the day they were
   * @param suspended whether a hold without an end covers the due day
   * @param silent whether a destruction may be missing from the records
   */
  void destruction(int due, int destroyedOn, boolean suspended, boolean silent);

  /**
   * A number of acts.
   *
   * @param until the last day that counts, inclusive
   * @param over whether the counting is over
   * @param reached whether there are enough
   * @param possiblyReached whether there are, if those count of which nobody can tell whose they
   *     are
   * @param silent whether acts may be missing from the records
   * @param leftOn the end of the last employment
   */
  void quota(
      int until,
      boolean over,
      boolean reached,
      boolean possiblyReached,
      boolean silent,
      int leftOn);
}
