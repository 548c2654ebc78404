package org.supervisionrules.policy;

import java.util.List;
import java.util.Map;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.problem.Suggestion;

/** Reads what a requirement asks: picks the reader of its kind. */
final class KindReader {
  private static final List<String> KINDS =
      List.of(
          "frequency",
          "deadline",
          "retention",
          "count",
          "attribute",
          "coverage",
          "precedence",
          "authority",
          "prohibition",
          "attestation");

  private final PackFile file;
  private final FrequencyReader frequency;
  private final DeadlineReader deadline;
  private final RetentionReader retention;
  private final CountReader count;
  private final CoverageReader coverage;
  private final EntryKindReader entryKind;
  private final AttestationReader attestation;

  KindReader(
      PackFile file, SelectorReader selectors, Map<String, Clock> clocks, List<Problem> problems) {
    this.file = file;
    RelatedReader related = new RelatedReader(file, selectors);
    OccasionsReader occasions = new OccasionsReader(file, selectors, related);
    PartsReader parts = new PartsReader(file, selectors, problems);
    this.frequency = new FrequencyReader(file, selectors, clocks, parts, problems);
    this.deadline = new DeadlineReader(file, selectors, related, clocks);
    this.retention = new RetentionReader(file, selectors, related, occasions);
    this.count = new CountReader(file, selectors);
    this.coverage = new CoverageReader(file, selectors, related, occasions, parts, clocks);
    this.entryKind = new EntryKindReader(file, selectors, related, occasions);
    this.attestation = new AttestationReader(file, selectors, related, occasions, parts);
  }

  /** The kind of a requirement with an id, read from its keys. */
  Kind read(String id, Fields fields, Scope scope) throws PolicyProblem {
    Node node = fields.required("kind");
    String word = fields.text(node, "kind");
    return switch (word) {
      case "frequency" -> frequency.read(id, fields, scope);
      case "deadline" -> deadline.read(fields);
      case "retention" -> retention.read(fields);
      case "count" -> count.read(fields, scope);
      case "attribute" -> entryKind.attribute(fields);
      case "coverage" -> coverage.read(fields);
      case "precedence" -> entryKind.precedence(fields);
      case "authority" -> entryKind.authority(fields);
      case "prohibition" -> entryKind.prohibition(fields);
      case "attestation" -> attestation.read(fields, scope);
      default ->
          throw file.problem(node, "unknown kind `" + word + "`", Suggestion.help(word, KINDS));
    };
  }
}
