package org.supervisionrules.internal.derive;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.facts.Misdeed;
import org.supervisionrules.facts.MissingRecords;
import org.supervisionrules.facts.Tally;
import org.supervisionrules.history.Entry;
import org.supervisionrules.history.Event;
import org.supervisionrules.policy.Condition;
import org.supervisionrules.policy.Prohibition;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.time.Days;

/** Works out which entries say what must not be. */
final class ProhibitionFacts {
  private final Requirement requirement;
  private final Prohibition prohibition;
  private final HistoryView view;
  private final Consumer<Object> facts;

  ProhibitionFacts(
      Requirement requirement, Prohibition prohibition, HistoryView view, Consumer<Object> facts) {
    this.requirement = requirement;
    this.prohibition = prohibition;
    this.view = view;
    this.facts = facts;
  }

  void derive() {
    List<Occasion> occasions = Occasion.of(requirement, prohibition.of(), view);
    if (occasions.isEmpty()) {
      return;
    }
    Set<String> unkept = unkept(occasions);
    if (!unkept.isEmpty()) {
      String type = prohibition.of().each().type().name();
      facts.accept(
          new MissingRecords(requirement, String.join("`, `", unkept), occasions.size(), type));
      facts.accept(new Tally(requirement, 0));
      return;
    }
    int met = 0;
    for (Occasion occasion : occasions) {
      if (occasion.isDated() && holds(prohibition.never(), occasion.entry())) {
        facts.accept(misdeed(occasion));
      } else {
        met++;
      }
    }
    facts.accept(new Tally(requirement, met));
  }

  private Misdeed misdeed(Occasion occasion) {
    Entry entry = occasion.entry();
    Event instead = instead(occasion);
    boolean excused =
        instead != null || (!prohibition.unless().isEmpty() && holds(prohibition.unless(), entry));
    List<String> what = prohibition.never().stream().map(Condition::text).toList();
    return new Misdeed(
        occasion.duty(
            requirement,
            Days.OPEN,
            what,
            instead == null ? List.of() : List.of(instead),
            prohibition.unlessRelated().isPresent() && view.isSilent(requirement),
            view),
        excused,
        prohibition.unlessRelated().isPresent());
  }

  /** What makes up for it; null while nothing does. */
  private @Nullable Event instead(Occasion occasion) {
    return prohibition
        .unlessRelated()
        .map(related -> view.firstRelated(related, occasion.entry(), Days.BEGINNING))
        .orElse(null);
  }

  private boolean holds(List<Condition> conditions, Entry entry) {
    for (Condition condition : conditions) {
      if (!condition.test().holds(entry, entry, view)) {
        return false;
      }
    }
    return true;
  }

  private Set<String> unkept(List<Occasion> occasions) {
    List<Entry> entries = Occasion.entries(occasions);
    Set<String> unkept = new LinkedHashSet<>();
    for (Condition condition : prohibition.never()) {
      if (!Kept.isAny(condition.asks(), entries, view)) {
        unkept.add(condition.path());
      }
    }
    return unkept;
  }
}
