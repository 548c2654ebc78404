package org.supervisionrules.formats.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What makes two reports hard to compare. */
final class Remarks {
  private Remarks() {}

  static List<String> of(PastReport before, PastReport after) {
    List<String> remarks = new ArrayList<>();
    TrendPoint then = before.point();
    TrendPoint now = after.point();
    if (!then.policy().equals(now.policy())) {
      remarks.add(
          "The policies differ, "
              + then.policy()
              + " and "
              + now.policy()
              + ": what one of them does not ask is new or fixed because of that");
    } else if (!then.digest().equals(now.digest())) {
      remarks.add(
          "The policy "
              + now.policy()
              + " has changed between the two: some of what is new or"
              + " fixed may be so because of that");
    }
    if (now.asOf().isBefore(then.asOf())) {
      remarks.add(
          "The second report is the older one: " + now.asOf() + " is before " + then.asOf());
    }
    boolean haveSubjects = !before.subjects().isEmpty() && !after.subjects().isEmpty();
    if (haveSubjects && Collections.disjoint(before.subjects(), after.subjects())) {
      remarks.add(
          "The two have no subject in common: were they made with different pseudonyms, or of"
              + " different people?");
    }
    if (!before.listsAll() || !after.listsAll()) {
      remarks.add(
          "Not every result is listed (--show), so that outcomes are compared as far as they are,"
              + " and who was not submitted any more cannot be told");
    }
    return remarks;
  }
}
