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

  /**
   * It does not bind: nothing is counted or reported. For rules of a pack's own: where these say
   * nothing of an obligation, the rules of its kind judge it.
   */
  void released(Obligation obligation);

  /** It was kept. */
  void met(Obligation obligation);

  /** These were kept. In rules of a pack's own it changes nothing: they are counted already. */
  void met(Tally tally);
}
