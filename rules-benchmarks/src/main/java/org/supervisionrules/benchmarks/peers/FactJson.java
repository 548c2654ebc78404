package org.supervisionrules.benchmarks.peers;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.supervisionrules.benchmarks.handwritten.HandWritten;
import org.supervisionrules.time.Days;

/** A fact as JSON, for engines outside the JVM: days as numbers to compare and as texts to tell. */
public final class FactJson {
  private FactJson() {}

  /** The fact: its {@code kind}, the id of its requirement, and its components. */
  public static ObjectNode of(Fact fact) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("requirement", HandWritten.REQUIREMENTS.get(fact.requirement()));
    if (fact instanceof Fact.Interval interval) {
      json.put("kind", "interval").put("held", interval.held());
      day(json, "dueOn", "due", interval.dueOn());
      day(json, "actualOn", "actual", interval.actualOn());
      json.put("creditedOn", interval.creditedOn());
      day(json, "reconvenableUntil", "reconvenable", interval.reconvenableUntil());
      json.put("asOf", interval.asOf());
    } else if (fact instanceof Fact.Act act) {
      json.put("kind", "act").put("done", act.done());
      json.put("unclear", act.unclear()).put("silent", act.silent());
      json.put("dueOn", act.dueOn()).put("due", act.due().toString());
      json.put("actual", act.actual() == null ? null : act.actual().toString());
      json.put("leftOn", act.leftOn()).put("asOf", act.asOf());
    } else if (fact instanceof Fact.MissingRecords) {
      json.put("kind", "missing-records").put("missing", true);
    } else if (fact instanceof Fact.Keeping keeping) {
      json.put("kind", "keeping").put("destroyed", keeping.destroyed());
      day(json, "keepUntil", "due", keeping.keepUntil());
      day(json, "destroyedOn", "actual", keeping.destroyedOn());
      day(json, "releasedOn", "released", keeping.releasedOn());
      json.put("underHold", keeping.underHold()).put("silent", keeping.silent());
      json.put("asOf", keeping.asOf());
    } else if (fact instanceof Fact.Destruction destruction) {
      json.put("kind", "destruction").put("destroyed", destruction.destroyed());
      day(json, "dueOn", "due", destruction.dueOn());
      day(json, "destroyedOn", "actual", destruction.destroyedOn());
      json.put("suspended", destruction.suspended()).put("silent", destruction.silent());
      json.put("asOf", destruction.asOf());
    } else if (fact instanceof Fact.Quota quota) {
      json.put("kind", "quota").put("over", quota.over()).put("reached", quota.reached());
      day(json, "until", "due", quota.until());
      json.put("possiblyReached", quota.possiblyReached()).put("silent", quota.silent());
      json.put("leftOn", quota.leftOn());
    }
    return json;
  }

  private static void day(ObjectNode json, String number, String text, int day) {
    json.put(number, day);
    if (day == Days.OPEN || day == Days.BEGINNING) {
      json.putNull(text);
    } else {
      json.put(text, Days.text(day));
    }
  }
}
