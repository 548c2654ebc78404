package org.supervisionrules.examples.distributed;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.supervisionrules.history.Input;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Severity;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.report.Ending;
import org.supervisionrules.report.Header;
import org.supervisionrules.report.NdjsonReportWriter;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Summary;
import org.supervisionrules.report.Waivers;

/** Makes one report of those of the partitions: their results in order, their counts added up. */
final class Merge {
  private static final int BUFFER = 1 << 16;

  private final Policy policy;
  private final Beginning beginning;
  private final String input;

  Merge(Policy policy, Beginning beginning, String input) {
    this.policy = policy;
    this.beginning = beginning;
    this.input = input;
  }

  /**
   * Writes the report, whole or not at all.
   *
   * @param parts in the order of the file
   */
  Ending write(List<PartReport> parts, Path report) throws IOException {
    FileSystem files = Storage.of(report);
    Ending ending = ending(parts);
    String[] ends = beginAndEnd(ending);
    Path unfinished = report.suffix(".part");
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(files.create(unfinished, true), StandardCharsets.UTF_8),
            BUFFER)) {
      out.write(ends[0]);
      out.write('\n');
      for (PartReport part : parts) {
        results(files, new Path(part.path()), out);
      }
      out.write(ends[1]);
      out.write('\n');
    }
    files.delete(report, false);
    if (!files.rename(unfinished, report)) {
      throw new IOException("cannot rename `" + unfinished + "` to `" + report + "`");
    }
    return ending;
  }

  /** What lies between the first and the last line of a partition's report. */
  private static void results(FileSystem files, Path part, Writer out) throws IOException {
    try (TextLines lines = new TextLines(files.open(part))) {
      lines.next();
      String line = lines.next();
      for (String next = lines.next(); next != null; next = lines.next()) {
        out.write(String.valueOf(line));
        out.write('\n');
        line = next;
      }
    }
  }

  /** The first and the last line of the report. */
  private String[] beginAndEnd(Ending ending) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    NdjsonReportWriter writer = new NdjsonReportWriter(bytes, PartWriter.SHOWN);
    writer.begin(new Header(policy, beginning.day(), Optional.empty()));
    writer.end(ending);
    String text = bytes.toString(StandardCharsets.UTF_8).strip();
    int end = text.indexOf('\n');
    return new String[] {text.substring(0, end), text.substring(end + 1)};
  }

  private Ending ending(List<PartReport> parts) throws IOException {
    Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    Map<Severity, Long> breaches = new EnumMap<>(Severity.class);
    List<Problem> problems = new ArrayList<>();
    int histories = 0;
    for (PartReport part : parts) {
      part.outcomes().forEach((outcome, count) -> outcomes.merge(outcome, count, Long::sum));
      part.breaches().forEach((severity, count) -> breaches.merge(severity, count, Long::sum));
      problems.addAll(part.problems());
      histories += part.histories();
    }
    return new Ending(
        Waivers.NONE,
        problems,
        List.of(new Input(input, digest(), histories)),
        new Summary(histories, policy.enforced().size(), outcomes, breaches));
  }

  /** The hash of the file as it was submitted; a hash cannot be made of those of its parts. */
  private String digest() throws IOException {
    Path path = new Path(input);
    MessageDigest sha256 = sha256();
    try (InputStream in = new DigestInputStream(Storage.of(path).open(path, BUFFER), sha256)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return "sha256:" + HexFormat.of().formatHex(sha256.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
