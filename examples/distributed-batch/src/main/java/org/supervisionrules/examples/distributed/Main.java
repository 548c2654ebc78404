package org.supervisionrules.examples.distributed;

import java.io.IOException;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.supervisionrules.AsOf;
import org.supervisionrules.catalog.Catalog;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.report.Ending;

/**
 * Checks one file of histories on a cluster, or on this machine where no master is given: {@code
 * HISTORIES REPORT AS-OF [POLICY [PARTITIONS]]}.
 */
public final class Main {
  private static final int FEWEST = 3;
  private static final String DEFAULT_POLICY = "cambridgeshire-2017";
  private static final int USAGE = 2;
  private static final int INPUT = 3;

  private Main() {}

  /**
   * Checks and writes the report.
   *
   * @param arguments NDJSON to read, NDJSON to write, the as-of date, a policy of the catalogue and
   *     the least number of partitions
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < FEWEST) {
      System.err.println("expected: HISTORIES REPORT AS-OF [POLICY [PARTITIONS]]");
      System.exit(USAGE);
    }
    SparkConf conf = new SparkConf().setAppName("supervision-rules");
    conf.setIfMissing("spark.master", "local[*]");
    String policy = arguments.length > FEWEST ? arguments[FEWEST] : DEFAULT_POLICY;
    int partitions = arguments.length > FEWEST + 1 ? Integer.parseInt(arguments[FEWEST + 1]) : 1;
    List<Problem> problems;
    try (JavaSparkContext spark = new JavaSparkContext(conf)) {
      DistributedCheck check =
          new DistributedCheck(spark, Catalog.policy(policy), AsOf.date(arguments[2]), partitions);
      Ending ending = check.run(arguments[0], arguments[1]);
      problems = ending.problems();
    }
    problems.forEach(System.err::println);
    System.exit(problems.isEmpty() ? 0 : INPUT);
  }
}
