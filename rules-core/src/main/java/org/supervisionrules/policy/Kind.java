package org.supervisionrules.policy;

import java.io.Serializable;
import org.supervisionrules.vocabulary.EntryType;

/**
 * What a requirement asks, one of the field's specification patterns. A kind knows no type of
 * period or event: which ones it is about is data in the pack.
 */
public sealed interface Kind extends Serializable
    permits Frequency,
        Points,
        Deadline,
        Retention,
        Count,
        CalendarCount,
        RollingCount,
        StretchCount,
        RequiredAttribute,
        Coverage,
        RecurringCoverage,
        DayCoverage,
        AheadCoverage,
        Precedence,
        Authority,
        Prohibition,
        Attestation {

  /** The word of the pack: {@code frequency}. */
  String word();

  /** What it asks, for people, as short as it can be said: {@code every 4 weeks}. */
  String asks();

  /** The type of event whose absence would mean something, unless the pack names another. */
  EntryType evidence();
}
