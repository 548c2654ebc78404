package org.supervisionrules.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.supervisionrules.history.HistoryReader;
import org.supervisionrules.internal.read.DocumentReading;
import org.supervisionrules.internal.read.Shown;
import org.supervisionrules.internal.read.Tokens;

/** Reads the tables of one folder or workbook as histories. */
final class TablesReading {
  private final HistoryReader reader;
  private final String whole;
  private final Naming naming;
  private final Layout layout;
  private final Places places;
  private final TableLog log;

  /**
   * The reading of some tables.
   *
   * @param whole the name of what holds them all
   */
  TablesReading(HistoryReader reader, String whole, Naming naming) {
    this.reader = reader;
    this.whole = whole;
    this.naming = naming;
    this.layout = Layout.of(reader.vocabulary(), naming);
    this.places = new Places(whole);
    this.log = new TableLog(places);
  }

  /** The tables that there may be. */
  Layout layout() {
    return layout;
  }

  /** Is told what is wrong with the tables as a whole. */
  TableLog log() {
    return log;
  }

  /**
   * Reads the tables, and puts them into the order of the vocabulary.
   *
   * @return how many histories there are, those with problems included
   */
  int read(List<? extends TableSource> sources, HistoryReader.Sink sink) {
    List<Table> tables = new ArrayList<>();
    Set<String> names = new HashSet<>();
    int unknown = layout.size();
    for (TableSource source : sources) {
      String name = source.name();
      boolean isFirst = names.add(name);
      Form form = isFirst ? layout.form(name) : null;
      Table table = new Table(name, form == null ? ++unknown : layout.number(name), form);
      places.name(table.number(), source.place());
      if (isFirst) {
        fill(table, source);
        tables.add(table);
      } else {
        log.fatal(
            Places.of(table.number(), Places.WHOLE_TABLE, Places.WHOLE_ROW),
            "a second " + naming.noun() + " for " + Shown.quoted(name),
            "put all rows of a type into one " + naming.noun());
      }
    }
    tables.sort(Comparator.comparingInt(Table::number));
    Map<String, Table> byName = new LinkedHashMap<>();
    tables.forEach(table -> byName.put(table.name(), table));
    return read(byName, sink);
  }

  private void fill(Table table, TableSource source) {
    long place = Places.of(table.number(), Places.WHOLE_TABLE, Places.WHOLE_ROW);
    Form form = table.form();
    if (form == null) {
      log.error(place, "unknown type " + Shown.quoted(table.name()), layout.help(table.name()));
    }
    try {
      source.read(table);
    } catch (IOException e) {
      table.spoil();
      log.fatal(place, "the " + naming.noun() + " cannot be read", null);
      return;
    }
    if (form != null && table.hasHead()) {
      Columns.check(table, form, layout, log);
    } else if (table.hasHead() && table.column(Form.Entries.SUBJECT) < 0) {
      log.fatal(
          table.headPlace(Places.WHOLE_ROW),
          "without a column `subject` nobody knows whose rows these are",
          naming.strangerHelp());
    }
  }

  private int read(Map<String, Table> tables, HistoryReader.Sink sink) {
    Table header = tables.get(Form.Header.NAME);
    if (header != null && header.isWhole()) {
      HeaderScript.check(header, log);
    }
    Collection<Subject> subjects = Grouping.of(reader.vocabulary(), tables, places, naming, log);
    SubjectScript scripts = new SubjectScript(reader.vocabulary(), tables);
    log.tell(sink::problem);
    return reader.read(
        whole,
        new DocumentReading.Document() {
          @Override
          public Tokens open() {
            return new TableTokens(places, header, scripts, subjects);
          }

          @Override
          public boolean isSound() {
            return log.isSound();
          }
        },
        sink);
  }
}
