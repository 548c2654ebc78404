package org.supervisionrules.time;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The public holidays of one place. */
@FunctionalInterface
public interface Holidays extends Serializable {
  /** A place without holidays. */
  Holidays NONE = year -> List.of();

  /** The holidays of a year, in any order; none for a year that is not known. */
  List<LocalDate> in(int year);
}
