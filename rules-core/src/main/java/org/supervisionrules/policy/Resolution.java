package org.supervisionrules.policy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.supervisionrules.internal.Digest;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.time.Days;

/**
 * A pack together with what the packs it extends say: as they write it, so that a further pack can
 * change it, and as the policy that it makes.
 *
 * @param requirements the requirements as they are written, by id, in the order of the packs
 * @param clocks the clocks as they are written, by name
 * @param phases the phases as they are written, by name
 * @param policy the policy
 */
record Resolution(
    Map<String, RequirementSource> requirements,
    Map<String, Node> clocks,
    Map<String, Node> phases,
    Policy policy) {

  /**
   * Resolves a pack.
   *
   * @param parent the pack it extends, resolved
   * @param vocabulary the words of the youngest pack, in which all are read
   * @param rules the rules beside the packs
   * @param problems what is wrong with the heads of the packs; what is wrong with this one is added
   */
  static Resolution of(
      Pack pack,
      Optional<Resolution> parent,
      PackLibrary library,
      PackVocabulary vocabulary,
      RuleFiles rules,
      List<Problem> problems)
      throws PolicyProblem, InvalidPolicyException {
    Resolution resolution = new Maker(pack, parent, library, vocabulary, rules, problems).make();
    if (!problems.isEmpty()) {
      throw new InvalidPolicyException(problems);
    }
    return resolution;
  }

  /** One pack on its way from text to policy. */
  private static final class Maker {
    private final Pack pack;
    private final Fields keys;
    private final Optional<Resolution> parent;
    private final Optional<Policy> parentPolicy;
    private final PackLibrary library;
    private final PackVocabulary vocabulary;
    private final RuleFiles rules;
    private final List<Problem> problems;
    private Map<String, Node> clocks = Map.of();
    private Map<String, Node> phases = Map.of();

    Maker(
        Pack pack,
        Optional<Resolution> parent,
        PackLibrary library,
        PackVocabulary vocabulary,
        RuleFiles rules,
        List<Problem> problems) {
      this.pack = pack;
      this.keys = pack.keys();
      this.parent = parent;
      this.parentPolicy = parent.map(Resolution::policy);
      this.library = library;
      this.vocabulary = vocabulary;
      this.rules = rules;
      this.problems = problems;
    }

    Resolution make() throws PolicyProblem, InvalidPolicyException {
      keys.node("extends");
      keys.node("vocabulary");
      SelectorReader selectors = new SelectorReader(pack.file(), vocabulary.words());
      PartsReader parts = new PartsReader(pack.file(), selectors, problems);
      clocks = parts("clocks", parent.map(Resolution::clocks));
      phases = parts("phases", parent.map(Resolution::phases));
      Map<String, Clock> readClocks = new LinkedHashMap<>();
      for (Map.Entry<String, Node> each : clocks.entrySet()) {
        attempt(() -> readClocks.put(each.getKey(), parts.clock(each.getKey(), each.getValue())));
      }
      Map<String, Phase> readPhases = new LinkedHashMap<>();
      for (Map.Entry<String, Node> each : phases.entrySet()) {
        attempt(() -> readPhases.put(each.getKey(), parts.phase(each.getKey(), each.getValue())));
      }
      Map<String, RequirementSource> sources = sources();
      RequirementReader reader =
          new RequirementReader(
              pack.file(), vocabulary.words(), readClocks, readPhases, rules, problems);
      Map<String, Requirement> requirements = new LinkedHashMap<>();
      boolean asBefore =
          hasAll(clocks, parent.map(Resolution::clocks))
              && hasAll(phases, parent.map(Resolution::phases));
      for (Map.Entry<String, RequirementSource> each : sources.entrySet()) {
        Optional<Requirement> inherited =
            asBefore ? inherited(each.getKey(), each.getValue()) : Optional.empty();
        if (inherited.isPresent()) {
          requirements.put(each.getKey(), inherited.get());
        } else {
          attempt(() -> requirements.put(each.getKey(), reader.read(each.getValue())));
        }
      }
      Policy policy = policy(selectors, List.copyOf(requirements.values()));
      keys.end(problems);
      if (problems.isEmpty()) {
        new CrossReferences(pack.file(), keys, policy.calendar()).check(requirements, problems);
      }
      return new Resolution(sources, clocks, phases, policy);
    }

    /** Whether every part of the parent is as it was. */
    private static boolean hasAll(Map<String, Node> parts, Optional<Map<String, Node>> inherited) {
      return parts.entrySet().containsAll(inherited.orElse(Map.of()).entrySet());
    }

    /** The parent's requirement, where this pack does not change it. */
    private Optional<Requirement> inherited(String id, RequirementSource source) {
      return parent
          .filter(known -> source.equals(known.requirements().get(id)))
          .flatMap(known -> known.policy().requirement(id));
    }

    private Policy policy(SelectorReader selectors, List<Requirement> requirements)
        throws PolicyProblem {
      Optional<Node> bound = keys.node("employment");
      return new Policy(
          pack.id(),
          keys.text("version"),
          keys.text("title"),
          keys.optionalText("authority").or(() -> parentPolicy.map(Policy::authority)).orElse(""),
          parentPolicy.isPresent()
              ? Math.min(parentPolicy.get().effectiveFrom(), pack.effectiveFrom())
              : pack.effectiveFrom(),
          new CalendarReader(pack.file(), library)
              .read(keys.node("calendar"), parentPolicy.map(Policy::calendar), problems),
          vocabulary.words(),
          bound.isPresent()
              ? Optional.of(selectors.read(bound.get()))
              : parentPolicy.flatMap(Policy::employment),
          requirements,
          shared(),
          parentPolicy,
          Weakenings.of(requirements, parentPolicy, pack.id()),
          digest());
    }

    /** Where what the requirements share comes from. */
    private Map<String, Origin> shared() throws PolicyProblem {
      Map<String, Origin> shared =
          new LinkedHashMap<>(parentPolicy.map(Policy::parts).orElse(Map.of()));
      Optional<Node> words = keys.node("vocabulary");
      if (words.isPresent()) {
        Origin before = shared.get("vocabulary");
        shared.put(
            "vocabulary", new Origin(pack.id(), PackVocabulary.written(before, words.get()), null));
      }
      Optional<Node> bound = keys.node("employment");
      bound.ifPresent(node -> shared.put("employment", new Origin(pack.id(), node, null)));
      for (String key : List.of("clocks", "phases")) {
        for (Node.Pair pair : pack.pairs(key)) {
          Map<String, Node> known = key.equals("clocks") ? clocks : phases;
          Node part = known.getOrDefault(pair.key(), pair.value());
          String because =
              pair.value() instanceof Node.Mapping mapping
                      && mapping.get("because") instanceof Node.Scalar reason
                  ? reason.text()
                  : null;
          shared.put(key + "." + pair.key(), new Origin(pack.id(), part, because));
        }
      }
      return shared;
    }

    private String digest() {
      return parentPolicy.isPresent()
          ? Digest.sha256(
              pack.bytes(),
              parentPolicy.get().digest().getBytes(StandardCharsets.US_ASCII),
              rules.digested(pack))
          : Digest.sha256(pack.bytes(), vocabulary.bytes(), rules.digested(pack));
    }

    /** Clocks or phases: those of the parent, changed or added to by this pack. */
    private Map<String, Node> parts(String key, Optional<Map<String, Node>> inherited)
        throws PolicyProblem {
      Map<String, Node> parts = new LinkedHashMap<>(inherited.orElse(Map.of()));
      for (Node.Pair pair : pack.pairs(key)) {
        Node known = parts.get(pair.key());
        if (known == null) {
          parts.put(pair.key(), pair.value());
        } else {
          attempt(() -> parts.put(pair.key(), PartAdjustment.of(pack, known, pair)));
        }
      }
      return parts;
    }

    private Map<String, RequirementSource> sources() throws PolicyProblem {
      Map<String, RequirementSource> sources =
          new LinkedHashMap<>(parent.map(Resolution::requirements).orElse(Map.of()));
      for (Node.Pair pair : pack.pairs("adjust")) {
        RequirementSource known = sources.get(pair.key());
        attempt(
            () -> {
              if (known == null) {
                throw pack.file()
                    .problem(
                        pair.keyMark(),
                        parent.isEmpty()
                            ? "`adjust` is of a pack that extends another"
                            : "unknown requirement `"
                                + pair.key()
                                + "` in `"
                                + parentPolicy.orElseThrow().id()
                                + "`",
                        Suggestion.help(pair.key(), sources.keySet()));
              }
              sources.put(pair.key(), Adjustment.of(pack, known, pair, problems));
            });
      }
      Optional<Node> own =
          parent.isEmpty() ? Optional.of(keys.required("requirements")) : keys.node("requirements");
      for (Node node : own.map(Fields::several).orElse(List.of())) {
        attempt(() -> add(node, sources));
      }
      return sources;
    }

    private void add(Node node, Map<String, RequirementSource> sources) throws PolicyProblem {
      Fields fields = new Fields(pack.file(), node, "a requirement");
      String id = fields.text("id");
      RequirementSource source =
          new RequirementSource(
              fields.mapping(), effectiveFrom(fields), Origins.of(fields.mapping(), pack.id()));
      if (sources.putIfAbsent(id, source) != null) {
        boolean inherited = parentPolicy.flatMap(policy -> policy.requirement(id)).isPresent();
        throw pack.file()
            .problem(
                node,
                "a second requirement `" + id + "`",
                inherited ? "change the parent's under `adjust`" : "ids are unique");
      }
    }

    /** The day from which a requirement holds: its own, else the pack's. */
    private int effectiveFrom(Fields requirement) throws PolicyProblem {
      Optional<Integer> own = requirement.effectiveFrom(problems);
      return Math.max(own.orElse(Days.BEGINNING), pack.effectiveFrom());
    }

    private void attempt(Step step) {
      try {
        step.run();
      } catch (PolicyProblem e) {
        problems.add(e.problem());
      }
    }
  }

  private interface Step {
    void run() throws PolicyProblem;
  }
}
