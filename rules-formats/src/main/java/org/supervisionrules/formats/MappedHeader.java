package org.supervisionrules.formats;

/** What a mapping says for all histories, as the table that it would be. */
record MappedHeader(Mapping mapping) implements TableSource {
  @Override
  public String name() {
    return Form.Header.NAME;
  }

  @Override
  public String place() {
    return mapping.file();
  }

  @Override
  public void read(Table table) {
    table.head(1, Form.Header.COLUMNS);
    for (Mapping.HeaderLine line : mapping.header()) {
      table.add(line.line(), new String[] {line.key(), line.value()});
    }
  }
}
