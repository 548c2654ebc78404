package org.supervisionrules.policy;

import java.io.Serializable;

/**
 * Rules that a pack brings itself: a DRL file beside its {@code policy.yaml}. This is their source;
 * they are compiled when a pack is read, and again, once a process, where a policy that was sent
 * there is used.
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
