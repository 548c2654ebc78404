package org.supervisionrules.formats.html;

import java.util.LinkedHashMap;
import java.util.Map;

/** The teams of a page, numbered as they first appear. */
final class Teams {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  int number(String team) {
    return numbers.computeIfAbsent(team, name -> numbers.size());
  }
}
