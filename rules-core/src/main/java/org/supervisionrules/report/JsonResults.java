package org.supervisionrules.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.policy.Policy;

/**
 * The results of a JSON report, history by history. Any thread may make the part of a history; the
 * parts are written one after the other.
 */
final class JsonResults {
  private static final ReportWriter.Part NOTHING = () -> {};
  private static final byte[] AFTER = "\n  ".getBytes(StandardCharsets.US_ASCII);

  private final OutputStream out;
  private final JsonForm form;
  private final Set<Outcome> show;
  private final Policy policy;
  private final JsonResult result;
  private final JsonRequirements unprepared;
  private final SerializableString next;
  private boolean isEmpty = true;
  private volatile boolean areSeveral;
  private volatile @Nullable JsonRequirements prepared;

  /**
   * Results of a policy.
   *
   * @param show the outcomes whose results are written
   */
  JsonResults(OutputStream out, JsonForm form, Set<Outcome> show, Policy policy) {
    this.out = out;
    this.form = form;
    this.show = show;
    this.policy = policy;
    this.result = JsonResult.of(form);
    this.unprepared = new JsonRequirements(form);
    this.next =
        form == JsonForm.DOCUMENT
            ? form.raw(JsonForm.line(",", JsonResult.LEVEL - 1, ""))
            : new SerializedString("\n");
  }

  /** Writes the results of one history. */
  void write(List<Result> results) throws IOException {
    if (isAnyShown(results)) {
      separate();
      write(results, out);
    }
  }

  /** Makes the part of one history. */
  ReportWriter.Part part(List<Result> results) throws IOException {
    if (!isAnyShown(results)) {
      return NOTHING;
    }
    Pieces pieces = new Pieces();
    write(results, pieces);
    return () -> {
      separate();
      pieces.writeTo(out);
    };
  }

  /** Writes what stands after the last result. */
  void end() throws IOException {
    if (!isEmpty && form == JsonForm.DOCUMENT) {
      out.write(AFTER);
    }
  }

  private void separate() throws IOException {
    byte[] between = next.asUnquotedUTF8();
    int comma = isEmpty && form == JsonForm.DOCUMENT ? 1 : 0;
    out.write(between, comma, between.length - comma);
    isEmpty = false;
  }

  private void write(List<Result> results, OutputStream to) throws IOException {
    JsonRequirements requirements = requirements();
    try (JsonGenerator json = JsonForm.values(to)) {
      boolean isFirst = true;
      for (Result each : results) {
        if (show.contains(each.outcome())) {
          if (!isFirst) {
            json.writeRaw(next);
          }
          result.write(each, requirements, json);
          isFirst = false;
        }
      }
    }
  }

  /** Prepared with the second history; two threads that do so at once prepare the same. */
  private JsonRequirements requirements() throws IOException {
    if (!areSeveral) {
      areSeveral = true;
      return unprepared;
    }
    JsonRequirements known = prepared;
    if (known == null) {
      known = JsonRequirements.prepared(form, policy.requirements());
      prepared = known;
    }
    return known;
  }

  private boolean isAnyShown(List<Result> results) {
    for (Result result : results) {
      if (show.contains(result.outcome())) {
        return true;
      }
    }
    return false;
  }
}
