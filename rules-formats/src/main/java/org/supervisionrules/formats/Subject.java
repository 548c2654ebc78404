package org.supervisionrules.formats;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.read.Tokens.Flaw;
import org.supervisionrules.vocabulary.EntryType;

/** All rows about one subject. */
final class Subject {
  private final String id;
  private final long place;
  private final List<Row> periods = new ArrayList<>();
  private final List<Row> events = new ArrayList<>();
  private final Set<EntryType> types = new LinkedHashSet<>();
  private final List<Flaw> flaws = new ArrayList<>();
  private @Nullable Row own;

  /**
   * A subject.
   *
   * @param place where its id was first found
   */
  Subject(String id, long place) {
    this.id = id;
    this.place = place;
  }

  String id() {
    return id;
  }

  /** Where its id was first found. */
  long place() {
    return place;
  }

  /** Its row in the table of subjects; null where it has none. */
  @Nullable Row own() {
    return own;
  }

  void own(Row row) {
    own = row;
  }

  void add(Form.Entries form, Row row) {
    (form.isPeriod() ? periods : events).add(row);
    types.add(form.type());
  }

  /** Notes that a type was said of it. */
  void add(EntryType type) {
    types.add(type);
  }

  List<Row> periods() {
    return periods;
  }

  List<Row> events() {
    return events;
  }

  /** The types that appear in its rows, known ones only. */
  Set<EntryType> types() {
    return types;
  }

  void flaw(long at, String message, @Nullable String help) {
    flaws.add(new Flaw(at, message, help));
  }

  /** What is wrong with its rows, before they are decoded. */
  List<Flaw> flaws() {
    return flaws;
  }
}
