package org.supervisionrules.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.supervisionrules.history.Entry;
import org.supervisionrules.history.History;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.report.Evidence;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Result;
import org.supervisionrules.vocabulary.Attribute;
import org.supervisionrules.vocabulary.AttributeType;
import org.supervisionrules.vocabulary.Attributes;

/**
 * Tells names, and beneath the arithmetic of a finding what its evidence says in attributes that
 * are sensitive: why somebody was absent, why a session was postponed.
 */
final class IdentifiedDisclosure implements Disclosure {

  @Override
  public Problem problem(Problem problem) {
    return problem.inFull();
  }

  @Override
  public Optional<String> name(History history) {
    return history.subjectName().filter(name -> !name.isBlank());
  }

  @Override
  public List<Result> results(History history, List<Result> results) {
    Map<String, List<String>> said = said(history);
    return said.isEmpty() ? results : results.stream().map(result -> of(result, said)).toList();
  }

  private static Result of(Result result, Map<String, List<String>> said) {
    return new Result(
        result.subject(),
        result.requirement(),
        result.severity(),
        result.outcome(),
        result.checked(),
        result.findings().stream().map(finding -> of(finding, said)).toList());
  }

  private static Finding of(Finding finding, Map<String, List<String>> said) {
    List<String> more =
        finding.evidence().stream()
            .map(Evidence::at)
            .distinct()
            .flatMap(at -> said.getOrDefault(at, List.of()).stream())
            .toList();
    return more.isEmpty() ? finding : finding.withBecause(more);
  }

  /** What the entries of a history say in sensitive attributes, by their places. */
  private static Map<String, List<String>> said(History history) {
    Map<String, List<String>> said = new HashMap<>();
    Stream.<Entry>concat(history.periods().stream(), history.events().stream())
        .forEach(
            entry -> {
              List<String> lines = new ArrayList<>();
              collect(entry, entry.type().attributes(), lines);
              if (!lines.isEmpty()) {
                said.put(history.placeOf(entry), lines);
              }
            });
    return said;
  }

  private static void collect(Entry entry, Attributes attributes, List<String> lines) {
    for (Attribute attribute : attributes.all()) {
      Object value = entry.value(attribute.slot());
      if (attribute.type() instanceof AttributeType.Group group) {
        collect(entry, group.attributes(), lines);
      } else if (attribute.sensitive() && value != null) {
        String text =
            value instanceof List<?> several
                ? String.join(", ", several.stream().map(Object::toString).toList())
                : value.toString();
        lines.add(attribute.name() + " of " + entry.label() + ": " + text);
      }
    }
  }
}
