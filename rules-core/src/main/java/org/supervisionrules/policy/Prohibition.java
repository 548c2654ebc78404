package org.supervisionrules.policy;

import java.util.List;
import java.util.Optional;
import org.supervisionrules.vocabulary.EntryType;

/**
 * What must not be: case details on the personal form, anything else in the place of individual
 * supervision.
 *
 * @param of what it is asked of
 * @param never what must not be, all of it together; none where the entry itself must not be
 * @param unless conditions that excuse it; none where nothing does
 * @param unlessRelated a related event that makes up for it, where one can
 */
public record Prohibition(
    Occasions of, List<Condition> never, List<Condition> unless, Optional<Related> unlessRelated)
    implements Kind {
  public Prohibition {
    never = List.copyOf(never);
    unless = List.copyOf(unless);
  }

  @Override
  public String word() {
    return "prohibition";
  }

  @Override
  public String asks() {
    return never.isEmpty()
        ? "never " + of.each()
        : of.each().type().name() + " never " + Asks.conditions(never);
  }

  @Override
  public EntryType evidence() {
    return unlessRelated.map(related -> related.entries().type()).orElse(of.each().type());
  }
}
