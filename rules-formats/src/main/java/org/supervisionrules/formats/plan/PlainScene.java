package org.supervisionrules.formats.plan;

import org.supervisionrules.history.Entry;
import org.supervisionrules.policy.Scene;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Days;
import org.supervisionrules.vocabulary.Party;

/** A scene of which nothing is known, so that only what a session says itself can count. */
record PlainScene(int asOf) implements Scene {
  @Override
  public String subject() {
    return "";
  }

  @Override
  public boolean isParty(Party party, Object value, Entry entry) {
    return false;
  }

  @Override
  public int plus(int day, Amount amount) {
    return Days.OPEN;
  }

  @Override
  public int dueOnClock(String clock, int day) {
    return Days.OPEN;
  }
}
