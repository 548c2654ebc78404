package org.supervisionrules.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.internal.document.UnreadableDocument;
import org.supervisionrules.internal.document.Yaml;
import org.supervisionrules.policy.Severity;
import org.supervisionrules.problem.Suggestion;

/** Reads the register of a document; the first thing wrong is told with its place. */
final class RegisterReader {
  private static final String FORMAT = "supervision-register/1";
  private static final Set<String> KEYS =
      Set.of("format", "document", "title", "edition", "source", "clauses");
  private static final Set<String> CLAUSE_KEYS =
      Set.of(
          "id",
          "section",
          "text",
          "modality",
          "checkable",
          "severity",
          "pattern",
          "asks",
          "items",
          "aliasOf",
          "open",
          "examples",
          "related",
          "note");
  private static final List<String> PATTERNS =
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

  private final String file;

  RegisterReader(String file) {
    this.file = file;
  }

  Register read(byte[] bytes) {
    Node.Mapping root;
    try {
      root = mapping(Yaml.read(file, bytes), KEYS);
    } catch (UnreadableDocument e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
    if (!text(root, "format").equals(FORMAT)) {
      throw wrong(root, "unknown format `" + text(root, "format") + "`", "known: `" + FORMAT + "`");
    }
    List<Clause> clauses = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Node node : several(required(root, "clauses"))) {
      Clause clause = clause(mapping(node, CLAUSE_KEYS));
      if (!ids.add(clause.id())) {
        throw wrong(node, "a second clause `" + clause.id() + "`", "ids are unique");
      }
      clauses.add(clause);
    }
    for (Clause clause : clauses) {
      for (String other : clause.aliasOf()) {
        if (!ids.contains(other)) {
          throw wrong(
              root,
              "`" + clause.id() + "` is an alias of `" + other + "`, which is not in the register",
              Suggestion.help(other, ids));
        }
      }
    }
    return new Register(
        text(root, "document"),
        text(root, "title"),
        text(root, "edition"),
        text(root, "source"),
        clauses);
  }

  private Clause clause(Node.Mapping node) {
    Clause.Checkable checkable =
        Clause.Checkable.of(text(node, "checkable"))
            .orElseThrow(() -> unknown(node, "checkable", "rule, attestation or guidance"));
    boolean enforceable = checkable != Clause.Checkable.GUIDANCE;
    return new Clause(
        text(node, "id"),
        text(node, "section"),
        text(node, "text"),
        Clause.Modality.of(text(node, "modality"))
            .orElseThrow(
                () -> unknown(node, "modality", "must, should, may, recommended or descriptive")),
        checkable,
        severity(node, enforceable),
        pattern(node, enforceable),
        enforced(node, "asks", enforceable),
        texts(node, "items"),
        texts(node, "aliasOf"),
        open(node),
        examples(node, enforceable),
        texts(node, "related"),
        optional(node, "note"));
  }

  private Optional<Severity> severity(Node.Mapping node, boolean enforceable) {
    Optional<String> word = enforced(node, "severity", enforceable);
    return word.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Severity.of(word.get())
                .orElseThrow(() -> unknown(node, "severity", "violation, warning or advice")));
  }

  private Optional<String> pattern(Node.Mapping node, boolean enforceable) {
    Optional<String> word = enforced(node, "pattern", enforceable);
    if (word.isPresent() && !PATTERNS.contains(word.get())) {
      throw unknown(node, "pattern", String.join(", ", PATTERNS));
    }
    return word;
  }

  /** A key that a clause has exactly where it can be enforced. */
  private Optional<String> enforced(Node.Mapping node, String key, boolean enforceable) {
    if (enforceable) {
      return Optional.of(text(node, key));
    }
    Node.Pair pair = node.pair(key);
    if (pair != null) {
      throw wrong(pair.value(), "guidance has no `" + key + "`", "leave it out");
    }
    return Optional.empty();
  }

  private List<Clause.Open> open(Node.Mapping node) {
    List<Clause.Open> open = new ArrayList<>();
    Node list = node.get("open");
    if (list != null) {
      for (Node item : several(list)) {
        Node.Mapping each = mapping(item, Set.of("issue", "default", "knob"));
        required(each, "knob");
        open.add(new Clause.Open(text(each, "issue"), text(each, "default"), texts(each, "knob")));
      }
    }
    return open;
  }

  private Clause.Examples examples(Node.Mapping node, boolean enforceable) {
    if (!enforceable && node.get("examples") == null) {
      return new Clause.Examples(List.of(), List.of());
    }
    Node.Mapping examples = mapping(required(node, "examples"), Set.of("pass", "fail"));
    required(examples, "pass");
    required(examples, "fail");
    return new Clause.Examples(texts(examples, "pass"), texts(examples, "fail"));
  }

  private Node required(Node.Mapping mapping, String key) {
    Node node = mapping.get(key);
    if (node == null) {
      throw wrong(mapping, "`" + key + "` is missing", null);
    }
    return node;
  }

  private String text(Node.Mapping mapping, String key) {
    return text(required(mapping, key), key);
  }

  private String text(Node node, String key) {
    if (node instanceof Node.Scalar scalar && !scalar.text().isBlank()) {
      return scalar.text();
    }
    throw wrong(node, "found " + node.what() + ", `" + key + "` is words", null);
  }

  private Optional<String> optional(Node.Mapping mapping, String key) {
    return mapping.get(key) == null ? Optional.empty() : Optional.of(text(mapping, key));
  }

  private List<String> texts(Node.Mapping mapping, String key) {
    List<String> texts = new ArrayList<>();
    Node node = mapping.get(key);
    if (node != null) {
      for (Node item : several(node)) {
        texts.add(text(item, key));
      }
    }
    return texts;
  }

  private static List<Node> several(Node node) {
    return node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
  }

  private Node.Mapping mapping(Node node, Set<String> known) {
    if (!(node instanceof Node.Mapping mapping)) {
      throw wrong(node, "found " + node.what() + ", keys with values were expected", null);
    }
    for (Node.Pair pair : mapping.pairs()) {
      if (!known.contains(pair.key())) {
        throw wrong(
            pair.value(),
            "unknown key `" + pair.key() + "`",
            Suggestion.help(pair.key(), known.stream().sorted().toList()));
      }
    }
    return mapping;
  }

  private IllegalArgumentException unknown(Node.Mapping mapping, String key, String known) {
    return wrong(required(mapping, key), "unknown " + key + " `" + text(mapping, key) + "`", known);
  }

  private IllegalArgumentException wrong(Node node, String message, @Nullable String help) {
    return new IllegalArgumentException(
        node.mark().place() + ": " + message + (help == null ? "" : ". help: " + help));
  }
}
