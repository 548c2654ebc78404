package org.supervisionrules.policy;

import java.io.Serializable;
import java.util.Optional;

/** Where the things that a requirement asks for, or what deals with them, are found. */
public sealed interface Source extends Serializable {

  /** Values of the entry in hand. */
  record Own(ValuePath path) implements Source {}

  /**
   * Values of the entry before it, of the same sort.
   *
   * @param path the values
   * @param same a list of which both must share something, where they must; an entry that does not
   *     give it shares with all
   */
  record Previous(ValuePath path, Optional<ValuePath> same) implements Source {}

  /** Values of related events. */
  record Events(Related events) implements Source {}

  /** Values of periods that hold on the day. */
  record Periods(Related periods) implements Source {}
}
