package org.supervisionrules.formats;

import java.util.List;
import org.supervisionrules.internal.read.Tokens.Token;

/** How cells of a row become a key of an object and its value. */
sealed interface Part {

  /** Whether the row has it. */
  boolean isIn(Row row);

  void write(Row row, Script script);

  /** One cell. */
  record Cell(String key, int column) implements Part {
    @Override
    public boolean isIn(Row row) {
      return row.has(column);
    }

    @Override
    public void write(Row row, Script script) {
      script.key(key, row.place(column)).text(row.cell(column), row.place(column));
    }
  }

  /** One cell with a list of plain values, each of which stands for an object. */
  record Joined(String key, int column) implements Part {
    @Override
    public boolean isIn(Row row) {
      return row.has(column);
    }

    @Override
    public void write(Row row, Script script) {
      long place = row.place(column);
      script.key(key, place).add(Token.LIST, place);
      for (String part : row.cell(column).split(";", -1)) {
        if (!part.isBlank()) {
          script.text(part.strip(), place);
        }
      }
      script.add(Token.END_LIST, place);
    }
  }

  /** An object that has parts of its own in the same row. */
  record Group(String key, List<Part> parts) implements Part {
    @Override
    public boolean isIn(Row row) {
      return parts.stream().anyMatch(part -> part.isIn(row));
    }

    @Override
    public void write(Row row, Script script) {
      script.key(key, row.place());
      object(row, parts, script);
    }
  }

  /** A list of objects, each a row of another table. */
  record Items(String key, String path, List<Part> parts) implements Part {
    @Override
    public boolean isIn(Row row) {
      return !row.items(path).isEmpty();
    }

    @Override
    public void write(Row row, Script script) {
      List<Row> items = row.items(path);
      script.key(key, items.get(0).place()).add(Token.LIST, items.get(0).place());
      items.forEach(item -> object(item, parts, script));
      script.add(Token.END_LIST, items.get(items.size() - 1).place());
    }
  }

  private static void object(Row row, List<Part> parts, Script script) {
    script.add(Token.OBJECT, row.place());
    write(row, parts, script);
    script.add(Token.END_OBJECT, row.place());
  }

  /** Writes the parts that a row has. */
  static void write(Row row, List<Part> parts, Script script) {
    for (Part part : parts) {
      if (part.isIn(row)) {
        part.write(row, script);
      }
    }
  }
}
