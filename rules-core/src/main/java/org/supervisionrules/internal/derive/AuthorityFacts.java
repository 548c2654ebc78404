package org.supervisionrules.internal.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.supervisionrules.facts.Actor;
import org.supervisionrules.facts.MissingRecords;
import org.supervisionrules.facts.Tally;
import org.supervisionrules.history.Entry;
import org.supervisionrules.history.Period;
import org.supervisionrules.policy.Authority;
import org.supervisionrules.policy.Condition;
import org.supervisionrules.policy.Deadline;
import org.supervisionrules.policy.Related;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.policy.ValuePath;
import org.supervisionrules.time.Days;

/** Works out who did what not everybody may do. What the right person did is plainly met. */
final class AuthorityFacts {
  private final Requirement requirement;
  private final Authority authority;
  private final HistoryView view;
  private final Consumer<Object> facts;

  AuthorityFacts(
      Requirement requirement, Authority authority, HistoryView view, Consumer<Object> facts) {
    this.requirement = requirement;
    this.authority = authority;
    this.view = view;
    this.facts = facts;
  }

  void derive() {
    List<Occasion> occasions = Occasion.of(requirement, authority.of(), view);
    if (occasions.isEmpty()) {
      return;
    }
    List<Entry> entries = Occasion.entries(occasions);
    boolean unkept = !Kept.isAny(authority.who(), entries, view);
    int met = 0;
    int unclear = 0;
    for (Occasion occasion : occasions) {
      Entry entry = occasion.entry();
      List<Object> who = new ArrayList<>();
      boolean lacks = false;
      for (ValuePath path : authority.who()) {
        path.forEach(entry, view, who::add);
        lacks |= path.lacks(entry, view);
      }
      if (who.isEmpty() && !lacks && isOfItems(entry)) {
        continue;
      }
      if (!occasion.isDated()) {
        continue;
      }
      if (who.isEmpty() && unkept) {
        unclear++;
      } else if (!lacks && isRight(occasion, who)) {
        met++;
      } else {
        facts.accept(actor(occasion, who, lacks));
      }
    }
    if (unclear > 0) {
      String type = authority.of().each().type().name();
      facts.accept(new MissingRecords(requirement, authority.whoText(), unclear, type));
    }
    facts.accept(new Tally(requirement, met));
  }

  /** Whether who it was is said of each item, and there is none of which it is asked. */
  private boolean isOfItems(Entry entry) {
    for (ValuePath path : authority.who()) {
      if (path.item() < 0 || entry.value(path.slot()) == null) {
        return false;
      }
    }
    return true;
  }

  private boolean isRight(Occasion occasion, List<Object> who) {
    if (authority.who().get(0).item() >= 0) {
      return eachMay(occasion, who);
    }
    for (Authority.Allowed may : authority.may()) {
      if (names(may, occasion, who) != authority.all()) {
        return !authority.all();
      }
    }
    return authority.all();
  }

  /** Whether everybody who is named may. */
  private boolean eachMay(Occasion occasion, List<Object> who) {
    for (Object each : who) {
      if (!anyNames(authority.may(), occasion, List.of(each))) {
        return false;
      }
    }
    return true;
  }

  private boolean anyNames(List<Authority.Allowed> may, Occasion occasion, List<Object> who) {
    for (Authority.Allowed allowed : may) {
      if (names(allowed, occasion, who)) {
        return true;
      }
    }
    return false;
  }

  private Actor actor(Occasion occasion, List<Object> who, boolean lacks) {
    boolean deputy = false;
    boolean calledFor = false;
    for (Authority.Deputy each : authority.deputies()) {
      if (names(each.may(), occasion, who)) {
        deputy = true;
        calledFor |= isCalledFor(each, occasion);
      }
    }
    boolean named =
        !who.isEmpty() && !lacks && ((deputy && calledFor) || !isIncomplete(occasion, who));
    return new Actor(
        occasion.duty(
            requirement,
            Days.OPEN,
            named ? List.of(authority.allowed()) : List.of(authority.whoText()),
            List.of(),
            view.isSilent(requirement)
                || (named && !deputy && (isUnsure(occasion.entry()) || mayBe(occasion, who))),
            view),
        named,
        deputy,
        calledFor);
  }

  /** Whether all are needed and each of those who are named may, but somebody is missing. */
  private boolean isIncomplete(Occasion occasion, List<Object> who) {
    return authority.all() && eachMay(occasion, who);
  }

  private boolean isCalledFor(Authority.Deputy deputy, Occasion occasion) {
    Entry entry = occasion.entry();
    if (deputy.during().isPresent()) {
      int on = deputy.on() == Deadline.DATED ? occasion.sinceOn() : entry.day(deputy.on());
      return view.days(deputy.during().get()).contains(on);
    }
    for (Condition condition : deputy.when()) {
      if (!condition.test().holds(entry, entry, view)) {
        return false;
      }
    }
    return true;
  }

  private boolean names(Authority.Allowed may, Occasion occasion, List<Object> who) {
    Entry entry = occasion.entry();
    if (may instanceof Authority.Allowed.Word word) {
      return who.contains(word.word());
    }
    if (may instanceof Authority.Allowed.Named named) {
      for (Object value : who) {
        if (view.isParty(named.party(), value, entry)) {
          return true;
        }
      }
      return false;
    }
    if (may instanceof Authority.Allowed.Same same) {
      return hasAny(same.other(), entry, who);
    }
    Related related = ((Authority.Allowed.OfPeriod) may).period();
    for (Period period : view.periods(related.entries())) {
      if (period.covers(occasion.sinceOn())
          && related.ties(period, entry, view)
          && hasAny(related.value().orElseThrow(), period, who)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasAny(ValuePath path, Entry entry, List<Object> wanted) {
    for (Object each : wanted) {
      if (path.has(entry, view, each)) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody else may have been allowed, whom the records need not name. */
  private boolean isUnsure(Entry entry) {
    for (Authority.Allowed may : authority.may()) {
      if (may instanceof Authority.Allowed.Named named && !view.isKnown(named.party(), entry)) {
        return true;
      }
      if (may instanceof Authority.Allowed.Same same && entry.value(same.other().slot()) == null) {
        return true;
      }
      if (may instanceof Authority.Allowed.OfPeriod period
          && (!view.history().isComplete(period.period().entries().type().name())
              || isUnsaid(period.period(), entry))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a period of the day names one of them and does not say what else is asked of it. */
  private boolean mayBe(Occasion occasion, List<Object> who) {
    for (Authority.Allowed may : authority.may()) {
      if (may instanceof Authority.Allowed.OfPeriod each) {
        Related related = each.period();
        for (Period period : view.ofPeriodType(related.entries().type())) {
          if (period.covers(occasion.sinceOn())
              && related.ties(period, occasion.entry(), view)
              && hasAny(related.value().orElseThrow(), period, who)
              && Kept.mayBe(period, related.entries(), view)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether a period of the day does not say whom it names. */
  private boolean isUnsaid(Related related, Entry entry) {
    int slot = related.value().orElseThrow().slot();
    for (Period period : view.periods(related.entries())) {
      if (period.covers(entry.day())
          && related.ties(period, entry, view)
          && period.value(slot) == null) {
        return true;
      }
    }
    return false;
  }
}
