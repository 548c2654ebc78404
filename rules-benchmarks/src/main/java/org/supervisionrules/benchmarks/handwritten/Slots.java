package org.supervisionrules.benchmarks.handwritten;

import java.util.Set;
import org.supervisionrules.vocabulary.EntryType;
import org.supervisionrules.vocabulary.Vocabulary;

/** Where the shared vocabulary keeps what the twelve requirements look at, looked up once. */
final class Slots {
  static final Set<String> SOCIAL_WORK =
      Set.of(
          "social-worker",
          "senior-practitioner",
          "csw",
          "group-manager",
          "team-manager",
          "practice-supervisor");
  static final Set<String> OTHER =
      Set.of(
          "family-worker",
          "support-worker",
          "youth-worker",
          "clinician",
          "administrator",
          "other-staff");
  static final Set<String> PAUSING =
      Set.of("sickness", "maternity", "paternity", "adoption", "career-break", "secondment");

  final EntryType employment;
  final EntryType role;
  final EntryType asye;
  final EntryType partTime;
  final EntryType absence;
  final EntryType caseHeld;
  final EntryType hold;
  final EntryType session;
  final EntryType unitMeeting;
  final EntryType observation;
  final EntryType asyeReview;
  final EntryType disposal;

  final int roleName;
  final int assessor;
  final int agreedInterval;
  final int absenceReason;
  final int caseName;
  final int lastReviewed;

  final int form;
  final int status;
  final int reconvenes;
  final int cases;
  final int casesCase;
  final int record;
  final int completed;
  final int copyGiven;

  final int started;
  final int ended;
  final int recorded;
  final int recordedOn;

  final int observationForm;
  final int observer;
  final int review;
  final int quarter;

  Slots(Vocabulary vocabulary) {
    employment = period(vocabulary, "employment");
    role = period(vocabulary, "role");
    asye = period(vocabulary, "asye");
    partTime = period(vocabulary, "part-time");
    absence = period(vocabulary, "absence");
    caseHeld = period(vocabulary, "case");
    hold = period(vocabulary, "hold");
    session = event(vocabulary, "session");
    unitMeeting = event(vocabulary, "unit-meeting");
    observation = event(vocabulary, "observation");
    asyeReview = event(vocabulary, "asye-review");
    disposal = event(vocabulary, "disposal");

    roleName = slot(role, "role");
    assessor = slot(asye, "assessor");
    agreedInterval = slot(partTime, "agreedInterval");
    absenceReason = slot(absence, "reason");
    caseName = slot(caseHeld, "case");
    lastReviewed = slot(caseHeld, "lastReviewed");

    form = slot(session, "form");
    status = slot(session, "status");
    reconvenes = slot(session, "reconvenes");
    cases = slot(session, "cases");
    casesCase = slot(session, "cases.case");
    record = slot(session, "record");
    completed = slot(session, "record.completed");
    copyGiven = slot(session, "record.copyGiven");

    started = slot(unitMeeting, "started");
    ended = slot(unitMeeting, "ended");
    recorded = slot(unitMeeting, "recorded");
    recordedOn = slot(unitMeeting, "recordedOn");

    observationForm = slot(observation, "form");
    observer = slot(observation, "observer");
    review = slot(asyeReview, "review");
    quarter = slot(asyeReview, "quarter");
  }

  private static EntryType period(Vocabulary vocabulary, String name) {
    return known(vocabulary.periods(), name);
  }

  private static EntryType event(Vocabulary vocabulary, String name) {
    return known(vocabulary.events(), name);
  }

  private static EntryType known(Iterable<EntryType> types, String name) {
    for (EntryType type : types) {
      if (type.name().equals(name)) {
        return type;
      }
    }
    throw new IllegalArgumentException("the vocabulary has no " + name);
  }

  private static int slot(EntryType type, String path) {
    return type.attributes().find(path).orElseThrow().slot();
  }
}
