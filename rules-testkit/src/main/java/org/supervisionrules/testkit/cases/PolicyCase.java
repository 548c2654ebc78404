package org.supervisionrules.testkit.cases;

import java.util.List;
import java.util.Map;
import org.supervisionrules.history.History;

/**
 * One case of a requirement.
 *
 * @param place where it is written: {@code case-review.yaml:12:5}
 * @param requirement the id of the requirement
 * @param name what it shows, a sentence
 * @param asOf the day as of which it is judged, {@code 2026-10-01}
 * @param given the history
 * @param expect what is expected: {@code outcome}, and any of {@code checked} and, of the finding
 *     that gives the result its outcome, {@code due}, {@code actual}, {@code late}, {@code about},
 *     {@code because} (words that one of the steps holds)
 */
public record PolicyCase(
    String place,
    String requirement,
    String name,
    String asOf,
    History given,
    Map<String, String> expect) {
  /** The keys that {@code expect} may have. */
  static final List<String> EXPECTATIONS =
      List.of("outcome", "checked", "due", "actual", "late", "about", "because");

  public PolicyCase {
    expect = Map.copyOf(expect);
  }
}
