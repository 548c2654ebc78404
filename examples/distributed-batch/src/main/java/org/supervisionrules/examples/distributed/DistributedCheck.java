package org.supervisionrules.examples.distributed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.supervisionrules.AsOf;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.report.Ending;

/**
 * Checks one NDJSON file in partitions. Every partition makes a reader and a checker of its own and
 * writes a report of its own; these are then merged into the report that the command line writes,
 * byte for byte.
 *
 * <p>What a partition cannot know by itself it is given: the number of its first line, the header,
 * and lines before it whose subject comes again in it.
 */
final class DistributedCheck {
  private final JavaSparkContext spark;
  private final Policy policy;
  private final AsOf asOf;
  private final int partitions;

  /**
   * A job.
   *
   * @param partitions how many there are at least; Spark makes more of a large file
   */
  DistributedCheck(JavaSparkContext spark, Policy policy, AsOf asOf, int partitions) {
    this.spark = spark;
    this.policy = policy;
    this.asOf = asOf;
    this.partitions = partitions;
  }

  /**
   * Reads histories and writes the report, whole or not at all.
   *
   * @param input where the histories are, of any file system that Spark reads
   * @param output where the report goes
   * @return the end of the report, as it was written
   * @throws IOException where the input cannot be read or the report cannot be written
   */
  Ending run(String input, String output) throws IOException {
    Path report = new Path(output);
    Path parts = report.suffix(".parts");
    FileSystem files = Storage.of(report);
    try {
      JavaRDD<String> lines = spark.textFile(input, partitions);
      Beginning beginning = Beginning.of(input, policy, asOf);
      Outline outline = Outline.of(lines);
      List<PartReport> written =
          new ArrayList<>(
              lines
                  .mapPartitionsWithIndex(
                      new JudgePartition(
                          input,
                          spark.broadcast(policy),
                          beginning,
                          outline.repeated(),
                          outline.starts(),
                          parts.toString(),
                          asOf),
                      true)
                  .collect());
      written.sort(Comparator.comparingInt(PartReport::partition));
      return new Merge(policy, beginning, input).write(written, report);
    } finally {
      files.delete(parts, true);
    }
  }
}
