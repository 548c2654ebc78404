package org.supervisionrules.formats.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.supervisionrules.AsOf;
import org.supervisionrules.ComplianceChecker;
import org.supervisionrules.formats.CsvFolder;
import org.supervisionrules.history.History;
import org.supervisionrules.history.HistoryReader;
import org.supervisionrules.history.Input;
import org.supervisionrules.policy.InvalidPolicyException;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.report.Ending;
import org.supervisionrules.report.Header;
import org.supervisionrules.report.JsonReportWriter;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.ReportWriter;
import org.supervisionrules.report.Result;
import org.supervisionrules.report.Summary;
import org.supervisionrules.report.Waivers;

/** A report made of a document or a folder, as the command line makes it. */
final class Made {
  static final Path RESOURCES = Path.of("src/test/resources/html");

  private final Policy policy;
  private final AsOf asOf;
  private final List<History> histories = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Input> inputs = new ArrayList<>();
  private Set<Outcome> show = EnumSet.noneOf(Outcome.class);
  private boolean withHistories = true;

  Made() {
    this(policy(), "2026-06-30");
  }

  Made(Policy policy, String asOf) {
    this.policy = policy;
    this.asOf = AsOf.date(asOf);
  }

  private static Policy policy() {
    try {
      return Policy.read(RESOURCES.resolve("policy.yaml"));
    } catch (InvalidPolicyException e) {
      throw new AssertionError(e);
    }
  }

  /** Of the folder with a little of everything. */
  static Made small() {
    return new Made().folder(RESOURCES.resolve("small"));
  }

  /** Of members of staff who have had no session for half a year, so that each has a breach. */
  static Made ofSubjects(String... subjects) {
    StringBuilder histories = new StringBuilder();
    for (String subject : subjects) {
      histories
          .append(histories.isEmpty() ? "" : ",")
          .append("{\"subject\":{\"id\":\"")
          .append(subject.replace("\\", "\\\\").replace("\"", "\\\""))
          .append("\",\"kind\":\"staff\",\"name\":\"NAME-SECRET\"},\"periods\":[")
          .append("{\"type\":\"role\",\"role\":\"csw\",\"from\":\"2026-01-01\"}],\"events\":[]}");
    }
    return new Made().json(histories.toString());
  }

  Made folder(Path folder) {
    inputs.add(CsvFolder.read(reader(), folder, sink()));
    return this;
  }

  /** Some histories of a document. */
  Made json(String list) {
    return document(
        "made.json",
        "{\"format\":\"supervision-history/1\",\"asOf\":\"2026-06-30\",\"recordsFrom\":\"2026-01-01\","
            + "\"histories\":["
            + list
            + "]}");
  }

  Made document(String name, String text) {
    inputs.add(reader().read(name, new ByteArrayInputStream(text.getBytes(UTF_8)), sink()));
    return this;
  }

  Made showing(Outcome... outcomes) {
    show = EnumSet.copyOf(List.of(outcomes));
    return this;
  }

  /** Hands over the results alone. */
  Made withoutHistories() {
    withHistories = false;
    return this;
  }

  /** The page. */
  String html() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ComplianceChecker checker = ComplianceChecker.of(policy)) {
      write(new HtmlReportWriter(out, show), checker);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(UTF_8);
  }

  /** The same as a JSON report, of which {@code compare} takes several. */
  String json() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ComplianceChecker checker = ComplianceChecker.of(policy)) {
      write(
          new JsonReportWriter(out, EnumSet.complementOf(EnumSet.of(Outcome.NOT_APPLICABLE))),
          checker);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(UTF_8);
  }

  /** The page without what is the same in every page, and without the hashes of other files. */
  String body() {
    return html()
        .replaceFirst("(?s)<style>.*?</style>", "<style></style>")
        .replaceFirst("(?s)<script>.*?</script>", "<script></script>")
        .replaceAll("sha256-[A-Za-z0-9+/=]+", "sha256-")
        .replaceAll("sha256:[0-9a-f]{64}", "sha256:");
  }

  private void write(ReportWriter writer, ComplianceChecker checker) throws IOException {
    Summary.Counter counter = new Summary.Counter();
    writer.begin(new Header(policy, asOf.otherwise(), Optional.of("the document's asOf")));
    for (History history : histories) {
      List<Result> results = checker.results(history, asOf);
      counter.history();
      results.forEach(counter::add);
      if (withHistories) {
        writer.results(history, results);
      } else {
        writer.results(results);
      }
    }
    writer.end(
        new Ending(Waivers.NONE, problems, inputs, counter.summary(policy.enforced().size())));
  }

  private HistoryReader reader() {
    return HistoryReader.of(policy.vocabulary(), policy.calendar().zone());
  }

  private HistoryReader.Sink sink() {
    return new HistoryReader.Sink() {
      @Override
      public void history(History history) {
        histories.add(history);
      }

      @Override
      public void problem(Problem problem) {
        problems.add(problem);
      }
    };
  }
}
