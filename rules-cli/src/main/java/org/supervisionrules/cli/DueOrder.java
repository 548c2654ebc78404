package org.supervisionrules.cli;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.supervisionrules.formats.due.Due;
import org.supervisionrules.formats.due.DueList;
import org.supervisionrules.problem.Suggestion;

/** How {@code due} puts what it found into groups, which follow each other in order. */
enum DueOrder {
  DATE {
    @Override
    String group(Due due) {
      return due.overdue() ? "Overdue" : "Due";
    }

    @Override
    Comparator<Due> comparator() {
      return DueList.BY_DATE;
    }
  },
  SUBJECT {
    @Override
    String group(Due due) {
      return due.subject();
    }
  },
  SUPERVISOR {
    @Override
    String group(Due due) {
      String supervisor = due.supervisor();
      return supervisor == null ? "Nobody named" : supervisor;
    }
  };

  /** The heading of the group that something is in. */
  abstract String group(Due due);

  Comparator<Due> comparator() {
    return Comparator.comparing(this::group).thenComparing(DueList.BY_DATE);
  }

  /** The word of the command line: {@code supervisor}. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The order of a word. */
  static DueOrder of(String word) throws CommandFailure {
    List<String> words = Arrays.stream(values()).map(DueOrder::word).toList();
    int index = words.indexOf(word);
    if (index < 0) {
      throw CommandFailure.usage(
          "unknown order `" + word + "` for `--by`", Suggestion.help(word, words));
    }
    return values()[index];
  }
}
