package org.supervisionrules.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.benchmarks.handwritten.HandWritten;
import org.supervisionrules.benchmarks.handwritten.Judge;
import org.supervisionrules.history.History;
import org.supervisionrules.time.Moment;

/** Collects the facts of one history instead of judging them. */
public final class Facts implements Judge {
  private static final int RETAINED = HandWritten.REQUIREMENTS.indexOf("leaver-records-retained");
  private static final int DESTROYED = HandWritten.REQUIREMENTS.indexOf("leaver-records-destroyed");
  private static final int OBSERVATIONS =
      HandWritten.REQUIREMENTS.indexOf("asye-formal-observations");

  private final List<Fact> facts = new ArrayList<>();
  private final int asOf;

  private Facts(int asOf) {
    this.asOf = asOf;
  }

  /**
   * The facts of one history.
   *
   * @param asOf the as-of day, inclusive
   */
  public static List<Fact> of(HandWritten dates, History history, int asOf) {
    Facts facts = new Facts(asOf);
    dates.walk(history, asOf, facts);
    return facts.facts;
  }

  @Override
  public void interval(
      int requirement, int due, int creditedOn, int actual, int reconvenableUntil) {
    facts.add(new Fact.Interval(requirement, due, creditedOn, actual, reconvenableUntil, asOf));
  }

  @Override
  public void act(
      int requirement,
      Moment due,
      @Nullable Moment actual,
      boolean unclear,
      boolean silent,
      int leftOn) {
    facts.add(new Fact.Act(requirement, due, actual, unclear, silent, leftOn, asOf));
  }

  @Override
  public void missingRecords(int requirement) {
    facts.add(new Fact.MissingRecords(requirement));
  }

  @Override
  public void keeping(
      int keepUntil, int destroyedOn, boolean underHold, int releasedOn, boolean silent) {
    facts.add(
        new Fact.Keeping(RETAINED, keepUntil, destroyedOn, underHold, releasedOn, silent, asOf));
  }

  @Override
  public void destruction(int due, int destroyedOn, boolean suspended, boolean silent) {
    facts.add(new Fact.Destruction(DESTROYED, due, destroyedOn, suspended, silent, asOf));
  }

  @Override
  public void quota(
      int until,
      boolean over,
      boolean reached,
      boolean possiblyReached,
      boolean silent,
      int leftOn) {
    facts.add(new Fact.Quota(OBSERVATIONS, until, over, reached, possiblyReached, silent, leftOn));
  }
}
