package org.supervisionrules.formats;

import java.util.List;
import org.supervisionrules.vocabulary.Attributes;
import org.supervisionrules.vocabulary.EntryType;

/** What a table of a known name holds. */
sealed interface Form {

  /** The name of its table: {@code session}, {@code session.record.signatures}. */
  String name();

  /** The columns without which nothing of it can be read. */
  List<String> needed();

  /** All its columns, those needed included. */
  List<String> columns();

  /** What holds for all subjects: a row a key. */
  record Header() implements Form {
    static final String NAME = "document";
    static final String KEY = "key";
    static final String VALUE = "value";
    static final List<String> COLUMNS = List.of(KEY, VALUE);

    @Override
    public String name() {
      return NAME;
    }

    @Override
    public List<String> needed() {
      return COLUMNS;
    }

    @Override
    public List<String> columns() {
      return COLUMNS;
    }
  }

  /** A row a subject. */
  record Subjects(List<String> columns) implements Form {
    static final String ID = "id";
    static final String KIND = "kind";
    static final String NAME = "name";

    public Subjects {
      columns = List.copyOf(columns);
    }

    @Override
    public String name() {
      return "subject";
    }

    @Override
    public List<String> needed() {
      return List.of(ID);
    }
  }

  /**
   * A row a period, or an event, of one type.
   *
   * @param isPeriod whether it is a type of period
   */
  record Entries(EntryType type, boolean isPeriod, List<String> columns) implements Form {
    static final String SUBJECT = "subject";
    static final String ID = "id";

    public Entries {
      columns = List.copyOf(columns);
    }

    @Override
    public String name() {
      return type.name();
    }

    @Override
    public List<String> needed() {
      return List.of(SUBJECT);
    }
  }

  /**
   * A row an item of a list that entries of one type have.
   *
   * @param path the attribute that is the list: {@code record.signatures}
   * @param attributes what an item consists of
   */
  record Items(Entries of, String path, Attributes attributes, List<String> columns)
      implements Form {
    public Items {
      columns = List.copyOf(columns);
    }

    @Override
    public String name() {
      return of.name() + "." + path;
    }

    /** The column with the id of the entry, which is called as its type. */
    String parent() {
      return of.name();
    }

    @Override
    public List<String> needed() {
      return List.of(Entries.SUBJECT, parent());
    }
  }
}
