package org.supervisionrules.policy;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.supervisionrules.vocabulary.Vocabulary;

/**
 * A written policy, resolved: what a pack says together with what the packs it extends say.
 * Immutable.
 *
 * @param id the name users give: {@code cambridgeshire-2017}
 * @param version the version of the pack
 * @param title its title
 * @param authority whose policy it is
 * @param effectiveFrom the first day it holds, inclusive; {@link
 *     org.supervisionrules.time.Days#BEGINNING} where it does not say
 * @param calendar how it counts days
 * @param vocabulary the words its histories may use
 * @param employment the periods that bind: nothing is asked outside them, where there are any
 * @param requirements what it asks, in the order of the pack
 * @param parts what its requirements share, with where it comes from: {@code employment}, {@code
 *     vocabulary}, {@code clocks.individual-supervision}, {@code phases.asye-first-phase}
 * @param parent the policy it extends, where it extends one
 * @param weakenings where it, or a policy it extends, asks less than its parent
 * @param digest {@code sha256:} and the hash of the files it was read from
 */
public record Policy(
    String id,
    String version,
    String title,
    String authority,
    int effectiveFrom,
    Calendar calendar,
    Vocabulary vocabulary,
    Optional<Selector> employment,
    List<Requirement> requirements,
    Map<String, Origin> parts,
    Optional<Policy> parent,
    List<Weakening> weakenings,
    String digest)
    implements Serializable {
  public Policy {
    requirements = List.copyOf(requirements);
    parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    weakenings = List.copyOf(weakenings);
  }

  /**
   * Reads a pack without rules of its own from a file or its folder; what it names is looked up in
   * the catalogue on the class path.
   *
   * @throws InvalidPolicyException where it cannot be read or has problems, each with its place, or
   *     has rules of its own
   * @throws IllegalStateException where there is no catalogue on the class path
   */
  public static Policy read(Path path) throws InvalidPolicyException {
    return read(path, OwnRules.REFUSED);
  }

  /**
   * Reads a pack from a file or its folder, with the rules beside it where they are allowed. To
   * compile them, {@code org.drools:drools-engine} must be on the class path.
   *
   * @throws InvalidPolicyException where it or its rules cannot be read or have problems, each with
   *     its place
   * @throws IllegalStateException where there is no catalogue on the class path
   */
  public static Policy read(Path path, OwnRules allowed) throws InvalidPolicyException {
    PackLibrary library =
        ServiceLoader.load(PackLibrary.class, PackLibrary.class.getClassLoader())
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("rules-catalog is not on the class path"));
    return PolicyReader.of(library).read(path, allowed);
  }

  /**
   * One policy of several packs, which keep their requirements; of those with the same {@code
   * obligation} the strictest is enforced, with the clauses of all. Its id is {@code a+b}, its
   * calendar that of the first.
   *
   * @param packs at least one, in the order in which they count
   * @throws InvalidPolicyException where they cannot be used together: two have a requirement of
   *     one name, or they do not use the same vocabulary
   */
  public static Policy together(List<Policy> packs) throws InvalidPolicyException {
    return Together.of(packs);
  }

  /** Travels by Java serialization, to whoever has the same version of this library. */
  private Object writeReplace() {
    return Frozen.of(this);
  }

  /** The requirement of an id. */
  public Optional<Requirement> requirement(String requirementId) {
    return requirements.stream()
        .filter(requirement -> requirement.id().equals(requirementId))
        .findFirst();
  }

  /** The same policy with other requirements: some of its own, or its own changed. */
  public Policy with(List<Requirement> others) {
    return new Policy(
        id,
        version,
        title,
        authority,
        effectiveFrom,
        calendar,
        vocabulary,
        employment,
        others,
        parts,
        parent,
        weakenings,
        digest);
  }

  /** The same policy, counting days otherwise. */
  public Policy with(Calendar other) {
    return new Policy(
        id,
        version,
        title,
        authority,
        effectiveFrom,
        other,
        vocabulary,
        employment,
        requirements,
        parts,
        parent,
        weakenings,
        digest);
  }

  /**
   * The same policy with some of its requirements alone, in the order given.
   *
   * @param ids the ids of the requirements
   * @throws IllegalArgumentException where it has none of an id
   */
  public Policy only(List<String> ids) {
    List<Requirement> chosen =
        ids.stream()
            .map(
                each ->
                    requirement(each)
                        .orElseThrow(
                            () ->
                                new IllegalArgumentException(
                                    "no requirement " + each + " in " + id)))
            .toList();
    return with(chosen);
  }

  /**
   * The same policy, asking for some of its requirements alone. The others are off: they have no
   * results, and hand over what is on their clocks as before, so that what is found of those that
   * are left is the same.
   *
   * @param ids the ids of the requirements; one that the policy has not changes nothing
   */
  public Policy asking(Set<String> ids) {
    return with(
        requirements.stream()
            .map(each -> ids.contains(each.id()) ? each : each.switchedOff())
            .toList());
  }

  /** The requirements that are enforced at some time. */
  public List<Requirement> enforced() {
    return requirements.stream().filter(requirement -> !requirement.isAlwaysOff()).toList();
  }
}
