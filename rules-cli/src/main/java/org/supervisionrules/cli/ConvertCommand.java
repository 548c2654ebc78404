package org.supervisionrules.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.formats.InvalidMappingException;
import org.supervisionrules.formats.Mapping;
import org.supervisionrules.formats.calendar.Bookings;
import org.supervisionrules.formats.calendar.CalendarMapping;
import org.supervisionrules.history.History;
import org.supervisionrules.history.HistoryReader;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.report.text.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Converts histories from one form into another. */
@Command(
    name = "convert",
    header = "Converts histories between JSON, YAML, NDJSON, CSV and XLSX.",
    sortOptions = false,
    abbreviateSynopsis = true,
    parameterListHeading = "%n",
    synopsisHeading = "%nUsage: ",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  supervision convert exports/ -o riverside.ndjson",
      "  supervision convert riverside.json -o riverside.xlsx",
      "  supervision convert hr-export.xlsx --map mapping.yaml -o riverside.json",
      "  supervision convert riverside.json bookings.ics --map calendar.yaml -o booked.json"
    })
final class ConvertCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "IN",
      arity = "0..*",
      description =
          "Histories, as `check` reads them; and calendars (.ics), whose sessions are added to"
              + " them.")
  private List<String> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description =
          "Where to: a .json, .yaml, .ndjson or .xlsx file, a folder for CSV files, or - for NDJSON"
              + " on standard output.")
  private @Nullable String output;

  @Option(
      names = "--map",
      paramLabel = "MAPPING",
      description =
          "What the tables, columns, dates and words of a foreign export mean; or, with a calendar,"
              + " who its people are.")
  private @Nullable String map;

  @Mixin private PolicyOption policyOption;
  @Mixin private PrivacyOptions privacy;
  @Mixin private MessageOptions messages;

  private final Shell shell;
  private int histories;
  private int errors;

  ConvertCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws Exception {
    if (output == null) {
      throw CommandFailure.usage("no output given", "name it: `-o riverside.ndjson`");
    }
    privacy.check();
    Policy policy = policyOption.policy();
    List<Source> sources = sources(policy);
    Bookings bookings = bookings(policy);
    HistoryReader reader = HistoryReader.of(policy.vocabulary(), policy.calendar().zone());
    privacy.warn(shell, messages);
    try (HistoryTarget target = HistoryTarget.open(output, shell)) {
      Sink sink = new Sink(target, bookings);
      for (Source source : sources) {
        source.read(reader, sink);
        sink.check();
      }
      bookings.withoutHistory().forEach(this::tell);
      target.commit().forEach(this::tell);
    }
    if (messages.verbose()) {
      shell.say(Page.count(histories, "history", "histories") + " written to " + output);
    }
    return errors == 0 ? ExitCode.CLEAN : ExitCode.INPUT;
  }

  /** The sessions of the calendars among the inputs, with who their people are. */
  private Bookings bookings(Policy policy) throws CommandFailure {
    List<Path> calendars = calendars().stream().map(Path::of).toList();
    try {
      CalendarMapping mapping =
          map == null || calendars.isEmpty()
              ? CalendarMapping.NONE
              : CalendarMapping.read(Path.of(map));
      Bookings bookings = Bookings.read(calendars, mapping, policy.calendar().zone());
      bookings.problems().forEach(this::tell);
      return bookings;
    } catch (InvalidMappingException e) {
      throw new CommandFailure(ExitCode.POLICY, e.problems());
    }
  }

  private List<String> calendars() {
    return inputs.stream().filter(Bookings::isCalendar).toList();
  }

  private List<Source> sources(Policy policy) throws CommandFailure, IOException {
    if (map == null || inputs.isEmpty() || !calendars().isEmpty()) {
      List<String> others = inputs.stream().filter(name -> !Bookings.isCalendar(name)).toList();
      if (others.isEmpty() && !inputs.isEmpty()) {
        throw CommandFailure.usage(
            "a calendar without histories", "name the histories that its sessions belong to, too");
      }
      Sources given = Sources.of(others, shell.in());
      Sources sources = given.told(privacy.disclosure(policy, given.names()));
      sources.problems().forEach(this::tell);
      return sources.found();
    }
    try {
      Mapping mapping = Mapping.read(Path.of(map), policy.vocabulary());
      return List.of(
          new ToldSource(new Source.OfExport(inputs, mapping), privacy.disclosure(policy, inputs)));
    } catch (InvalidMappingException e) {
      throw new CommandFailure(ExitCode.POLICY, e.problems());
    }
  }

  private void tell(Problem problem) {
    if (problem.isError()) {
      errors++;
      shell.say(problem);
    } else if (!messages.quiet()) {
      shell.say(Evaluation.warning(problem));
    }
  }

  /** Writes what is read. */
  private final class Sink implements HistoryReader.Sink {
    private final HistoryTarget target;
    private final Bookings bookings;
    private @Nullable IOException failed;

    Sink(HistoryTarget target, Bookings bookings) {
      this.target = target;
      this.bookings = bookings;
    }

    @Override
    public void history(History history) {
      try {
        if (failed == null) {
          target.write(bookings.addTo(history));
          histories++;
        }
      } catch (IOException e) {
        failed = e;
      }
    }

    @Override
    public void problem(Problem problem) {
      tell(problem);
    }

    void check() throws IOException {
      if (failed != null) {
        throw failed;
      }
    }
  }
}
