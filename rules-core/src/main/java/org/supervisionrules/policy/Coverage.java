package org.supervisionrules.policy;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.supervisionrules.vocabulary.EntryType;

/**
 * Each of a list is dealt with in each entry of some sort: the ten topics in an agreement, every
 * open case in a session.
 *
 * @param of what it is asked of, and when it is due
 * @param needs what is to be dealt with
 * @param in where it is seen to have been
 * @param excused what need not be, where the entry says so
 * @param unless conditions under which nothing is asked; none where it always is
 * @param explicit whether an entry of which nothing is needed must say so, by {@code unless}
 */
public record Coverage(
    Occasions of,
    Needs needs,
    List<Source> in,
    Optional<Excused> excused,
    List<Condition> unless,
    boolean explicit)
    implements Kind {
  public Coverage {
    in = List.copyOf(in);
    unless = List.copyOf(unless);
  }

  /** What is to be dealt with. */
  public sealed interface Needs extends Serializable {

    /** Known words, each once, in the order of the pack. */
    record Words(List<String> words) implements Needs {
      public Words {
        words = words.stream().distinct().toList();
      }
    }

    /** What the records themselves name. */
    record Named(Source source) implements Needs {}
  }

  /**
   * What an entry says does not apply.
   *
   * @param in where it says so
   * @param tests what the item of the list must say besides
   * @param only the words for which this is allowed; empty where for all
   */
  public record Excused(ValuePath in, List<Selector.Test> tests, Set<String> only)
      implements Serializable {
    public Excused {
      tests = List.copyOf(tests);
      only = Set.copyOf(only);
    }
  }

  @Override
  public String word() {
    return "coverage";
  }

  @Override
  public String asks() {
    String what =
        needs instanceof Needs.Words words
            ? words.words().size() + " things"
            : "everything on record";
    return what + " in each " + of.each().type().name() + Asks.due(of);
  }

  @Override
  public EntryType evidence() {
    return Sources.type(in).orElse(of.each().type());
  }
}
