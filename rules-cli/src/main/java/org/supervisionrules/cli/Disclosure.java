package org.supervisionrules.cli;

import java.util.List;
import java.util.Optional;
import org.supervisionrules.history.History;
import org.supervisionrules.history.Input;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.report.Result;
import org.supervisionrules.waiver.WaiverSet;

/**
 * What is told of the people in the data. Everything that is read passes it once, before it is
 * evaluated, so that whatever is written later has no more to tell.
 */
interface Disclosure {
  /** Tells nothing besides what is there anyway, for forms that programs read. */
  Disclosure NOTHING_MORE = new Disclosure() {};

  /** A history as it is evaluated. */
  default History history(History history) {
    return history;
  }

  /** Something wrong with the input as it is told. */
  default Problem problem(Problem problem) {
    return problem;
  }

  /** A document as it is named. */
  default Input input(Input input) {
    return input;
  }

  /** Waivers as they cover what histories say, and as they are told. */
  default WaiverSet waivers(WaiverSet waivers) {
    return waivers;
  }

  /** The name of a document, or a place in one. */
  default String place(String place) {
    return place;
  }

  /** The id of a subject that an argument names, as the histories have it. */
  default String subject(String id) {
    return id;
  }

  /** Another id that an argument names, as the histories have it. */
  default String id(String id) {
    return id;
  }

  /** Results as they are reported. */
  default List<Result> results(History history, List<Result> results) {
    return results;
  }

  /** What people call the subject of a history besides its id, where that is told. */
  default Optional<String> name(History history) {
    return Optional.empty();
  }
}
