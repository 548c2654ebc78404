package org.supervisionrules.testkit.cases;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.History;
import org.supervisionrules.history.HistoryReader;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.problem.Problem;

/** Reads the {@code given} of a case as a document of histories with one history in it. */
final class CaseHistory {
  private static final List<String> OF_DOCUMENT = List.of("complete", "zone");
  private static final String OF_HISTORY = "/histories/0";

  private final Policy policy;

  CaseHistory(Policy policy) {
    this.policy = policy;
  }

  History read(Node.Mapping given) {
    List<History> histories = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    HistoryReader.of(policy.vocabulary(), policy.calendar().zone())
        .read(
            "given.json",
            new ByteArrayInputStream(document(given).getBytes(StandardCharsets.UTF_8)),
            new HistoryReader.Sink() {
              @Override
              public void history(History history) {
                histories.add(history);
              }

              @Override
              public void problem(Problem problem) {
                if (problem.isError()) {
                  problems.add(problem);
                }
              }
            });
    if (!problems.isEmpty()) {
      throw new InvalidCaseException(
          problems.stream().map(problem -> placed(given, problem)).toList());
    }
    return histories.get(0);
  }

  private static String document(Node.Mapping given) {
    StringBuilder header = new StringBuilder();
    StringBuilder own = new StringBuilder();
    for (Node.Pair pair : given.pairs()) {
      JsonText.pair(OF_DOCUMENT.contains(pair.key()) ? header : own, pair);
    }
    return "{\"format\":\"supervision-history/1\""
        + header
        + ",\"histories\":[{"
        + (own.isEmpty() ? "" : own.substring(1))
        + "}]}";
  }

  /** A problem of the document, told at its place in the file of cases. */
  private Problem placed(Node.Mapping given, Problem problem) {
    String pointer = problem.pointer();
    String own = pointer.startsWith(OF_HISTORY) ? pointer.substring(OF_HISTORY.length()) : pointer;
    Node node = given;
    for (String step : own.isEmpty() ? new String[0] : own.substring(1).split("/", -1)) {
      Node next = step(node, step);
      if (next == null) {
        break;
      }
      node = next;
    }
    return Problem.error(node.mark().place(), "", problem.message(), problem.help());
  }

  private static @Nullable Node step(Node node, String step) {
    if (node instanceof Node.Mapping mapping) {
      return mapping.get(step.replace("~1", "/").replace("~0", "~"));
    }
    if (node instanceof Node.Sequence sequence && step.matches("[0-9]{1,6}")) {
      int index = Integer.parseInt(step);
      return index < sequence.items().size() ? sequence.items().get(index) : null;
    }
    return null;
  }
}
