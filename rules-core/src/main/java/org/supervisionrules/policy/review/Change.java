package org.supervisionrules.policy.review;

import java.util.List;
import org.supervisionrules.policy.Requirement;

/**
 * How one requirement differs.
 *
 * @param requirement the requirement as the second policy has it; of one that is gone, as the first
 *     has it
 * @param verdict what it comes to
 * @param parts what differs; none for one that is new or gone
 */
public record Change(Requirement requirement, Verdict verdict, List<Part> parts) {
  public Change {
    parts = List.copyOf(parts);
  }

  /**
   * One thing in which a requirement differs.
   *
   * @param key the key of the pack, {@code severity}; {@code asks} for what the kind asks
   * @param before the value in the first policy; empty where it has none
   * @param after the value in the second policy; empty where it has none
   * @param verdict what it comes to
   */
  public record Part(String key, String before, String after, Verdict verdict) {}
}
