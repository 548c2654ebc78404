package org.supervisionrules.formats;

import org.supervisionrules.internal.read.Shown;

/**
 * What people call the tables of a carrier.
 *
 * @param noun what a table is: {@code file}
 * @param suffix what its name ends with
 */
record Naming(String noun, String suffix) {
  /** A folder of CSV files. */
  static final Naming FILES = new Naming("file", ".csv");

  /** The sheets of a workbook. */
  static final Naming SHEETS = new Naming("sheet", "");

  /** A table by its name: {@code session.csv}, {@code the sheet `session`}. */
  String of(String table) {
    return suffix.isEmpty() ? "the " + noun + " " + Shown.quoted(table) : table + suffix;
  }

  /** What to do about a table that is none of ours. */
  String strangerHelp() {
    return suffix.isEmpty()
        ? "is it something else? let the name of the sheet start with `_`"
        : "is it another file? keep it in another folder";
  }

  /** What to do about a value that stands beside the columns. */
  String surplusHelp() {
    return suffix.isEmpty()
        ? "every column needs a name in the first row"
        : "a cell that has a comma in it needs quotes";
  }
}
