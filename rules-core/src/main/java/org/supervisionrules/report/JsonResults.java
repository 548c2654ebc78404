package org.supervisionrules.report;

import java.io.IOException;
import java.io.OutputStream;
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

  private final OutputStream out;
  private final JsonForm form;
  private final Set<Outcome> show;
  private final Policy policy;
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
    if (!isEmpty) {
      out.write(form.afterLast());
    }
  }

  private void separate() throws IOException {
    out.write(isEmpty ? form.beforeFirst() : form.between());
    isEmpty = false;
  }

  private void write(List<Result> results, OutputStream to) throws IOException {
    JsonValues values = form.values(to, JsonForm.AROUND_RESULTS);
    JsonResult json = new JsonResult(values, requirements());
    for (Result result : results) {
      if (show.contains(result.outcome())) {
        json.write(result);
      }
    }
    values.json().close();
  }

  /** Prepared with the second history; two threads that do so at once prepare the same. */
  private JsonRequirements requirements() throws IOException {
    if (!areSeveral) {
      areSeveral = true;
      return JsonRequirements.NONE;
    }
    JsonRequirements known = prepared;
    if (known == null) {
      known = JsonRequirements.of(form, policy.requirements());
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
