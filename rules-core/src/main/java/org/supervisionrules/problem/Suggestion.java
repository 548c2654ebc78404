package org.supervisionrules.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** "Did you mean": the nearest known word to one that is not known. */
public final class Suggestion {
  private static final int SHORT_LIST = 12;

  private Suggestion() {}

  /**
   * What to do about an unknown word: the nearest known one, else the known ones where they are
   * few.
   *
   * @return null where there is nothing useful to say
   */
  public static @Nullable String help(String unknown, Collection<String> known) {
    return nearest(unknown, known)
        .map(word -> "did you mean `" + word + "`?")
        .orElseGet(() -> known(known));
  }

  /**
   * The known words where they are few.
   *
   * @return null where there are none, or many
   */
  public static @Nullable String known(Collection<String> known) {
    return known.isEmpty() || known.size() > SHORT_LIST ? null : "known: " + list(known);
  }

  /** The nearest known word, where one is within about a third of the length of the unknown one. */
  public static Optional<String> nearest(String unknown, Collection<String> known) {
    if (unknown.length() > 100) {
      return Optional.empty();
    }
    String wanted = unknown.toLowerCase(Locale.ROOT);
    String best = null;
    int least = 1 + Math.max(1, wanted.length() / 3);
    for (String word : known) {
      int distance = distance(wanted, word.toLowerCase(Locale.ROOT), least);
      if (distance < least) {
        least = distance;
        best = word;
      }
    }
    return Optional.ofNullable(best);
  }

  private static String list(Collection<String> known) {
    return known.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
  }

  /** Optimal string alignment distance (a swap of neighbours counts one), cut off at a limit. */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit) {
      return limit;
    }
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      d[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      d[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
