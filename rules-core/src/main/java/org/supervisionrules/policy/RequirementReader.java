package org.supervisionrules.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.time.Dated;
import org.supervisionrules.vocabulary.EntryType;
import org.supervisionrules.vocabulary.Vocabulary;

/** Reads one requirement of a pack: what every kind has; the rest is its {@link KindReader}'s. */
final class RequirementReader {
  private final PackFile file;
  private final Vocabulary vocabulary;
  private final SelectorReader selectors;
  private final Map<String, Phase> phases;
  private final KindReader kinds;
  private final RuleFiles rules;
  private final List<Problem> problems;

  RequirementReader(
      PackFile file,
      Vocabulary vocabulary,
      Map<String, Clock> clocks,
      Map<String, Phase> phases,
      RuleFiles rules,
      List<Problem> problems) {
    this.file = file;
    this.vocabulary = vocabulary;
    this.selectors = new SelectorReader(file, vocabulary);
    this.phases = phases;
    this.rules = rules;
    this.kinds = new KindReader(file, selectors, clocks, problems);
    this.problems = problems;
  }

  Requirement read(RequirementSource source) throws PolicyProblem {
    Fields fields = new Fields(file, source.keys(), "a requirement");
    String id = fields.text("id");
    fields.node("effective");
    Severity verb = verb(fields);
    Optional<Node> severityNode = fields.node("severity");
    Dated<Severity> severity =
        severityNode.isPresent() ? fields.dated("severity", this::severity) : Dated.always(verb);
    Dated<Boolean> off =
        fields.has("off") ? fields.dated("off", fields::flag) : Dated.always(false);
    Scope scope = scope(fields.required("for"));
    Kind kind = kinds.read(id, fields, scope);
    String evidence = fields.optionalText("evidence").orElse(kind.evidence().name());
    if (vocabulary.event(evidence) == null && vocabulary.period(evidence) == null) {
      throw file.problem(
          fields.required("evidence"),
          "unknown event `" + evidence + "`",
          Suggestion.help(evidence, vocabulary.events().stream().map(EntryType::name).toList()));
    }
    Requirement requirement =
        new Requirement(
            id,
            fields.texts("clauses"),
            fields.text(verb.verb()),
            severity,
            off,
            scope,
            kind,
            evidence,
            fields.optionalText("reading"),
            interpretations(fields),
            fields.optionalText("obligation"),
            ownRules(fields),
            source.effectiveFrom(),
            source.origins());
    fields.end(problems);
    return requirement;
  }

  private Optional<RuleFile> ownRules(Fields fields) throws PolicyProblem {
    Optional<Node> node = fields.node("rules");
    return node.isPresent()
        ? Optional.of(rules.named(file, node.get(), fields.text(node.get(), "rules")))
        : Optional.empty();
  }

  /** The knobs in the order of the pack, each with the words of its setting. */
  private Map<String, String> interpretations(Fields fields) throws PolicyProblem {
    Map<String, String> knobs = new LinkedHashMap<>();
    Optional<Node> node = fields.node("interpretations");
    if (node.isPresent()) {
      Fields keys = new Fields(file, node.get(), "`interpretations`");
      for (Node.Pair pair : keys.mapping().pairs()) {
        String words = keys.text(pair.value(), pair.key());
        if (words.isBlank()) {
          throw file.problem(
              pair.keyMark(),
              "`" + pair.key() + "` does not say how it is read",
              "write it in words: `agreement.by: the first session`");
        }
        knobs.put(pair.key(), words);
      }
    }
    return knobs;
  }

  private static Severity verb(Fields fields) throws PolicyProblem {
    List<Severity> found = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      if (fields.has(severity.verb())) {
        found.add(severity);
      }
    }
    if (found.size() != 1) {
      throw fields.problem(
          "a requirement has one sentence: `must`, `should` or `recommended`",
          found.isEmpty() ? "add one of them" : "leave one of them");
    }
    return found.get(0);
  }

  private Severity severity(Node node, String key) throws PolicyProblem {
    String word = node instanceof Node.Scalar scalar ? scalar.text() : "";
    return Severity.of(word)
        .orElseThrow(
            () ->
                file.problem(
                    node,
                    "unknown " + key + " " + node.what(),
                    Suggestion.help(word, List.of("violation", "warning", "advice"))));
  }

  private Scope scope(Node node) throws PolicyProblem {
    Fields fields = new Fields(file, node, "`for`");
    Node subject = fields.required("subject");
    List<String> subjectKinds = fields.texts("subject");
    for (String kind : subjectKinds) {
      if (!vocabulary.subjectKinds().containsKey(kind)) {
        throw file.problem(
            subject,
            "unknown kind of subject `" + kind + "`",
            Suggestion.help(kind, vocabulary.subjectKinds().keySet()));
      }
    }
    Scope scope =
        new Scope(
            subjectKinds,
            each(fields),
            selectors(fields, "in"),
            selectors(fields, "notIn"),
            phases(fields, "during"),
            phases(fields, "after"));
    fields.end(problems);
    return scope;
  }

  private Optional<Scope.Each> each(Fields fields) throws PolicyProblem {
    Optional<Node> node = fields.node("each");
    Optional<String> per = fields.optionalText("per");
    if (node.isEmpty()) {
      return Optional.empty();
    }
    Selector periods = selectors.read(node.get());
    Optional<Integer> slot = Optional.empty();
    if (per.isPresent()) {
      slot =
          Optional.of(
              selectors.attribute(periods.type(), fields.required("per"), per.get()).slot());
    }
    return Optional.of(new Scope.Each(periods, slot));
  }

  private List<Selector> selectors(Fields fields, String key) throws PolicyProblem {
    List<Selector> read = new ArrayList<>();
    Optional<Node> node = fields.node(key);
    if (node.isPresent()) {
      for (Node item : Fields.several(node.get())) {
        read.add(selectors.read(item));
      }
    }
    return read;
  }

  private List<Phase> phases(Fields fields, String key) throws PolicyProblem {
    List<Phase> named = new ArrayList<>();
    Optional<Node> node = fields.node(key);
    if (node.isPresent()) {
      for (Node each : Fields.several(node.get())) {
        String name = fields.text(each, key);
        Phase phase = phases.get(name);
        if (phase == null) {
          throw file.problem(
              each, "unknown phase `" + name + "`", Suggestion.help(name, phases.keySet()));
        }
        named.add(phase);
      }
    }
    return named;
  }
}
