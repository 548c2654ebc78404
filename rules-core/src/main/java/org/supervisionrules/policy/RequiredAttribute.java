package org.supervisionrules.policy;

import java.util.List;
import org.supervisionrules.vocabulary.EntryType;

/**
 * An entry carries what it must: both signatures, the right form.
 *
 * @param of what it is asked of, and when it is due
 * @param has what each must carry
 */
public record RequiredAttribute(Occasions of, List<Condition> has) implements Kind {
  public RequiredAttribute {
    has = List.copyOf(has);
  }

  @Override
  public String word() {
    return "attribute";
  }

  @Override
  public String asks() {
    return "each " + of.each().type().name() + " has " + Asks.conditions(has) + Asks.due(of);
  }

  @Override
  public EntryType evidence() {
    return of.each().type();
  }
}
