package org.supervisionrules.internal.read;

import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.vocabulary.EntryType;

/** Takes what is decoded: the entries of a history one by one, then its end. */
public interface Target {

  /**
   * A period.
   *
   * @param values the values of its attributes by slot, which it owns from now on; slots at the end
   *     may be left out that have none
   * @param index its index in its list
   * @param place its place, where that is not told by the index
   */
  void period(
      EntryType type,
      @Nullable String id,
      int from,
      int to,
      @Nullable Object[] values,
      int index,
      @Nullable String place);

  /**
   * An event.
   *
   * @param values the values of its attributes by slot, which it owns from now on; slots at the end
   *     may be left out that have none
   * @param index its index in its list
   * @param place its place, where that is not told by the index
   */
  void event(
      EntryType type,
      @Nullable String id,
      @Nullable Object[] values,
      int index,
      @Nullable String place);

  /** The end of a history that is valid; its entries came before. */
  void history(Frame frame);

  /** The end of a history that is not valid; its entries are to be forgotten. */
  void setAside();

  void problem(Problem problem);

  /**
   * A history without its entries.
   *
   * @param recordsFrom the first day that may be judged, carried in or given
   * @param complete the types for which it is complete; not changed by anybody
   */
  record Frame(
      String subject,
      String subjectKind,
      @Nullable String subjectName,
      int recordsFrom,
      Map<String, Integer> carryIn,
      Set<String> complete,
      int asOf,
      ZoneId zone,
      String place) {}
}
