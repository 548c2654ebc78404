package org.supervisionrules.internal.derive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.supervisionrules.facts.MissingRecords;
import org.supervisionrules.facts.Particulars;
import org.supervisionrules.facts.Tally;
import org.supervisionrules.history.Entry;
import org.supervisionrules.policy.Condition;
import org.supervisionrules.policy.RequiredAttribute;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.policy.ValuePath;
import org.supervisionrules.time.Days;

/**
 * Works out which entries lack what they must carry.
 *
 * <p>Worked example: a record of 2025-03-03 to be scanned within 10 working days: due 2025-03-17.
 */
final class ParticularsFacts {
  private final Requirement requirement;
  private final RequiredAttribute kind;
  private final HistoryView view;
  private final Consumer<Object> facts;

  ParticularsFacts(
      Requirement requirement, RequiredAttribute kind, HistoryView view, Consumer<Object> facts) {
    this.requirement = requirement;
    this.kind = kind;
    this.view = view;
    this.facts = facts;
  }

  void derive() {
    List<Occasion> occasions = Occasion.of(requirement, kind.of(), view, true);
    if (occasions.isEmpty()) {
      return;
    }
    Set<String> unkept = unkept(occasions);
    boolean silent = view.isSilent(requirement);
    int met = 0;
    int unclear = 0;
    for (Occasion occasion : occasions) {
      if (!occasion.isDated()) {
        continue;
      }
      List<String> missing = List.of();
      boolean unknown = false;
      int doneOn = Days.BEGINNING;
      Entry entry = occasion.entry();
      for (Condition condition : kind.has()) {
        if (condition.test().holds(entry, entry, view)) {
          doneOn = Math.max(doneOn, condition.test().since(entry, entry, view));
        } else if (asksAny(condition, unkept)) {
          unknown = true;
        } else {
          missing = missing.isEmpty() ? new ArrayList<>() : missing;
          missing.add(condition.path());
        }
      }
      if (missing.isEmpty() && unknown) {
        unclear++;
      } else if (missing.isEmpty() && doneOn <= occasion.dueOn()) {
        met++;
      } else {
        facts.accept(
            new Particulars(
                occasion.duty(
                    requirement,
                    missing.isEmpty() ? doneOn : Days.OPEN,
                    missing,
                    List.of(),
                    silent,
                    view)));
      }
    }
    if (unclear > 0) {
      String type = kind.of().each().type().name();
      facts.accept(
          new MissingRecords(requirement, String.join("`, `", unkept), occasions.size(), type));
    }
    facts.accept(new Tally(requirement, met));
  }

  private static boolean asksAny(Condition condition, Set<String> unkept) {
    if (unkept.isEmpty()) {
      return false;
    }
    for (ValuePath path : condition.asks()) {
      if (unkept.contains(path.text())) {
        return true;
      }
    }
    return false;
  }

  /** The attributes that no entry has and nobody said are complete. */
  private Set<String> unkept(List<Occasion> occasions) {
    List<Entry> entries = Occasion.entries(occasions);
    Set<String> unkept = Set.of();
    for (Condition condition : kind.has()) {
      for (ValuePath path : condition.asks()) {
        if (!Kept.is(path, entries, view)) {
          unkept = unkept.isEmpty() ? new LinkedHashSet<>() : unkept;
          unkept.add(path.text());
        }
      }
    }
    return unkept;
  }
}
