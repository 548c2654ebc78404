package org.supervisionrules.waiver;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The waivers of a run, in the order of their files. Immutable and safe for any threads. */
public final class WaiverSet implements Serializable {
  private static final long serialVersionUID = 1L;

  /** No waivers. */
  public static final WaiverSet NONE = new WaiverSet(List.of());

  private final List<Waiver> waivers;
  private final HashMap<String, List<Waiver>> bySubject = new HashMap<>();

  private WaiverSet(List<Waiver> waivers) {
    this.waivers = List.copyOf(waivers);
    for (Waiver waiver : waivers) {
      bySubject.computeIfAbsent(waiver.subject(), subject -> new ArrayList<>()).add(waiver);
    }
  }

  /** Some waivers, in an order of which the first that covers a breach is named with it. */
  public static WaiverSet of(List<Waiver> waivers) {
    return waivers.isEmpty() ? NONE : new WaiverSet(waivers);
  }

  /** All of them, in order. */
  public List<Waiver> all() {
    return waivers;
  }

  public boolean isEmpty() {
    return waivers.isEmpty();
  }

  /** Whether any is for a subject. */
  public boolean concerns(String subject) {
    return bySubject.containsKey(subject);
  }

  /** The requirements that any is for. */
  public Set<String> requirements() {
    Set<String> ids = new TreeSet<>();
    waivers.forEach(waiver -> ids.add(waiver.requirement()));
    return ids;
  }

  /** Those that cover what a subject owed under a requirement on a due date, in order. */
  public List<Waiver> covering(String subject, String requirement, LocalDate due) {
    return bySubject.getOrDefault(subject, List.of()).stream()
        .filter(waiver -> waiver.requirement().equals(requirement) && waiver.covers(due))
        .toList();
  }

  /** These and others after them. */
  public WaiverSet and(WaiverSet others) {
    List<Waiver> both = new ArrayList<>(waivers);
    both.addAll(others.waivers);
    return of(both);
  }
}
