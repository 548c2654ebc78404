package org.supervisionrules.examples.distributed;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.broadcast.Broadcast;
import org.supervisionrules.AsOf;
import org.supervisionrules.ComplianceChecker;
import org.supervisionrules.history.HistoryReader;
import org.supervisionrules.policy.Policy;

/**
 * Judges one partition. Spark serializes this and runs it where the lines are: the policy comes as
 * a broadcast, the reader and the checker are made here.
 */
final class JudgePartition implements Function2<Integer, Iterator<String>, Iterator<PartReport>> {
  private static final long serialVersionUID = 1L;

  private final String input;
  private final Broadcast<Policy> policy;
  private final Beginning beginning;
  private final TreeMap<Long, String> repeated = new TreeMap<>();
  private final List<Long> starts;
  private final String folder;
  private final LocalDate asOf;

  JudgePartition(
      String input,
      Broadcast<Policy> policy,
      Beginning beginning,
      Map<Long, String> repeated,
      List<Long> starts,
      String folder,
      AsOf asOf) {
    this.input = input;
    this.policy = policy;
    this.beginning = beginning;
    this.repeated.putAll(repeated);
    this.starts = List.copyOf(starts);
    this.folder = folder;
    this.asOf = asOf.day().orElse(asOf.otherwise());
  }

  @Override
  public Iterator<PartReport> call(Integer partition, Iterator<String> lines) throws IOException {
    Path whole = new Path(folder, "part-" + partition + ".ndjson");
    Path attempt = whole.suffix("." + TaskContext.get().taskAttemptId());
    FileSystem files = Storage.of(whole);
    Policy enforced = policy.value();
    PartWriter writer;
    try (OutputStream out = files.create(attempt, true);
        ComplianceChecker checker = ComplianceChecker.of(enforced)) {
      writer = new PartWriter(enforced, checker, AsOf.date(asOf), beginning.day(), out);
      read(enforced, starts.get(partition), lines, writer);
      writer.end();
    }
    // Of several attempts at one partition the last one stays; they are all the same.
    files.delete(whole, false);
    if (!files.rename(attempt, whole)) {
      throw new IOException("cannot rename `" + attempt + "` to `" + whole + "`");
    }
    return List.of(writer.report(partition, whole.toString())).iterator();
  }

  private void read(Policy enforced, long start, Iterator<String> lines, PartWriter writer) {
    HistoryReader reader = HistoryReader.of(enforced.vocabulary(), enforced.calendar().zone());
    SortedMap<Long, String> before = repeated.headMap(start);
    if (!before.isEmpty()) {
      LineStream earlier = new LineStream();
      header(earlier, start);
      before.forEach(earlier::add);
      reader.read(input, earlier, PartWriter.NOBODY);
    }
    LineStream own = new LineStream();
    header(own, start);
    own.addAll(start, lines);
    if (!own.isBlank() || start == 1) {
      writer.read(reader.read(input, own, writer));
    }
  }

  /** The header, where it does not stand in the partition itself. */
  private void header(LineStream lines, long start) {
    if (!beginning.header().isEmpty() && beginning.firstLine() < start) {
      lines.add(beginning.firstLine(), beginning.header());
    }
  }
}
