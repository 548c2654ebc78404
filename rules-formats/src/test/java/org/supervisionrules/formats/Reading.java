package org.supervisionrules.formats;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.supervisionrules.catalog.Catalog;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.History;
import org.supervisionrules.history.HistoryReader;
import org.supervisionrules.history.Input;
import org.supervisionrules.history.Period;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.time.Days;
import org.supervisionrules.vocabulary.Vocabulary;

/** What one run of a reader gave. */
final class Reading implements HistoryReader.Sink {
  static final Vocabulary VOCABULARY = Catalog.policy("cambridgeshire-2017").vocabulary();

  final List<History> histories = new ArrayList<>();
  final List<Problem> problems = new ArrayList<>();
  final List<Input> inputs = new ArrayList<>();
  private final HistoryReader reader = HistoryReader.of(VOCABULARY, ZoneId.of("Europe/London"));

  static Reading of(Path folder) {
    return new Reading().and(folder);
  }

  static Reading ofJson(String json) {
    return new Reading().andJson("a.json", json);
  }

  /** Reads a workbook. */
  static Reading ofXlsx(Path file) {
    Reading reading = new Reading();
    reading.inputs.add(XlsxWorkbook.read(reading.reader, file, reading));
    return reading;
  }

  /** Reads a foreign export. */
  static Reading ofExport(Mapping mapping, Path... inputs) {
    Reading reading = new Reading();
    reading.inputs.add(ForeignExport.read(reading.reader, List.of(inputs), mapping, reading));
    return reading;
  }

  /** Reads a further folder with the same reader. */
  Reading and(Path folder) {
    inputs.add(CsvFolder.read(reader, folder, this));
    return this;
  }

  Reading andJson(String name, String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    inputs.add(reader.read(name, new ByteArrayInputStream(bytes), this));
    return this;
  }

  @Override
  public void history(History history) {
    histories.add(history);
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }

  /** The problems as they are written to standard error. */
  List<String> told() {
    return problems.stream()
        .map(problem -> (problem.isError() ? "" : "warning: ") + problem)
        .toList();
  }

  /** The subjects of the histories that were delivered. */
  List<String> subjects() {
    return histories.stream().map(History::subject).toList();
  }

  /** The history of a subject. */
  History history(String subject) {
    return histories.stream()
        .filter(history -> history.subject().equals(subject))
        .findFirst()
        .orElseThrow(() -> new AssertionError(subjects() + " " + told()));
  }

  /** Everything that each history says, in whatever order it says it. */
  List<String> texts() {
    return histories.stream().map(Reading::text).sorted().toList();
  }

  /** Everything a history says: periods and events in the order of the alphabet. */
  static String text(History history) {
    StringBuilder text = new StringBuilder();
    text.append(history.subject()).append(' ').append(history.subjectKind());
    text.append(' ').append(history.subjectName().orElse("-"));
    text.append("\nfrom ").append(Days.text(history.recordsFrom()));
    text.append(" as of ").append(Days.text(history.asOf())).append(' ').append(history.zone());
    text.append("\ncomplete ").append(history.complete()).append(" carry-in");
    new TreeMap<>(history.carryIn())
        .forEach((name, day) -> text.append(' ').append(name).append(' ').append(Days.text(day)));
    Stream.concat(
            history.periods().stream().map(Reading::text),
            history.events().stream().map(Reading::text))
        .sorted()
        .forEach(entry -> text.append('\n').append(entry));
    return text.toString();
  }

  private static String text(Period period) {
    return period + " " + period.id() + " " + period.contents();
  }

  private static String text(Event event) {
    return event + (event.held() ? " held " : " not held ") + event.contents();
  }
}
