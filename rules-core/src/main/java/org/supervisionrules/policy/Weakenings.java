package org.supervisionrules.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds where a pack asks less than the one it extends. */
final class Weakenings {
  private Weakenings() {}

  /**
   * The weakenings of the packs that are extended, and of this one. What cannot be compared with
   * the parent's counts as weaker, since on some day it may be.
   *
   * @param pack the id of this pack
   */
  static List<Weakening> of(List<Requirement> requirements, Optional<Policy> parent, String pack) {
    if (parent.isEmpty()) {
      return List.of();
    }
    List<Weakening> found = new ArrayList<>(parent.get().weakenings());
    for (Requirement here : requirements) {
      Optional<Requirement> before = parent.get().requirement(here.id());
      if (before.isPresent() && !before.get().origins().equals(here.origins())) {
        compare(before.get(), here, pack, found);
      }
    }
    return found;
  }

  private static void compare(
      Requirement before, Requirement here, String pack, List<Weakening> found) {
    if (Strictness.off(here, before).mayBeWeaker()) {
      found.add(weakening(here, off(before), off(here), pack, "off"));
    }
    if (Strictness.grave(here, before).mayBeWeaker()) {
      found.add(
          weakening(
              here, before.severity().toString(), here.severity().toString(), pack, "severity"));
    }
    if (!here.rules().equals(before.rules())) {
      found.add(weakening(here, judges(before), judges(here), pack, "rules"));
    }
    if (Strictness.of(here.kind(), before.kind()).mayBeWeaker()) {
      found.add(weakening(here, before.kind().asks(), here.kind().asks(), pack, ""));
    }
  }

  private static String off(Requirement requirement) {
    return requirement.off().map(off -> off ? "off" : "on").toString();
  }

  private static String judges(Requirement requirement) {
    return requirement
        .rules()
        .map(file -> "judged by " + file.name() + " first")
        .orElse("judged as its kind is");
  }

  private static Weakening weakening(
      Requirement requirement, String before, String here, String pack, String key) {
    return new Weakening(requirement.id(), before, here, because(requirement.origins(), pack, key));
  }

  /** The reason of the key, else the first reason that the pack gives for the requirement. */
  private static String because(Map<String, Origin> origins, String pack, String key) {
    return origins.entrySet().stream()
        .filter(entry -> entry.getValue().pack().equals(pack))
        .filter(entry -> entry.getValue().because().isPresent())
        .sorted((a, b) -> Boolean.compare(b.getKey().startsWith(key), a.getKey().startsWith(key)))
        .map(entry -> entry.getValue().because().orElse(""))
        .findFirst()
        .orElse("");
  }
}
