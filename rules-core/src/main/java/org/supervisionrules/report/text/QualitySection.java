package org.supervisionrules.report.text;

import java.util.List;
import org.supervisionrules.quality.Notice;

/** What looks wrong in the records, a line a notice, by kind. */
final class QualitySection {
  /** How many notices of one kind are listed. */
  private static final int MOST = 5;

  private QualitySection() {}

  static void write(Page page, List<Notice> notices) {
    if (notices.isEmpty()) {
      return;
    }
    page.heading("Data quality");
    for (Notice.Kind kind : Notice.Kind.values()) {
      List<Notice> ofKind = notices.stream().filter(notice -> notice.kind() == kind).toList();
      if (ofKind.isEmpty()) {
        continue;
      }
      page.add(kind.title()).end();
      for (Notice notice : ofKind.subList(0, Math.min(MOST, ofKind.size()))) {
        page.add("  ").add(Ink.BOLD, notice.subject()).end();
        page.wrapped(Ink.PLAIN, "    ", "    ", notice.message());
        page.wrapped(Ink.DIM, "    ", "    ", notice.at());
      }
      page.add(Ink.DIM, "  " + ofKind.get(0).help());
      page.end();
      if (ofKind.size() > MOST) {
        page.add(Ink.DIM, "  and " + Page.grouped(ofKind.size() - MOST) + " more: -f json").end();
      }
    }
  }
}
