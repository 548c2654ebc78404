package org.supervisionrules.testkit.property;

import java.util.Map;

/**
 * What a history shows to be wrong.
 *
 * @param requirement the id of the requirement concerned; empty where it is none in particular
 * @param words what is wrong, in words
 * @param expect what would be right, as a case says it; empty where that is not known
 */
record Violation(String requirement, String words, Map<String, String> expect) {
  Violation {
    expect = Map.copyOf(expect);
  }

  static Violation of(String requirement, String words) {
    return new Violation(requirement, words, Map.of());
  }
}
