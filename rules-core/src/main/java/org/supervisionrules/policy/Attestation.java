package org.supervisionrules.policy;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Dated;
import org.supervisionrules.vocabulary.EntryType;
import org.supervisionrules.vocabulary.Party;

/**
 * A human judgement is on record, by the right person and not too old.
 *
 * @param asked of what it is asked, or how often
 * @param accepts what counts as the judgement; any of these will do
 * @param attestedBy whoever may have given it; empty where anybody may
 * @param both whether each of them must have
 */
public record Attestation(Asked asked, List<Source> accepts, List<Party> attestedBy, boolean both)
    implements Kind {
  public Attestation {
    accepts = List.copyOf(accepts);
    attestedBy = List.copyOf(attestedBy);
  }

  /** Of what a judgement is asked, or how often. */
  public sealed interface Asked extends Serializable {

    /**
     * Of each entry of some sort.
     *
     * @param of which entries, and when it is due
     * @param notBefore the date before which a related entry does not count, where one is named
     */
    record OfEach(Occasions of, Optional<Occasions.Since> notBefore) implements Asked {}

    /**
     * Again and again.
     *
     * @param every how old it may be
     * @param firstWithin the time allowed for the first, where it differs
     * @param pauses the absences that pause it, where any do
     */
    record Recurring(
        Dated<Amount> every, Optional<Amount> firstWithin, Optional<Clock.Pauses> pauses)
        implements Asked {}
  }

  /** What people call those who may give it: {@code supervisor and supervisee}. */
  public String givers() {
    return attestedBy.stream()
        .map(Party::name)
        .collect(Collectors.joining(both ? " and " : " or "));
  }

  @Override
  public String word() {
    return "attestation";
  }

  @Override
  public String asks() {
    String by = attestedBy.isEmpty() ? "" : " by " + givers();
    return asked instanceof Asked.OfEach each
        ? "for each " + each.of().each().type().name() + by + Asks.due(each.of())
        : "every " + ((Asked.Recurring) asked).every() + by;
  }

  @Override
  public EntryType evidence() {
    return Sources.type(accepts)
        .orElseGet(
            () -> {
              if (asked instanceof Asked.OfEach each) {
                return each.of().each().type();
              }
              throw new IllegalStateException("a recurring attestation names events");
            });
  }
}
