package org.supervisionrules.internal.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a text that stands where something else was expected can be shown: it is made of numbers
 * and of the words of dates and amounts, so that it is no name, no reason and no free text.
 */
final class Harmless {
  private static final int LONGEST = 40;
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");
  private static final Set<String> WORDS =
      Set.of(
          ("t z st nd rd th of am pm bst gmt utc e jan january feb february mar march apr april may"
                  + " jun june jul july aug august sep sept september oct october nov november dec"
                  + " december mon monday tue tuesday wed wednesday thu thursday fri friday sat"
                  + " saturday sun sunday today yesterday tomorrow now never day days week weeks month"
                  + " months year years quarter quarters hour hours minute minutes working calendar"
                  + " daily weekly fortnight fortnightly monthly quarterly yearly annually annual"
                  + " regular regularly often every once twice a half yes no y n x true false none"
                  + " null na not applicable unknown open tbc tba infinity inf nan")
              .split(" "));

  private Harmless() {}

  static boolean is(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    for (String word : BETWEEN.split(text.toLowerCase(Locale.ROOT), -1)) {
      if (!word.isEmpty() && !WORDS.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
