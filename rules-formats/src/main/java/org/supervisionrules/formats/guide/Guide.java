package org.supervisionrules.formats.guide;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.policy.Severity;
import org.supervisionrules.policy.Weakening;
import org.supervisionrules.time.Days;

/**
 * A readable guide of a policy, made from the pack: for those who keep it and those who inspect it.
 *
 * @param title the title of the policy
 * @param facts what else is to say of the whole: whose it is, which version, since when
 * @param counts how many requirements must, should, or are recommended to be kept
 * @param weakenings where it asks less than the policy it extends, with the reasons
 * @param sections the requirements, in the order in which they are first met
 */
public record Guide(
    String title,
    Map<String, String> facts,
    Map<Severity, Integer> counts,
    List<Weakening> weakenings,
    List<Section> sections) {
  /** The section of what no register knows. */
  private static final Cited OWN = new Cited("", "Asked here", "");

  /**
   * What a register says of a clause.
   *
   * @param document the title of the document
   * @param section the part of the document it stands in
   * @param text what it says, paraphrased
   */
  public record Cited(String document, String section, String text) {}

  /**
   * Requirements that belong together.
   *
   * @param title the part of the document that they come from
   * @param entries the requirements
   */
  public record Section(String title, List<Entry> entries) {
    public Section {
      entries = List.copyOf(entries);
    }
  }

  public Guide {
    weakenings = List.copyOf(weakenings);
    sections = List.copyOf(sections);
  }

  /**
   * Makes the guide of a policy.
   *
   * @param register finds a clause by its id, where a register knows it
   */
  public static Guide of(Policy policy, Function<String, Optional<Cited>> register) {
    Map<Cited, List<Entry>> sections = new LinkedHashMap<>();
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    for (Requirement requirement : policy.requirements()) {
      if (!requirement.isAlwaysOff()) {
        int last = requirement.severity().size() - 1;
        counts.merge(requirement.severity().value(last), 1, Integer::sum);
      }
      Cited section =
          requirement.clauses().stream()
              .map(register)
              .flatMap(Optional::stream)
              .findFirst()
              .map(cited -> new Cited(cited.document(), cited.section(), ""))
              .orElse(OWN);
      sections
          .computeIfAbsent(section, place -> new ArrayList<>())
          .add(Entry.of(policy, requirement, register));
    }
    return new Guide(policy.title(), facts(policy), counts, policy.weakenings(), titled(sections));
  }

  /** Sections are called by their document, too, where there is more than one. */
  private static List<Section> titled(Map<Cited, List<Entry>> sections) {
    boolean several =
        sections.keySet().stream()
                .filter(place -> !place.equals(OWN))
                .map(Cited::document)
                .distinct()
                .count()
            > 1;
    return sections.entrySet().stream()
        .map(
            entry -> {
              Cited place = entry.getKey();
              String title =
                  several && !place.equals(OWN)
                      ? place.document() + ": " + place.section()
                      : place.section();
              return new Section(title, entry.getValue());
            })
        .toList();
  }

  private static Map<String, String> facts(Policy policy) {
    Map<String, String> facts = new LinkedHashMap<>();
    if (!policy.authority().isEmpty()) {
      facts.put("Authority", policy.authority());
    }
    facts.put("Policy", policy.id() + ", version " + policy.version());
    policy
        .parent()
        .ifPresent(parent -> facts.put("Extends", parent.title() + " (" + parent.id() + ")"));
    if (policy.effectiveFrom() != Days.BEGINNING) {
      facts.put("Holds from", Days.text(policy.effectiveFrom()));
    }
    if (!policy.calendar().code().isEmpty()) {
      facts.put(
          "Working days",
          "Monday to Friday, less the holidays of "
              + policy.calendar().code()
              + (policy.calendar().closures().isEmpty()
                  ? ""
                  : " and the days on which it is closed: " + policy.calendar().closures()));
    }
    return facts;
  }
}
