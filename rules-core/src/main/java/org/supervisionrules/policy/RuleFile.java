package org.supervisionrules.policy;

import java.io.Serializable;

/**
 * Rules that a pack brings itself: a DRL file beside its {@code policy.yaml}. A policy keeps their
 * source; what it is compiled to belongs to the process, which compiles it once.
 *
 * @param name the name by which requirements call it: {@code august.drl}
 * @param place its path as the user gave it: {@code riverside/august.drl}
 * @param text its content
 */
public record RuleFile(String name, String place, String text) implements Serializable {

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
