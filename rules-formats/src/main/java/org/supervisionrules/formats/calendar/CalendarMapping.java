package org.supervisionrules.formats.calendar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.formats.InvalidMappingException;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.internal.document.UnreadableDocument;
import org.supervisionrules.internal.document.Yaml;
import org.supervisionrules.internal.read.Shown;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.problem.Suggestion;

/**
 * Who the people of a calendar are: {@code supervision-calendar-mapping/1}, a YAML document.
 *
 * <pre>{@code
 * format: supervision-calendar-mapping/1
 * only: [Supervision, "1:1"]
 * supervisees: { amara@riverside.example: S-1001 }
 * supervisors: { lee@riverside.example: M-1 }
 * }</pre>
 *
 * <p>People are named by address or by name, whatever the case of letters. {@code only} gives words
 * of which the summary of an event has one; without it, every event is looked at.
 */
public final class CalendarMapping {
  /** The name of the format. */
  public static final String FORMAT = "supervision-calendar-mapping/1";

  /** For calendars that say themselves whose sessions they have. */
  public static final CalendarMapping NONE = new CalendarMapping(List.of(), Map.of(), Map.of());

  private static final List<String> KEYS = List.of("format", "only", "supervisees", "supervisors");

  private final List<String> only;
  private final Map<String, String> supervisees;
  private final Map<String, String> supervisors;

  private CalendarMapping(
      List<String> only, Map<String, String> supervisees, Map<String, String> supervisors) {
    this.only = List.copyOf(only);
    this.supervisees = Map.copyOf(supervisees);
    this.supervisors = Map.copyOf(supervisors);
  }

  /**
   * Reads a mapping.
   *
   * @throws InvalidMappingException where it cannot be read or has problems, each with its place
   */
  public static CalendarMapping read(Path path) throws InvalidMappingException {
    String file = path.toString();
    List<Problem> problems = new ArrayList<>();
    try {
      CalendarMapping mapping =
          new Reader(file, problems).read(Yaml.read(file, Files.readAllBytes(path)));
      if (problems.isEmpty()) {
        return mapping;
      }
    } catch (UnreadableDocument e) {
      problems.add(e.problem());
    } catch (NoSuchFileException e) {
      problems.add(Problem.error(file, "", "there is no such file", null));
    } catch (IOException e) {
      problems.add(Problem.error(file, "", "the file cannot be read", null));
    }
    throw new InvalidMappingException(problems);
  }

  /** Whether an event with a summary is looked at. */
  boolean isRead(@Nullable String summary) {
    return only.isEmpty()
        || (summary != null
            && only.stream().anyMatch(word -> folded(summary).contains(folded(word))));
  }

  /** Whether it says which events are sessions. */
  boolean saysWhich() {
    return !only.isEmpty();
  }

  /** The supervisee that an address or name is of; null where it is none. */
  @Nullable String supervisee(String person) {
    return supervisees.get(folded(person));
  }

  /** The supervisor that an address or name is of; null where it is none. */
  @Nullable String supervisor(String person) {
    return supervisors.get(folded(person));
  }

  private static String folded(String words) {
    return words.strip().toLowerCase(Locale.ROOT);
  }

  /** Reads the document, and collects what is wrong with it. */
  private record Reader(String file, List<Problem> problems) {
    CalendarMapping read(Node document) {
      if (!(document instanceof Node.Mapping root)) {
        error(
            document.mark(), "found " + document.what() + ", keys and values were expected", null);
        return NONE;
      }
      for (Node.Pair pair : root.pairs()) {
        if (!KEYS.contains(pair.key())) {
          error(
              pair.keyMark(),
              "unknown key " + Shown.quoted(pair.key()),
              Suggestion.help(pair.key(), KEYS));
        }
      }
      Node format = root.get("format");
      if (!(format instanceof Node.Scalar scalar) || !scalar.text().equals(FORMAT)) {
        error(root.mark(), "the mapping of a calendar starts with `format: " + FORMAT + "`", null);
      }
      return new CalendarMapping(
          words(root.get("only")),
          people(root.get("supervisees")),
          people(root.get("supervisors")));
    }

    private List<String> words(@Nullable Node node) {
      List<String> words = new ArrayList<>();
      if (node instanceof Node.Sequence list) {
        list.items().forEach(item -> words.add(text(item)));
      } else if (node != null) {
        words.add(text(node));
      }
      return words;
    }

    private Map<String, String> people(@Nullable Node node) {
      Map<String, String> people = new LinkedHashMap<>();
      if (node instanceof Node.Mapping mapping) {
        mapping.pairs().forEach(pair -> people.put(folded(pair.key()), text(pair.value())));
      } else if (node != null) {
        error(node.mark(), "found " + node.what() + ", people and their ids were expected", null);
      }
      return people;
    }

    private String text(Node node) {
      if (node instanceof Node.Scalar scalar) {
        return scalar.text();
      }
      error(node.mark(), "found " + node.what() + ", a text was expected", null);
      return "";
    }

    private void error(Node.Mark mark, String message, @Nullable String help) {
      problems.add(Problem.error(mark.place(), "", message, help));
    }
  }
}
