package org.supervisionrules.formats.html;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.Entry;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.History;
import org.supervisionrules.history.Period;
import org.supervisionrules.report.Evidence;
import org.supervisionrules.time.Days;

/** The periods and events of one history that findings rest on: their anchors, and the way back. */
final class Cited {
  private final Map<String, Entry> byPlace = new HashMap<>();
  private final IdentityHashMap<Entry, String> anchors = new IdentityHashMap<>();
  private final IdentityHashMap<Entry, String> findings = new IdentityHashMap<>();

  /**
   * What the findings of a history cite.
   *
   * @param history null where only results are known; then nothing has an anchor
   * @param card the number of the subject in the page
   */
  Cited(@Nullable History history, int card, List<Listed> listed) {
    if (history == null) {
      return;
    }
    number(history, history.periods(), "s" + card + "p");
    number(history, history.events(), "s" + card + "e");
    for (Listed one : listed) {
      if (one.grade() != Grade.PENDING) {
        for (Evidence evidence : one.finding().evidence()) {
          Entry entry = byPlace.get(evidence.at());
          if (entry != null) {
            findings.putIfAbsent(entry, one.anchor());
          }
        }
      }
    }
  }

  private void number(History history, List<? extends Entry> entries, String prefix) {
    for (int i = 0; i < entries.size(); i++) {
      byPlace.putIfAbsent(history.placeOf(entries.get(i)), entries.get(i));
      anchors.put(entries.get(i), prefix + i);
    }
  }

  /** The anchor of an entry that a finding cites and that has a day; null for any other. */
  @Nullable String anchor(Entry entry) {
    boolean drawn = !(entry instanceof Event event) || event.day() != Days.OPEN;
    return drawn && findings.containsKey(entry) ? anchors.get(entry) : null;
  }

  /** The anchor of the first finding that cites an entry; null where none does. */
  @Nullable String finding(Entry entry) {
    return findings.get(entry);
  }

  EvidenceView view(Evidence evidence) {
    Entry entry = byPlace.get(evidence.at());
    String id = evidence.id();
    if (entry == null) {
      return new EvidenceView(id == null ? "record" : id, evidence.at(), null);
    }
    return new EvidenceView(label(entry), evidence.at(), anchor(entry));
  }

  /** {@code session s5}, {@code session 2026-02-02}, {@code role from 2025-01-06}. */
  static String label(Entry entry) {
    String type = entry.type().name().replace('-', ' ');
    if (entry.id() != null) {
      return type + " " + entry.id();
    }
    if (entry instanceof Period period) {
      return type + " from " + Days.text(period.from());
    }
    int day = ((Event) entry).day();
    return day == Days.OPEN ? type : type + " " + Days.text(day);
  }
}
