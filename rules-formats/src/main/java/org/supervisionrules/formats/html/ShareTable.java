package org.supervisionrules.formats.html;

import java.util.List;

/**
 * The picture by requirement or by team.
 *
 * @param first the lines that are seen at once
 * @param rest further lines, none of which has a lower share
 * @param unknown the names of those of which the records say nothing
 */
record ShareTable(List<ShareRow> first, List<ShareRow> rest, List<String> unknown) {
  private static final int FEW = 12;

  ShareTable {
    first = List.copyOf(first);
    rest = List.copyOf(rest);
    unknown = List.copyOf(unknown);
  }

  /** All lines where they are few, else the first ones and all with a breach. */
  static ShareTable of(List<ShareRow> rows) {
    List<ShareRow> known = rows.stream().filter(row -> !row.isUnknown()).toList();
    int first = known.size();
    if (known.size() > FEW) {
      first = FEW;
      while (first < known.size() && known.get(first).breaches() > 0) {
        first++;
      }
    }
    return new ShareTable(
        known.subList(0, first),
        known.subList(first, known.size()),
        rows.stream().filter(ShareRow::isUnknown).map(ShareTable::name).toList());
  }

  private static String name(ShareRow row) {
    RequirementView requirement = row.requirement();
    return requirement == null ? row.name() : requirement.id();
  }

  boolean hasRest() {
    return !rest.isEmpty();
  }
}
