package org.supervisionrules.testkit.formats;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.supervisionrules.catalog.Catalog;
import org.supervisionrules.formats.CsvFolder;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.History;
import org.supervisionrules.history.HistoryReader;
import org.supervisionrules.history.Period;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.vocabulary.Vocabulary;

/** What a reader gave. */
final class Reading implements HistoryReader.Sink {
  private static final Vocabulary VOCABULARY = Catalog.policy("cambridgeshire-2017").vocabulary();

  /** The subjects, in the order of the input. */
  final List<String> subjects = new ArrayList<>();

  /** Everything that each history says, with periods and events in the order of the alphabet. */
  final List<String> texts = new ArrayList<>();

  final List<Problem> problems = new ArrayList<>();
  int count;

  /** Reads JSON. */
  static Reading of(String json) {
    Reading reading = new Reading();
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    reading.count = reader().read("a.json", new ByteArrayInputStream(bytes), reading).histories();
    return reading;
  }

  /** Reads a folder of tables. */
  static Reading of(Path folder) {
    Reading reading = new Reading();
    reading.count = CsvFolder.read(reader(), folder, reading).histories();
    return reading;
  }

  private static HistoryReader reader() {
    return HistoryReader.of(VOCABULARY, ZoneId.of("Europe/London"));
  }

  @Override
  public void history(History history) {
    subjects.add(history.subject());
    texts.add(text(history));
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }

  private static String text(History history) {
    String entries =
        Stream.concat(
                history.periods().stream().map(Reading::text),
                history.events().stream().map(Reading::text))
            .sorted()
            .reduce("", (before, entry) -> before + "\n" + entry);
    return String.join(
        " ",
        history.subject(),
        history.subjectKind(),
        history.subjectName().orElse("-"),
        "from " + history.recordsFrom(),
        "as of " + history.asOf(),
        history.zone().toString(),
        history.complete().toString(),
        new TreeMap<>(history.carryIn()).toString(),
        entries);
  }

  private static String text(Period period) {
    return period + " " + period.id() + " " + period.contents();
  }

  private static String text(Event event) {
    return event + (event.held() ? " held " : " not held ") + event.contents();
  }
}
