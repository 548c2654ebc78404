package org.supervisionrules.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.supervisionrules.catalog.Catalog;
import org.supervisionrules.history.History;
import org.supervisionrules.history.HistoryReader;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.testkit.HeadlineRequirements;

/**
 * Made-up histories of about 100 events each, over the 14 months from 2025-08-01 to 2026-10-01. The
 * same seed gives the same text.
 */
public final class Samples {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Samples() {}

  /** Whose history it is. */
  public enum Who {
    /** A social worker with cases, supervised every four weeks. */
    SOCIAL_WORKER,
    /** A newly qualified social worker, every two weeks at first. */
    ASYE,
    /** A family worker with an agreed interval of six weeks. */
    PART_TIME,
    /** A unit and its meetings. */
    UNIT,
    /** Six social workers, two in their ASYE and two part-time of every ten. */
    STAFF;

    private Who ofThe(int index) {
      if (this != STAFF) {
        return this;
      }
      return switch (index % 10) {
        case 3, 7 -> ASYE;
        case 5, 9 -> PART_TIME;
        default -> SOCIAL_WORKER;
      };
    }
  }

  /** The document of one history. */
  public static JsonNode document(Who who, int seed) {
    Who one = who.ofThe(seed);
    return one == Who.UNIT ? UnitSketch.draw(seed) : StaffSketch.draw(one, seed);
  }

  /** Some histories, of the seeds from 0 on. */
  public static List<Sample> of(Who who, int count, Policy policy) {
    List<Sample> samples = new ArrayList<>();
    for (int seed = 0; seed < count; seed++) {
      JsonNode document = document(who, seed);
      String text = write(document);
      samples.add(new Sample(text, document, read(text, policy).get(0)));
    }
    return samples;
  }

  /**
   * The histories of a document.
   *
   * @throws IllegalArgumentException where it has a problem
   */
  public static List<History> read(String text, Policy policy) {
    return read(text.getBytes(StandardCharsets.UTF_8), policy);
  }

  /**
   * The histories of a document in UTF-8.
   *
   * @throws IllegalArgumentException where it has a problem
   */
  static List<History> read(byte[] text, Policy policy) {
    List<History> histories = new ArrayList<>();
    HistoryReader.of(policy.vocabulary(), policy.calendar().zone())
        .read(
            "sample.json",
            new ByteArrayInputStream(text),
            new HistoryReader.Sink() {
              @Override
              public void history(History history) {
                histories.add(history);
              }

              @Override
              public void problem(Problem problem) {
                if (problem.isError()) {
                  throw new IllegalArgumentException(problem.toString());
                }
              }
            });
    return histories;
  }

  /**
   * The policy that all measurements are of: its headline requirements, as the hand-written twelve.
   */
  public static Policy policy() {
    return Catalog.policy("cambridgeshire-2017").only(HeadlineRequirements.IDS);
  }

  /**
   * Writes the document of one history, {@code social-worker 0 one-person.json}, or many histories
   * as NDJSON, {@code ndjson 1000 histories.ndjson}: of every eight, one is of a unit. With {@code
   * headline} it says the ids of the requirements that are measured, for {@code check --only}.
   *
   * @throws IOException where the file cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments[0].equals("headline")) {
      System.out.println(String.join(",", HeadlineRequirements.IDS));
      return;
    }
    int number = Integer.parseInt(arguments[1]);
    Path out = Path.of(arguments[2]);
    if (arguments[0].equals("ndjson")) {
      ndjson(number, out);
    } else {
      Who who = Who.valueOf(arguments[0].replace('-', '_').toUpperCase(Locale.ROOT));
      Files.writeString(out, write(document(who, number)) + "\n");
    }
  }

  private static void ndjson(int count, Path out) throws IOException {
    try (Writer lines = Files.newBufferedWriter(out)) {
      for (int seed = 0; seed < count; seed++) {
        JsonNode document = document(seed % 8 == 7 ? Who.UNIT : Who.STAFF, seed);
        if (seed == 0) {
          ObjectNode header = document.deepCopy();
          header.remove("histories");
          lines.write(write(header) + "\n");
        }
        lines.write(write(document.path("histories").path(0)) + "\n");
      }
    }
  }

  private static String write(JsonNode document) {
    try {
      return MAPPER.writeValueAsString(document);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
