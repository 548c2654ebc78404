package org.supervisionrules.formats.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.History;
import org.supervisionrules.internal.derive.HistoryView;
import org.supervisionrules.internal.derive.Plan;
import org.supervisionrules.policy.Frequency;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Result;
import org.supervisionrules.report.text.Page;

/** Draws what was recorded about one subject along time, and what came of it. */
final class Timelines {
  private static final int FOOT = 22;

  private final Plan plan;

  Timelines(Policy policy) {
    this.plan = new Plan(policy);
  }

  /**
   * The timeline of a subject.
   *
   * @param asOf the day as of which it was judged
   * @param listed the findings that the page shows
   */
  Drawing draw(History history, int asOf, List<Result> results, List<Listed> listed, Cited cited) {
    Scale scale = Window.of(history, listed, asOf);
    Sheet sheet = new Sheet(scale, Axis.HEIGHT);
    List<Requirement> applicable = new ArrayList<>();
    Set<String> counted = new HashSet<>();
    Set<String> named = new HashSet<>();
    for (Result result : results) {
      if (result.outcome() != Outcome.NOT_APPLICABLE) {
        applicable.add(result.requirement());
        boolean clock = result.requirement().kind() instanceof Frequency;
        (clock ? counted : named).add(result.requirement().evidence());
      }
    }
    new ClockLanes(new HistoryView(plan, history, asOf), sheet).draw(applicable);
    new EventLanes(history, cited, sheet, asOf).draw(counted, named);
    new PeriodLanes(cited, sheet).draw(history);
    new FindingLanes(sheet, asOf).draw(listed);
    Axis.draw(sheet, asOf);
    return sheet.finish(
        label(results.get(0).subject(), history, scale, asOf), sheet.bottom() + FOOT);
  }

  private static String label(String subject, History history, Scale scale, int asOf) {
    long held = history.events().stream().filter(event -> isHeld(event, scale, asOf)).count();
    return "Timeline of "
        + subject
        + " from "
        + Axis.words(scale.from())
        + " to "
        + Axis.words(scale.to())
        + ": "
        + Page.count(held, "event", "events")
        + " that took place";
  }

  private static boolean isHeld(Event event, Scale scale, int asOf) {
    return event.held() && event.day() <= asOf && scale.has(event.day());
  }
}
