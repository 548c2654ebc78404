package org.supervisionrules.formats;

import java.io.IOException;

/** A table that can be read. */
interface TableSource {

  /** What it holds, by its name: {@code session}. */
  String name();

  /** What its places start with: {@code export/session.csv}. */
  String place();

  /**
   * Reads it into a table, as far as it can be read; what is wrong with it is told to a log.
   *
   * @throws IOException where nothing of it can be read
   */
  void read(Table table) throws IOException;
}
