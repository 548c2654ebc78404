package org.supervisionrules.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.problem.Problem;

/**
 * The breaches of an earlier report, so that a run can tell the new ones from those that were
 * known. A breach is known where the baseline has a breach of the same id. Immutable.
 */
public final class Baseline {
  private final String name;
  private final String policy;
  private final LocalDate asOf;
  private final Set<String> ids = new HashSet<>();
  private final Map<Pair, List<String>> byPair = new HashMap<>();
  private final long left;

  private record Pair(String subject, String requirement) {}

  /**
   * One breach of the report.
   *
   * @param id the id of the finding
   */
  record Breach(String subject, String requirement, String id) {}

  /**
   * A baseline.
   *
   * @param counted how many breaches the summary of the report counts
   */
  Baseline(String name, String policy, LocalDate asOf, List<Breach> breaches, long counted) {
    this.name = name;
    this.policy = policy;
    this.asOf = asOf;
    for (Breach breach : breaches) {
      if (ids.add(breach.id())) {
        byPair
            .computeIfAbsent(
                new Pair(breach.subject(), breach.requirement()), pair -> new ArrayList<>())
            .add(breach.id());
      }
    }
    this.left = counted - breaches.size();
  }

  /**
   * Reads a report, {@code supervision-report/1}, as JSON or NDJSON. It is read as a stream: only
   * its breaches are kept.
   *
   * @throws InvalidBaselineException where it cannot be read, or is no whole report
   */
  public static Baseline read(Path file) throws InvalidBaselineException {
    try (InputStream in = Files.newInputStream(file)) {
      return new BaselineReader(file.toString()).read(in);
    } catch (IOException e) {
      throw new InvalidBaselineException(
          Problem.error(file.toString(), "", "the baseline cannot be read", null));
    }
  }

  /** How many breaches it has. */
  public int size() {
    return ids.size();
  }

  /** Whether it has a breach of an id. */
  public boolean has(String id) {
    return ids.contains(id);
  }

  /** The ids of its breaches of one subject and requirement. */
  List<String> breaches(String subject, String requirement) {
    return byPair.getOrDefault(new Pair(subject, requirement), List.of());
  }

  /** The same result with each of its breaches marked as known or new. */
  public Result mark(Result result) {
    return result.withBreaches(breach -> breach.compared(has(breach.id())));
  }

  /**
   * What is strange about holding a run against it: another policy, a later as-of date, or a report
   * that does not list all of its breaches.
   */
  public List<Problem> warnings(Policy used, LocalDate asOfRun) {
    List<Problem> warnings = new ArrayList<>();
    if (!policy.equals(used.id())) {
      warnings.add(
          warning(
              "the baseline is of policy `" + policy + "`, this run is of `" + used.id() + "`",
              "breaches of requirements with the same name are compared"));
    }
    if (asOf.isAfter(asOfRun)) {
      warnings.add(
          warning(
              "the baseline is as of " + asOf + ", later than this run, " + asOfRun,
              "is it the other way round?"));
    }
    if (left > 0) {
      warnings.add(
          warning(
              "the baseline counts " + (ids.size() + left) + " breaches and lists " + ids.size(),
              "write it without `--show`: the others are taken for new"));
    }
    return warnings;
  }

  private Problem warning(String message, String help) {
    return Problem.warning(name, "", message, help);
  }
}
