package org.supervisionrules.testkit.cases;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.supervisionrules.history.History;
import org.supervisionrules.history.HistoryReader;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.internal.document.UnreadableDocument;
import org.supervisionrules.internal.document.Yaml;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.problem.Suggestion;

/**
 * Reads the cases of a requirement.
 *
 * <pre>{@code
 * requirement: case-review
 * clause: CAM-P6-1f
 * cases:
 *   - name: first discussed after 85 days
 *     asOf: 2025-04-01
 *     given:
 *       subject: { id: S-1, kind: staff }
 *       periods: [ { type: case, case: C-1, from: 2025-01-06 } ]
 *     expect: { outcome: breached, due: 2025-03-31 }
 * }</pre>
 */
public final class PolicyCaseReader {
  private static final List<String> KEYS = List.of("name", "register", "asOf", "given", "expect");

  private final Policy policy;
  private final String file;

  private PolicyCaseReader(Policy policy, String file) {
    this.policy = policy;
    this.file = file;
  }

  /**
   * The cases of a file.
   *
   * @param policy the policy whose vocabulary the histories use
   * @param file the name that problems give
   * @param bytes its content
   * @throws IllegalArgumentException where it is not a file of cases, with the place and the reason
   */
  public static List<PolicyCase> read(Policy policy, String file, byte[] bytes) {
    try {
      return new PolicyCaseReader(policy, file).read(Yaml.read(file, bytes));
    } catch (UnreadableDocument e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private List<PolicyCase> read(Node root) {
    Node.Mapping document = mapping(root);
    String requirement = text(document, "requirement");
    if (policy.requirement(requirement).isEmpty()) {
      throw wrong(
          required(document, "requirement"),
          "unknown requirement `" + requirement + "`",
          Suggestion.nearest(
                  requirement, policy.requirements().stream().map(known -> known.id()).toList())
              .orElse(""));
    }
    List<PolicyCase> cases = new ArrayList<>();
    if (!(required(document, "cases") instanceof Node.Sequence items)) {
      throw wrong(document, "`cases` is a list", "");
    }
    for (Node item : items.items()) {
      Node.Mapping each = mapping(item);
      for (Node.Pair pair : each.pairs()) {
        if (!KEYS.contains(pair.key())) {
          throw wrong(pair.value(), "unknown key `" + pair.key() + "`", String.join(", ", KEYS));
        }
      }
      cases.add(
          new PolicyCase(
              each.mark().in(file),
              requirement,
              text(each, "name"),
              text(each, "asOf"),
              history(required(each, "given")),
              expect(mapping(required(each, "expect")))));
    }
    return cases;
  }

  private Map<String, String> expect(Node.Mapping mapping) {
    Map<String, String> expect = new LinkedHashMap<>();
    for (Node.Pair pair : mapping.pairs()) {
      if (!PolicyCase.EXPECTATIONS.contains(pair.key())) {
        throw wrong(
            pair.value(),
            "unknown expectation `" + pair.key() + "`",
            String.join(", ", PolicyCase.EXPECTATIONS));
      }
      expect.put(pair.key(), text(mapping, pair.key()));
    }
    text(mapping, "outcome");
    return expect;
  }

  /** The history of a case, read as a document of its own. */
  private History history(Node given) {
    Node.Mapping mapping = mapping(given);
    StringBuilder header = new StringBuilder();
    StringBuilder own = new StringBuilder();
    for (Node.Pair pair : mapping.pairs()) {
      boolean ofDocument = pair.key().equals("complete") || pair.key().equals("zone");
      JsonText.pair(ofDocument ? header : own, pair);
    }
    String document =
        "{\"format\":\"supervision-history/1\""
            + header
            + ",\"histories\":[{"
            + own.substring(1)
            + "}]}";
    List<History> histories = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    HistoryReader.of(policy.vocabulary(), policy.calendar().zone())
        .read(
            "given.json",
            new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)),
            new HistoryReader.Sink() {
              @Override
              public void history(History history) {
                histories.add(history);
              }

              @Override
              public void problem(Problem problem) {
                problems.add(problem);
              }
            });
    if (histories.size() != 1) {
      throw wrong(given, "the history has problems: " + problems, "");
    }
    return histories.get(0);
  }

  private Node required(Node.Mapping mapping, String key) {
    Node node = mapping.get(key);
    if (node == null) {
      throw wrong(mapping, "`" + key + "` is missing", "");
    }
    return node;
  }

  private String text(Node.Mapping mapping, String key) {
    if (required(mapping, key) instanceof Node.Scalar scalar) {
      return scalar.text();
    }
    throw wrong(mapping, "`" + key + "` is one value", "");
  }

  private Node.Mapping mapping(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return mapping;
    }
    throw wrong(node, "found " + node.what() + ", keys with values were expected", "");
  }

  private IllegalArgumentException wrong(Node node, String message, String help) {
    return new IllegalArgumentException(
        node.mark().in(file) + ": " + message + (help.isEmpty() ? "" : ". help: " + help));
  }
}
