package org.supervisionrules.testkit.cases;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.internal.document.UnreadableDocument;
import org.supervisionrules.internal.document.Yaml;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.report.Outcome;

/**
 * Reads the cases of a requirement.
 *
 * <pre>{@code
 * requirement: case-review
 * clause: CAM-P6-1f
 * cases:
 *   - name: first discussed after 85 days
 *     register: fail
 *     asOf: 2025-04-01
 *     given:
 *       subject: { id: S-1, kind: staff }
 *       periods: [ { type: case, case: C-1, from: 2025-01-06 } ]
 *     expect: { outcome: breached, due: 2025-03-31 }
 * }</pre>
 *
 * <p>{@code clause} is one or a list; that of a case stands instead of that of the file.
 */
public final class PolicyCaseReader {
  private static final List<String> FILE_KEYS = List.of("requirement", "clause", "cases");
  private static final List<String> KEYS =
      List.of("name", "clause", "register", "asOf", "given", "expect");

  private final Policy policy;

  private PolicyCaseReader(Policy policy) {
    this.policy = policy;
  }

  /**
   * The cases of a file.
   *
   * @param policy the policy whose vocabulary the histories use
   * @param file the name that problems give
   * @param bytes its content
   * @throws InvalidCaseException where it is not a file of cases, with the place and the reason
   */
  public static List<PolicyCase> read(Policy policy, String file, byte[] bytes) {
    try {
      return new PolicyCaseReader(policy).read(Yaml.read(file, bytes));
    } catch (UnreadableDocument e) {
      throw new InvalidCaseException(e.problem());
    }
  }

  private List<PolicyCase> read(Node root) {
    Node.Mapping document = mapping(root, FILE_KEYS);
    Requirement requirement = requirement(document);
    List<String> clauses = clauses(document, requirement);
    if (!(required(document, "cases") instanceof Node.Sequence items)) {
      throw wrong(required(document, "cases"), "`cases` is a list", null);
    }
    List<PolicyCase> cases = new ArrayList<>();
    for (Node item : items.items()) {
      Node.Mapping each = mapping(item, KEYS);
      cases.add(
          new PolicyCase(
              each.mark().place(),
              requirement.id(),
              each.get("clause") == null ? clauses : clauses(each, requirement),
              text(each, "name"),
              register(each),
              day(each, "asOf"),
              new CaseHistory(policy).read(mapping(required(each, "given"))),
              expect(mapping(required(each, "expect"), PolicyCase.EXPECTATIONS))));
    }
    return cases;
  }

  private Requirement requirement(Node.Mapping document) {
    String id = text(document, "requirement");
    return policy
        .requirement(id)
        .orElseThrow(
            () ->
                wrong(
                    required(document, "requirement"),
                    "unknown requirement `" + id + "`",
                    Suggestion.help(
                        id, policy.requirements().stream().map(Requirement::id).toList())));
  }

  private List<String> clauses(Node.Mapping mapping, Requirement requirement) {
    Node node = mapping.get("clause");
    List<String> clauses = new ArrayList<>();
    if (node != null) {
      for (Node item : node instanceof Node.Sequence sequence ? sequence.items() : List.of(node)) {
        String clause = item instanceof Node.Scalar scalar ? scalar.text() : "";
        if (!requirement.clauses().contains(clause)) {
          throw wrong(
              item,
              "found " + item.what() + ", which `" + requirement.id() + "` does not enforce",
              Suggestion.help(clause, requirement.clauses()));
        }
        clauses.add(clause);
      }
    }
    return clauses;
  }

  private Optional<PolicyCase.Example> register(Node.Mapping mapping) {
    if (mapping.get("register") == null) {
      return Optional.empty();
    }
    String word = text(mapping, "register");
    return switch (word) {
      case "pass" -> Optional.of(PolicyCase.Example.PASS);
      case "fail" -> Optional.of(PolicyCase.Example.FAIL);
      default ->
          throw wrong(
              required(mapping, "register"), "unknown example `" + word + "`", "`pass` or `fail`");
    };
  }

  private Map<String, String> expect(Node.Mapping mapping) {
    Map<String, String> expect = new LinkedHashMap<>();
    for (Node.Pair pair : mapping.pairs()) {
      expect.put(pair.key(), text(mapping, pair.key()));
    }
    String outcome = text(mapping, "outcome");
    if (Outcome.of(outcome).isEmpty()) {
      throw wrong(
          required(mapping, "outcome"),
          "unknown outcome `" + outcome + "`",
          Suggestion.help(outcome, List.of(Outcome.values()).stream().map(Outcome::word).toList()));
    }
    return expect;
  }

  private String day(Node.Mapping mapping, String key) {
    String text = text(mapping, key);
    try {
      return LocalDate.parse(text).toString();
    } catch (DateTimeException e) {
      throw wrong(
          required(mapping, key), "`" + text + "` is not a date", "write dates as `2026-04-01`");
    }
  }

  private Node required(Node.Mapping mapping, String key) {
    Node node = mapping.get(key);
    if (node == null) {
      throw wrong(mapping, "`" + key + "` is missing", null);
    }
    return node;
  }

  private String text(Node.Mapping mapping, String key) {
    Node node = required(mapping, key);
    if (node instanceof Node.Scalar scalar && scalar.type() != Node.Scalar.Type.NOTHING) {
      return scalar.text();
    }
    throw wrong(node, "found " + node.what() + ", `" + key + "` is one value", null);
  }

  private Node.Mapping mapping(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return mapping;
    }
    throw wrong(node, "found " + node.what() + ", keys with values were expected", null);
  }

  private Node.Mapping mapping(Node node, List<String> known) {
    Node.Mapping mapping = mapping(node);
    for (Node.Pair pair : mapping.pairs()) {
      if (!known.contains(pair.key())) {
        throw wrong(
            pair.keyMark(), "unknown key `" + pair.key() + "`", Suggestion.help(pair.key(), known));
      }
    }
    return mapping;
  }

  private InvalidCaseException wrong(Node node, String message, @Nullable String help) {
    return wrong(node.mark(), message, help);
  }

  private InvalidCaseException wrong(Node.Mark mark, String message, @Nullable String help) {
    return new InvalidCaseException(Problem.error(mark.place(), "", message, help));
  }
}
