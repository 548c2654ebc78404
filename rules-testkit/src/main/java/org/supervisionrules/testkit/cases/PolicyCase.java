package org.supervisionrules.testkit.cases;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.supervisionrules.history.History;

/**
 * One case of a requirement.
 *
 * @param place where it is written: {@code case-review.yaml:12:5}
 * @param requirement the id of the requirement
 * @param clauses the clauses that it is about; empty where neither it nor its file says
 * @param name what it shows, a sentence
 * @param register which worked example of the register it is, where it is one
 * @param asOf the day as of which it is judged, {@code 2026-10-01}
 * @param given the history
 * @param expect what is expected: {@code outcome}, and any of {@code checked} and, of the finding
 *     that gives the result its outcome, {@code due}, {@code actual}, {@code late}, {@code about},
 *     {@code missing} (what it lists as missing, comma and space between), {@code because} (words
 *     that one of the steps holds)
 */
public record PolicyCase(
    String place,
    String requirement,
    List<String> clauses,
    String name,
    Optional<Example> register,
    String asOf,
    History given,
    Map<String, String> expect) {
  /** The keys that {@code expect} may have. */
  static final List<String> EXPECTATIONS =
      List.of("outcome", "checked", "due", "actual", "late", "about", "missing", "because");

  public PolicyCase {
    clauses = List.copyOf(clauses);
    expect = Collections.unmodifiableMap(new LinkedHashMap<>(expect));
  }

  /** The worked examples that the register has of each clause. */
  public enum Example {
    /** The clause is kept. */
    PASS,
    /** It is not. */
    FAIL;

    /** The word of a case: {@code pass}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
