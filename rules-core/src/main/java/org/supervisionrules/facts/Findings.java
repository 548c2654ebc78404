package org.supervisionrules.facts;

import org.supervisionrules.time.Moment;

/** Where rules put what they find. The one global of every rule. */
public interface Findings {

  /** It was not kept. */
  void breached(Obligation obligation);

  /** It has not been kept yet, and it is not too late. */
  void pending(Obligation obligation);

  /** It has not been kept yet, and it is not too late before a date other than its own due date. */
  void pendingUntil(Obligation obligation, Moment due);

  /** The records do not say. */
  void undetermined(Obligation obligation);

  /** It was kept. */
  void met(Obligation obligation);

  /** These were kept. */
  void met(Tally tally);
}
