import static java.time.temporal.ChronoUnit.DAYS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Writes the supervision records of Riverside Council, which does not exist: three units, their
 * staff and some people who left, from 2025-09-01 to 2026-10-01.
 *
 * <p>Run it with {@code java examples/riverside/MakeRiverside.java}. It writes {@code history.json}
 * and {@code history-with-a-problem.json} beside itself when run from the root of the checkout, or
 * into the folder given as its argument, and the same bytes each time. The people come first, then
 * the small vocabulary that they are told in. Dates that matter are written out; {@code
 * sessions(first, last)} fills in the ordinary ones between two of them, each 24 to 28 days after
 * the one before. Most have only what their sessions and cases leave behind; those that are {@code
 * inDetail} have agreements, full records and files besides. {@code README.md} says what to expect
 * of each of them.
 */
public final class MakeRiverside {

  private static final LocalDate RECORDS_FROM = date("2025-09-01");
  private static final LocalDate AS_OF = date("2026-10-01");
  private static final List<String> COMPLETE =
      List.of("session", "unit-meeting", "observation", "asye-review", "disposal");

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments.length == 0 ? "examples/riverside" : arguments[0]);
    List<Subject> council = new ArrayList<>();
    council.addAll(management());
    council.addAll(unitOne());
    council.addAll(unitTwo());
    council.addAll(unitThree());
    council.addAll(peopleWhoLeft());
    council.addAll(units());
    council.addAll(others());
    Files.writeString(folder.resolve("history.json"), document(council));
    Files.writeString(folder.resolve("history-with-a-problem.json"), document(withAProblem()));
  }

  private static List<Subject> management() {
    return List.of(
        // The group manager's September session was planned for Monday 2026-09-28, inside the 28
        // days that end on 09-29, and put off. Five working days from then end on 2026-10-05, so on
        // 10-01 both the session and its reconvening are pending until 10-05. M-7's own supervisor
        // keeps no records of the sessions, so whether copies are given cannot be told.
        worker("M-7", "group-manager", "2011-04-04", "")
            .carryIn("2025-08-28")
            .withoutRecords()
            .sessions("2025-09-24", "2026-09-01")
            .postponed("2026-09-28", "inspection visit"));
  }

  private static List<Subject> unitOne() {
    return List.of(
        // All in order; the first session falls on the 28th day after the one carried in. The next
        // is due on 2026-10-08 and booked for the day before. The group manager samples the cases
        // that M-1 manages. After 2026-03-24 three months ended on 06-24, and the next sampling was
        // on 07-21: line-manager-casework-audited breached.
        worker("M-1", "csw", "2016-05-03", "U-1")
            .complete("caseload-audit")
            .period("line-managed-by", "2016-05-03", null, "manager", "M-7")
            .period("line-manages", "2016-05-03", null, "manager", "M-7")
            .event("caseload-audit", "2025-10-14", "by", "M-7", "method", "sampling")
            .event("caseload-audit", "2026-01-06", "by", "M-7", "method", "audit")
            .event("caseload-audit", "2026-03-24", "by", "M-7", "method", "sampling")
            .event("caseload-audit", "2026-07-21", "by", "M-7", "method", "sampling")
            .carryIn("2025-08-12")
            .sessions("2025-09-09", "2026-09-10")
            .booked("2026-10-07"),

        // Sessions and cases in order, and recorded in detail: agreements, caseload supervision,
        // exemplars on ICS, signatures, the file and who looked into it. Three lapses. S-1001 never
        // signed the record of 2026-03-11, which was due by the next session, on 04-07:
        // record-signed-by-both breached. The exemplars of 2026-06-25 were written on the Monday
        // after: exemplar-written-at-once breached, though inside the five days of
        // casework-on-exemplar. On 2026-05-12 a colleague, S-1003, opened the file:
        // access-only-by-the-entitled breached.
        worker("S-1001", "social-worker", "2019-09-02", "U-1")
            .complete("case-entry", "supervised-by", "line-managed-by", "supervision-file")
            .period("front-line", "2019-09-02", null)
            .period("direct-contact", "2019-09-02", null)
            .period("line-managed-by", "2019-09-02", null, "manager", "M-1")
            .inDetail("ics")
            .lapse("2026-03-11", "unsigned")
            .lapse("2026-06-25", "entered late")
            .file("2019-09-02")
            .agreed("2025-09-03", "4 weeks")
            .with("reviewed", "2026-08-27")
            .agreed("2026-08-27", "4 weeks")
            .event("attestation", "2026-03-02", "clause", "CAM-P4-8", "by", "M-1")
            .seen("2025-12-23", "S-1001", "supervisee")
            .seen("2026-05-12", "S-1003", "none")
            .seen("2026-08-27", "M-1", "line-manager")
            .event("access", "2026-04-21", "by", "K-8")
            .with("capacity", "inspector-auditor-performance")
            .with("purpose", "ofsted")
            .with("disclosure", true)
            .carryIn("2025-08-14")
            .reviewedCase("C-17", "2025-06-02", "2025-08-14")
            .holds("C-21", "2025-10-13", "2026-05-29")
            .holds("C-24", "2026-02-09")
            .sessions("2025-09-10", "2026-09-16")
            .booked("2026-10-12"),

        // Put off for a court hearing on 2026-02-09, and nobody booked another. Five working days
        // end on 02-16: postponed-session-reconvened breached, still open. The session before was
        // on 01-13, so one was due on 02-10; the next was on 03-09: social-work-supervision
        // breached.
        worker("S-1002", "social-worker", "2021-03-01", "U-1")
            .carryIn("2025-08-29")
            .holds("C-18", "2025-07-07")
            .holds("C-22", "2025-12-01")
            .sessions("2025-09-25", "2026-01-13")
            .postponed("2026-02-09", "court hearing moved")
            .sessions("2026-03-09", "2026-09-10"),

        // Put off from the Monday before Easter, 2026-03-30. Working days after it: 03-31, 04-01,
        // 04-02, then Good Friday, the weekend and Easter Monday, 04-07, 04-08. Reconvened on the
        // sixth, 04-09: postponed-session-reconvened breached. It earns no credit for 03-30, so the
        // session due on 04-01 (03-04 and 28 days) was late as well.
        worker("S-1003", "senior-practitioner", "2017-01-09", "U-1")
            .carryIn("2025-08-27")
            .holds("C-19", "2025-08-04")
            .sessions("2025-09-22", "2026-03-04")
            .postponed("2026-03-30", "emergency duty")
            .reconvened("2026-04-09")
            .sessions("2026-05-06", "2026-09-17"),

        // The same Easter a day later: put off from 2026-03-31, reconvened on the fifth working
        // day, 04-09. Met, and credited to 03-31, so the 28 days to 04-02 are met too. The reason
        // is on record as exceptional and unforeseen.
        worker("S-1004", "social-worker", "2022-11-07", "U-1")
            .carryIn("2025-08-28")
            .holds("C-20", "2025-09-08")
            .holds("C-23", "2025-11-24", "2026-04-17")
            .sessions("2025-09-23", "2026-03-05")
            .postponed("2026-03-31", "court hearing moved")
            .with("unforeseen", true)
            .reconvened("2026-04-09")
            .sessions("2026-05-06", "2026-09-18"),

        // An ASYE in order but for its end. Six months end on 2026-03-15 and it was reviewed on
        // 03-24, so every two weeks to 03-23, then every four. The first of these was due on 04-17,
        // four weeks after 03-20. Three formal observations by the final review, two by the
        // assessor. From 09-15 an ordinary social worker, the clock running on. Agreement, reviews
        // by the assessor, self-assessments and feedback are in order too. The portfolio was
        // submitted on 2026-09-10 and the assessor verified its evidence on 09-14:
        // portfolio-evidence-verified breached.
        worker("S-1005", "social-worker", "2025-09-15", "U-1")
            .asye("2025-09-15", "2026-09-14", "M-1")
            .alsoWith("expectedEnd", "2026-09-14")
            .holds("C-25", "2025-10-20")
            .alsoWith("capacityConsidered", true)
            .holds("C-26", "2026-01-26")
            .alsoWith("capacityConsidered", true)
            .givenFeedback()
            .agreed("2025-09-22", "2 weeks")
            .with("reviewed", "2026-09-08")
            .agreed("2026-09-08", "4 weeks")
            .selfAssessed("2025-09-22", "start", "2025-09-26")
            .selfAssessed("2026-03-17", "six-months", "2026-03-24")
            .selfAssessed("2026-09-08", "twelve-months", "2026-09-08")
            .event("portfolio", "2026-09-10", "evidenceVerified", "2026-09-14")
            .with("checked", "2026-09-09")
            .with("checkedBy", "M-1")
            .with("complete", true)
            .with("anonymised", true)
            .with("managerChecked", "2026-09-09")
            .with("endorsed", "2026-09-10")
            .with("endorsedBy", "M-7")
            .with("endorsedByRole", "assessors-line-manager")
            .every(2)
            .sessions("2025-09-26", "2026-03-20")
            .every(4)
            .sessions("2026-04-15", "2026-09-22")
            .event("asye-review", "2025-12-15", "review", "quarterly", "quarter", 1)
            .with("by", "M-1")
            .event("asye-review", "2026-03-24", "review", "quarterly", "quarter", 2)
            .with("by", "M-1")
            .event("asye-review", "2026-06-15", "review", "quarterly", "quarter", 3)
            .with("by", "M-1")
            .event("asye-review", "2026-09-08", "review", "final", "by", "M-1")
            .observed("2025-11-19", "formal-direct", "M-1")
            .observed("2025-12-10", "informal", "S-1003")
            .with("agreedOn", "2025-12-03")
            .observed("2026-03-11", "formal-direct", "M-1")
            .observed("2026-06-17", "formal-direct", "S-1003"),

        // The unit's administrator. The form of the session on 2026-02-17 was written up on 02-19;
        // five working days to give a copy end on 02-24, it was given on 02-25: record-copy-given
        // breached.
        worker("S-1006", "administrator", "2018-06-11", "U-1")
            .carryIn("2025-08-19")
            .sessions("2025-09-15", "2026-02-17")
            .with("record", record("M-1", "2026-02-19", "2026-02-25"))
            .sessions("2026-03-17", "2026-09-17")
            .booked("2026-10-12"),

        // A clinician: clinical and group supervision went on, but neither stands in for a session.
        // After 2026-04-15 one was due on 05-13 and held on 06-03: other-staff-supervision
        // breached.
        worker("S-1007", "clinician", "2020-10-05", "U-1")
            .carryIn("2025-08-27")
            .sessions("2025-09-18", "2026-04-15")
            .otherSession("2026-05-06", "clinical", "K-2")
            .otherSession("2026-05-20", "group", "M-1")
            .sessions("2026-06-03", "2026-09-21"),

        // On maternity leave since 2026-05-18. Of the 28 days after 05-06 eleven had passed by
        // then; the clock stands still, on 10-01 the other seventeen would end on 10-18.
        worker("S-1008", "social-worker", "2020-02-03", "U-1")
            .carryIn("2025-08-20")
            .holds("C-27", "2025-09-15", "2026-05-15")
            .sessions("2025-09-16", "2026-05-06")
            .period("absence", "2026-05-18", null, "reason", "maternity"));
  }

  private static List<Subject> unitTwo() {
    return List.of(
        // All in order. Before supervising S-1029 there was a course.
        worker("M-2", "csw", "2014-09-01", "U-2")
            .event("training", "2025-09-24", "course", "supervision", "level", "intermediate")
            .period("supervises", "2025-10-06", "2026-07-31", "supervisee", "S-1029")
            .carryIn("2025-08-13")
            .sessions("2025-09-10", "2026-09-11"),

        // A Monday's session moved to the Tuesday: 2025-11-03 to 12-02 is 29 days, one too many.
        // social-work-supervision breached, due on 12-01.
        worker("S-1011", "social-worker", "2019-01-07", "U-2")
            .carryIn("2025-08-15")
            .holds("C-31", "2025-07-21")
            .holds("C-34", "2026-01-12")
            .sessions("2025-09-11", "2025-11-03")
            .sessions("2025-12-02", "2026-09-14"),

        // Off sick for four weeks, 2026-01-19 to 02-13: 20 working days, so 26 days do not count.
        // After 01-07 eleven days count to 01-18, seventeen more to 03-02: held on 02-26, met after
        // 50 days. Recorded in detail and in order: agreement, records, file.
        worker("S-1012", "social-worker", "2021-09-06", "U-2")
            .inDetail("ics")
            .file("2021-09-06")
            .agreed("2025-09-15", "4 weeks")
            .with("reviewed", "2026-09-08")
            .agreed("2026-09-08", "4 weeks")
            .event("attestation", "2026-04-22", "clause", "CAM-P4-8", "by", "M-2")
            .event("correspondence", "2026-02-16", "filed", "2026-02-20")
            .carryIn("2025-08-28")
            .holds("C-32", "2025-09-22")
            .period("absence", "2026-01-19", "2026-02-13", "reason", "sickness")
            .alsoWith("filed", "2026-02-20")
            .sessions("2025-09-22", "2026-01-07")
            .sessions("2026-02-26", "2026-09-24"),

        // Three weeks of annual leave are no reason to stop the clock, they are known in advance.
        // After 2026-07-14 due on 08-11, held on 08-25: social-work-supervision breached. One
        // record says neither when it was completed nor when a copy was given, so that the time for
        // the copy is undetermined; that there is a copy at all would have had to be on record by
        // 2025-11-17: record-copy-always-given breached.
        worker("S-1013", "social-worker", "2018-04-09", "U-2")
            .carryIn("2025-08-26")
            .holds("C-33", "2025-06-16")
            .holds("C-35", "2026-02-23")
            .period("absence", "2026-08-03", "2026-08-21", "reason", "annual-leave")
            .sessions("2025-09-19", "2025-11-10")
            .with("record", record("M-2", null, null))
            .sessions("2025-12-05", "2026-07-14")
            .sessions("2026-08-25", "2026-09-21"),

        // Ill twice before and after Christmas, 2025-12-15 to 12-24 (8 working days) and 12-29 to
        // 12-31 (3). No working day lies between, so it is one absence of 11, which pauses 17 days.
        // After 12-03 eleven days count to 12-14, seventeen more to 2026-01-17: held on 01-13, met.
        // Recorded in detail, with the caseload form and entries on ONE. The agreement of
        // 2025-09-08 says nothing of preparation and of recording cases:
        // agreement-covers-topics breached. The next one does.
        worker("S-1014", "family-worker", "2020-06-01", "U-2")
            .complete("case-entry")
            .period("line-managed-by", "2020-06-01", null, "manager", "M-2")
            .inDetail("one")
            .file("2020-06-01")
            .agreed("2025-09-08", "4 weeks")
            .without("topics", "preparation", "recording-cases")
            .with("reviewed", "2026-09-03")
            .agreed("2026-09-03", "4 weeks")
            .carryIn("2025-08-19")
            .holds("C-36", "2025-08-11")
            .period("absence", "2025-12-15", "2025-12-24", "reason", "sickness")
            .alsoWith("filed", "2026-01-06")
            .period("absence", "2025-12-29", "2025-12-31", "reason", "sickness")
            .alsoWith("filed", "2026-01-06")
            .sessions("2025-09-15", "2025-12-03")
            .sessions("2026-01-13", "2026-09-17"),

        // Three days a week, with six weeks agreed and kept. The form of 2026-04-08 was written up
        // two days later and no copy was ever given, which was due on 04-15: record-copy-given
        // breached, still open.
        worker("S-1015", "support-worker", "2022-05-09", "U-2")
            .carryIn("2025-08-05")
            .partTime("2024-09-02", "6 weeks", "monday", "tuesday", "wednesday")
            .every(6)
            .sessions("2025-09-15", "2026-04-08")
            .with("record", record("M-2", "2026-04-10", null))
            .sessions("2026-05-19", "2026-09-16"),

        // Part-time from 2025-11-03, with five weeks agreed. The last session before was on 10-08,
        // so the first is due five weeks after it, on 11-12, and was held on 11-11. After
        // 2026-03-26 due on 04-30, held on 05-07: part-time-supervision breached.
        worker("S-1016", "family-worker", "2019-11-04", "U-2")
            .carryIn("2025-08-18")
            .holds("C-37", "2025-10-06")
            .sessions("2025-09-12", "2025-10-08")
            .partTime("2025-11-03", "5 weeks", "tuesday", "wednesday", "thursday")
            .every(5)
            .sessions("2025-11-11", "2026-03-26")
            .sessions("2026-05-07", "2026-09-17"),

        // Part-time with no interval of its own, so every four weeks like everyone else, and kept.
        // The session of 2026-09-29 was written up on 09-30; a copy is due by 10-06, pending.
        // Recorded in detail. Three lapses. What was left open on 2026-03-23 was not gone over on
        // 04-20: matters-reviewed breached. The form of 2026-05-14 tells about the family:
        // no-case-details-on-form breached. The session of 2026-08-05 was put off for annual
        // leave, which nobody calls unforeseen: postponement-exceptional breached, though it was
        // reconvened the next day.
        worker("S-1017", "social-worker", "2016-10-03", "U-2")
            .inDetail("")
            .lapse("2026-04-20", "not gone over")
            .lapse("2026-05-14", "case details")
            .file("2016-10-03")
            .agreed("2025-09-09", "4 weeks")
            .with("reviewed", "2026-09-01")
            .agreed("2026-09-01", "4 weeks")
            .carryIn("2025-08-20")
            .holds("C-38", "2025-09-29")
            .partTime("2025-01-06", null, "monday", "tuesday", "wednesday", "thursday")
            .sessionsOn("2025-09-16", "2025-10-14", "2025-11-10", "2025-12-08", "2026-01-05")
            .sessionsOn("2026-02-02", "2026-02-26", "2026-03-23", "2026-04-20", "2026-05-14")
            .sessionsOn("2026-06-11", "2026-07-09")
            .postponed("2026-08-05", "annual leave")
            .with("exceptional", false)
            .with("unforeseen", false)
            .reconvened("2026-08-06")
            .sessionsOn("2026-09-01", "2026-09-29")
            .with("record", record("M-2", "2026-09-30", null)));
  }

  private static List<Subject> unitThree() {
    return List.of(
        // Ran unit 3 as a senior practitioner while the csw's post was empty and got it on
        // 2026-01-05: one family, one clock. Put off from 2026-06-15 and again from 06-18, held on
        // 06-22, the fifth working day after the first of the two: met, and credited to 06-15, a
        // day before it was due. Supervises since 2026-01-05 and was trained for it on 02-12:
        // supervisor-trained-first breached.
        worker("M-3", "senior-practitioner", "2015-03-02", "U-3")
            .becomes("csw", "2026-01-05")
            .complete("training")
            .period("supervises", "2026-01-05", null, "supervisee", "S-1022")
            .period("supervises", "2026-01-05", null, "supervisee", "S-1023")
            .event("training", "2026-02-12", "course", "supervision", "level", "basic")
            .carryIn("2025-08-22")
            .sessions("2025-09-18", "2026-05-19")
            .postponed("2026-06-15", "court hearing moved")
            .postponedAgain("2026-06-18", "court hearing ran over")
            .reconvened("2026-06-22")
            .sessions("2026-07-17", "2026-09-09"),

        // A family worker who qualified and began an ASYE on 2026-06-01: from four weeks to two.
        // After 05-19 the old due date was 06-16; two weeks from the change end on 06-15, which is
        // sooner: held on 06-10, met. Observations are due by the end, 2027-05-31.
        worker("S-1021", "family-worker", "2022-01-10", "U-3")
            .becomes("social-worker", "2026-06-01")
            .carryIn("2025-08-19")
            .holds("C-40", "2025-09-22", "2026-05-29")
            .asye("2026-06-01", "2027-05-31", "M-3")
            .sessions("2025-09-15", "2026-05-19")
            .every(2)
            .sessions("2026-06-10", "2026-09-23")
            .event("asye-review", "2026-09-02", "review", "quarterly", "quarter", 1)
            .observed("2026-08-12", "formal-direct", "M-3"),

        // Came from a service with other records: these begin on 2026-01-05, and the last session
        // before was on 2025-12-10. So one was due on 2026-01-07; it was held on 01-14:
        // social-work-supervision breached. Without the carry-in it would have been due on 02-02.
        worker("S-1022", "social-worker", "2020-09-07", "U-3")
            .recordsFrom("2026-01-05")
            .carryIn("2025-12-10")
            .holds("C-39", "2026-01-19")
            .sessions("2026-01-14", "2026-09-16"),

        // Sessions all on time, and case C-44 out of sight between 2026-02-17 and 06-02. Twelve
        // weeks ended on 05-12: case-review breached for that case, not for C-41 and C-47.
        worker("S-1023", "social-worker", "2017-08-07", "U-3")
            .carryIn("2025-08-27")
            .holds("C-41", "2025-05-12")
            .holds("C-44", "2025-11-17")
            .holds("C-47", "2026-03-09")
            .sessions("2025-09-15", "2026-02-17")
            .with("cases", cases("C-41", "C-44"))
            .forgets("C-44", "2026-02-18", "2026-06-01")
            .sessions("2026-03-13", "2026-06-02")
            .with("cases", cases("C-44", "C-41", "C-47"))
            .sessions("2026-06-29", "2026-09-17"),

        // Ill from 2025-12-22 to 2026-01-02: twelve days, but seven working days, and it takes ten
        // to stop the clock. After 12-04 due on 01-01, bank holiday or not, held on 01-06:
        // other-staff-supervision breached.
        worker("S-1024", "support-worker", "2021-05-17", "U-3")
            .carryIn("2025-08-21")
            .period("absence", "2025-12-22", "2026-01-02", "reason", "sickness")
            .sessions("2025-09-17", "2025-12-04")
            .sessions("2026-01-06", "2026-09-24"),

        // An ASYE whose sessions went to four weeks when six months were over, on 2026-08-02, with
        // no review recorded: two weeks still hold. After 07-29 due on 08-12, held on 08-25; then
        // due on 09-08, held on 09-21: asye-supervision-first-phase breached twice.
        worker("S-1025", "social-worker", "2026-02-02", "U-3")
            .asye("2026-02-02", "2027-02-01", "M-3")
            .holds("C-45", "2026-03-02")
            .every(2)
            .sessions("2026-02-16", "2026-07-29")
            .every(4)
            .sessions("2026-08-25", "2026-09-21")
            .event("asye-review", "2026-05-05", "review", "quarterly", "quarter", 1)
            .observed("2026-04-29", "formal-direct", "M-3")
            .observed("2026-07-15", "formal-direct", "S-1023"),

        // Two formal observations by the final review on 2026-08-27, where three are asked; the
        // third, on 09-16, came too late: asye-formal-observations breached. Six months ended on
        // 03-08 with the review done, so every four weeks from then; July's session was dropped in
        // the holidays. After 06-17 due on 07-15, held on 08-06: asye-supervision-after-review
        // breached. A social worker from 09-08, with a session due on 2026-10-01, which is today,
        // not late.
        worker("S-1026", "social-worker", "2025-09-08", "U-3")
            .asye("2025-09-08", "2026-09-07", "M-3")
            .holds("C-46", "2025-10-06")
            .every(2)
            .sessions("2025-09-22", "2026-03-04")
            .every(4)
            .sessions("2026-03-31", "2026-06-17")
            .sessions("2026-08-06", "2026-09-03")
            .event("asye-review", "2025-12-08", "review", "quarterly", "quarter", 1)
            .event("asye-review", "2026-03-05", "review", "frequency")
            .event("asye-review", "2026-08-27", "review", "final")
            .observed("2025-12-03", "formal-direct", "M-3")
            .observed("2026-02-11", "informal", "S-1023")
            .observed("2026-04-22", "formal-direct", "M-3")
            .observed("2026-09-16", "formal-direct", "S-1023"),

        // A teacher, seen once a half-term: the policy has a row for teaching staff, but nobody
        // judges it yet. The forms are completed in the session.
        worker("S-1027", "teacher", "2019-09-02", "U-3")
            .writtenUpInSession()
            .sessionsOn(
                "2025-10-15",
                "2025-12-10",
                "2026-02-04",
                "2026-03-18",
                "2026-05-13",
                "2026-07-08"));
  }

  private static List<Subject> peopleWhoLeft() {
    return List.of(
        // An agency social worker who left two months ago. After 2026-07-08 nothing was due before
        // the end on 07-31. The session put off on 07-29 had until 08-05, and employment ended
        // first: no finding. The records are kept until 2032-07-31 and destroyed by 10-29.
        worker("S-1029", "social-worker", "2025-10-06", "U-2")
            .throughAgency()
            .holds("C-42", "2025-11-03")
            .left("2026-07-31")
            .sessions("2025-11-03", "2026-07-08")
            .postponed("2026-07-29", "handover of cases"),

        // Left on 2019-10-31: kept for six years, to 2025-10-31, and destroyed inside the 90 days
        // after it, which end on 2026-01-29. Both met.
        formerly("S-0901", "social-worker", "2012-02-06", "2019-10-31")
            .event("disposal", "2026-01-12", "method", "shred"),

        // Left on 2021-03-31, destroyed on 2026-02-10 by mistake, more than a year before
        // 2027-03-31: leaver-records-retained breached.
        formerly("S-0902", "family-worker", "2014-07-07", "2021-03-31")
            .event("disposal", "2026-02-10", "method", "shred"),

        // Left on 2020-01-31: kept to 2026-01-31, to be destroyed by 05-01, and still there:
        // leaver-records-destroyed breached.
        formerly("S-0903", "administrator", "2009-11-02", "2020-01-31"),

        // Left on 2019-12-13, and a claim has put the records on hold since 2025-08-04 with no end
        // in sight: nothing to destroy. Both met.
        formerly("S-0904", "social-worker", "2010-01-04", "2019-12-13")
            .period("hold", "2025-08-04", null),

        // Left on 2020-02-29, a leap day: six years end on 2026-02-28. On hold from 2025-11-03 to
        // 2026-08-31 and shredded on 04-20 all the same: leaver-records-retained breached, due the
        // day after the hold, 09-01. Destroyed in time is met: 90 days after that end on 11-30.
        formerly("S-0905", "senior-practitioner", "2011-06-06", "2020-02-29")
            .period("hold", "2025-11-03", "2026-08-31")
            .event("disposal", "2026-04-20", "method", "shred"),

        // Left on 2019-09-30: to be destroyed between 2025-09-30 and 12-29; done on 2026-01-20:
        // leaver-records-destroyed breached.
        formerly("S-0906", "support-worker", "2016-08-01", "2019-09-30")
            .event("disposal", "2026-01-20", "method", "secure-delete"));
  }

  private static List<Subject> units() {
    return List.of(
        // Met on the Saturday before the clocks went back and ended at 12:30. Recorded on the
        // Sunday at 12:10: by the clock on the wall 23 hours 40 minutes later, but the night was an
        // hour longer, so 24 hours were over at 11:30: unit-meeting-recorded breached.
        new Subject("U-1", "unit")
            .meetings("2025-09-02", "2025-10-14", "10:00", "12:00", "M-1", "csw")
            .meeting("2025-10-25T10:30", "2025-10-25T12:30", "M-1", "csw", "2025-10-26T12:10")
            .meetings("2025-11-11", "2026-09-29", "10:00", "12:00", "M-1", "csw"),

        // Met on the Saturday before the clocks went forward and ended at 12:30. Recorded on the
        // Sunday at 13:15: 24 hours 45 minutes on the wall, 23 hours 45 minutes elapsed, and 24
        // hours end at 13:30: met. The first meeting has dates only, and the day after still
        // counts. One was cancelled.
        new Subject("U-2", "unit")
            .meeting("2025-09-03", "2025-09-03", "M-2", "csw", "2025-09-04")
            .meetings("2025-09-17", "2026-03-18", "09:30", "11:30", "M-2", "csw")
            .meeting("2026-03-28T10:00", "2026-03-28T12:30", "M-2", "csw", "2026-03-29T13:15")
            .meetings("2026-04-15", "2026-07-22", "09:30", "11:30", "M-2", "csw")
            .cancelledMeeting("2026-08-05T09:30")
            .meetings("2026-08-19", "2026-09-30", "09:30", "11:30", "M-2", "csw"),

        // Three lapses. Thursday 2026-01-15 ended at 16:30 and was recorded on the Monday; 24 hours
        // ended on Friday at 16:30: breached. 2026-05-07 was recorded in time, but on ONE: that is
        // not ICS, so it is breached and still open. Where 2026-07-02 was recorded nobody noted:
        // undetermined.
        new Subject("U-3", "unit")
            .meetings("2025-09-04", "2025-12-11", "14:00", "16:30", "M-7", "group-manager")
            .meeting("2026-01-15T14:00", "2026-01-15T16:30", "M-3", "csw", "2026-01-19T09:10")
            .meetings("2026-01-29", "2026-04-23", "14:00", "16:30", "M-3", "csw")
            .meeting("2026-05-07T14:00", "2026-05-07T16:30", "M-3", "csw", "2026-05-08T09:20")
            .with("recordedOn", "one")
            .meetings("2026-05-21", "2026-06-18", "14:00", "16:30", "M-3", "csw")
            .meeting("2026-07-02T14:00", "2026-07-02T16:30", "M-3", "csw", "2026-07-03T10:00")
            .with("recordedOn", null)
            .meetings("2026-07-16", "2026-09-24", "14:00", "16:30", "M-3", "csw"));
  }

  private static List<Subject> others() {
    return List.of(
        // Group supervision for four, with a clinician. S-1022 joined on 2026-03-02 and was first
        // there on 03-18; confidentiality was gone through on 04-15:
        // group-confidentiality-clarified breached.
        new Subject("G-1", "group")
            .member("S-1002", "2025-10-01", "2025-10-15", "2025-10-15")
            .member("S-1004", "2025-10-01", "2025-10-15", "2025-10-15")
            .member("S-1011", "2025-10-01", "2025-10-15", "2025-10-15")
            .member("S-1022", "2026-03-02", "2026-04-15", "2026-03-18")
            .groupSession("2025-10-15", "2025-10-17", "S-1002", "S-1004", "S-1011")
            .groupSession("2026-01-21", "2026-01-21", "S-1002", "S-1011")
            .groupSession("2026-03-18", "2026-03-24", "S-1002", "S-1004", "S-1011", "S-1022")
            .groupSession("2026-06-17", "2026-06-19", "S-1002", "S-1004", "S-1022")
            .groupSession("2026-09-16", "2026-09-18", "S-1004", "S-1011", "S-1022"),

        // Think Family in the north of the borough: a group each month, and none in August 2026:
        // think-family-group-monthly breached. The quarter to September has two, which is met.
        new Subject("L-1", "locality")
            .complete("think-family-session")
            .thinkFamily("2025-09-10", "2025-10-08", "2025-11-12", "2025-12-10", "2026-01-14")
            .thinkFamily("2026-02-11", "2026-03-11", "2026-04-15", "2026-05-13", "2026-06-10")
            .thinkFamily("2026-07-08", "2026-09-09"),

        // The service had its audit of supervision in 2025; that of 2026 is pending.
        new Subject("V-1", "service")
            .complete("quality-audit")
            .event("quality-audit", "2025-11-18", "by", "K-9"));
  }

  private static List<Subject> withAProblem() {
    return List.of(
        // In order.
        worker("S-1101", "youth-worker", "2021-01-11", "U-2")
            .carryIn("2025-08-19")
            .sessions("2025-09-15", "2026-09-08"),

        // One status is misspelt, so nothing of this history is judged.
        worker("S-1102", "social-worker", "2019-02-11", "U-3")
            .carryIn("2025-08-22")
            .sessions("2025-09-18", "2026-02-27")
            .postponed("2026-03-25", "supervisor ill")
            .with("status", "cancled")
            .reconvened("2026-04-01")
            .sessions("2026-04-28", "2026-09-10"),

        // In order; a problem beside it changes nothing here.
        worker("S-1103", "support-worker", "2023-04-17", "U-1")
            .carryIn("2025-08-26")
            .sessions("2025-09-22", "2026-09-14"));
  }

  // ---- The vocabulary. From here on it is all machinery.

  private static final Map<String, String> SUPERVISOR_OF_UNIT =
      Map.of("", "M-9", "U-1", "M-1", "U-2", "M-2", "U-3", "M-3");

  /** Weekdays on which nobody works: the bank holidays of England and Wales. */
  private static final String BANK_HOLIDAYS =
      "2025-12-25 2025-12-26 2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31";

  private static final List<String> AGREEMENT_TOPICS =
      List.of(
          "frequency-duration-venue",
          "cancellation-rebooking",
          "availability-between",
          "ground-rules",
          "roles-expectations",
          "content-agenda",
          "preparation",
          "recording-supervision",
          "recording-cases",
          "resolving-difficulties",
          "purpose-boundaries",
          "confidentiality");

  private static final List<String> MANAGING =
      List.of("workload-performance", "case-management", "management", "mediation");

  private static final List<String> DEVELOPING =
      List.of(
          "training-development",
          "personal-support",
          "development",
          "learning-development",
          "support");

  /** Every other session; with the next, all that a year should touch on. */
  private static final List<String> MANAGING_TOPICS =
      List.of(
          "risk-analysis-progress-planning",
          "child-family-views",
          "reflection-dynamics",
          "task-allocation",
          "policies-standards",
          "pdp-goals",
          "caseload-capacity",
          "caseloads",
          "action-plans",
          "risks",
          "accountability",
          "outcomes",
          "performance",
          "multi-disciplinary",
          "multi-agency",
          "work-effectiveness",
          "effectiveness-monitoring");

  private static final List<String> DEVELOPING_TOPICS =
      List.of(
          "skills-for-tasks",
          "confidence-competence",
          "learning-style",
          "training-opportunities",
          "new-learning",
          "role-and-career",
          "personal-issues",
          "attendance-health",
          "competence",
          "feedback",
          "learning-needs",
          "learning-opportunities",
          "reflection",
          "own-practice",
          "relationship-feedback",
          "wellbeing",
          "competence-limits");

  private static final List<String> CASELOAD_TOPICS =
      List.of(
          "audit-findings",
          "performance-information",
          "new-allocation",
          "safeguarding",
          "barriers",
          "next-steps");

  private static LocalDate date(String text) {
    return LocalDate.parse(text);
  }

  private static boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
        && !BANK_HOLIDAYS.contains(day.toString());
  }

  private static LocalDate workingDaysAfter(LocalDate day, int count) {
    LocalDate result = day;
    for (int left = count; left > 0; left -= isWorkingDay(result) ? 1 : 0) {
      result = result.plusDays(1);
    }
    return result;
  }

  /** A member of staff in post: employment, role, unit and supervisor from the same day. */
  private static Subject worker(String id, String role, String from, String unit) {
    Subject subject = new Subject(id, "staff");
    boolean leads = id.startsWith("M-") && !unit.isEmpty();
    subject.supervisor = leads ? "M-7" : SUPERVISOR_OF_UNIT.get(unit);
    subject.period("employment", from, null, "contract", "permanent");
    subject.period("role", from, null, "role", role);
    if (!unit.isEmpty()) {
      subject.period("member-of", from, null, "unit", unit);
    }
    return subject.period("supervised-by", from, null, "supervisor", subject.supervisor);
  }

  /** Someone who has left; of the old files only the dates are known. */
  private static Subject formerly(String id, String role, String from, String to) {
    Subject subject = new Subject(id, "staff");
    return subject.period("employment", from, to).period("role", from, to, "role", role);
  }

  private static Map<String, Object> record(String author, String completed, String copyGiven) {
    Map<String, Object> form = values("form", "supervision-recording-form", "author", author);
    form.putAll(values("completed", completed, "copyGiven", copyGiven));
    return form;
  }

  private static List<Object> cases(String... ids) {
    List<Object> result = new ArrayList<>();
    for (String id : ids) {
      result.add(values("case", id));
    }
    return result;
  }

  /** Keys and values in turn; a value that is null is left out. */
  private static Map<String, Object> values(Object... keysAndValues) {
    Map<String, Object> result = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      if (keysAndValues[i + 1] != null) {
        result.put((String) keysAndValues[i], keysAndValues[i + 1]);
      }
    }
    return result;
  }

  /** One subject and all that is recorded about it, each with a random stream of its own. */
  private static final class Subject {
    private final Map<String, Object> header;
    private final List<Map<String, Object>> periods = new ArrayList<>();
    private final List<Map<String, Object>> events = new ArrayList<>();
    private final List<Map<String, Object>> forgotten = new ArrayList<>();
    private final Random random;
    private String supervisor = "";
    private Set<DayOfWeek> workingDays = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private int weeks = 4;
    private boolean keepsRecords = true;
    private boolean inSession;
    private boolean detailed;
    private boolean feedback;
    private String caseSystem = "";
    private final Map<String, String> lapses = new LinkedHashMap<>();
    private final List<Map<String, Object>> entries = new ArrayList<>();

    Subject(String id, String kind) {
      header = values("subject", values("id", id, "kind", kind));
      random = new Random(("Riverside " + id).hashCode());
    }

    Subject carryIn(String lastSession) {
      header.put("carryIn", values("lastSession", lastSession));
      return this;
    }

    Subject recordsFrom(String from) {
      header.put("recordsFrom", from);
      return this;
    }

    Subject period(String type, String from, String to, Object... attributes) {
      Map<String, Object> period = values("type", type);
      period.putAll(values(attributes));
      period.putAll(values("from", from, "to", to));
      periods.add(period);
      return this;
    }

    /** Of these types, too, every entry is there, so that what is not there did not happen. */
    Subject complete(String... types) {
      List<String> all = new ArrayList<>(COMPLETE);
      all.addAll(List.of(types));
      header.put("complete", all);
      return this;
    }

    /** Gives the latest period another value. */
    Subject alsoWith(String key, Object value) {
      periods.get(periods.size() - 1).put(key, value);
      return this;
    }

    Subject file(String from) {
      return period("supervision-file", from, null, "medium", "electronic")
          .alsoWith("holder", supervisor)
          .alsoWith("holderRole", "line-manager")
          .alsoWith("secure", true)
          .alsoWith("accessList", List.of("M-7"));
    }

    Subject member(String id, String from, String clarified, String told) {
      return period("member", from, null, "member", id)
          .alsoWith("confidentialityClarified", clarified)
          .alsoWith("toldOfRoute", told);
    }

    /**
     * What sessions were about, their records and caseload records in full, with an entry for each
     * case on the case system, if one is named.
     */
    Subject inDetail(String system) {
      detailed = true;
      caseSystem = system;
      return this;
    }

    Subject lapse(String held, String what) {
      lapses.put(held, what);
      return this;
    }

    Subject givenFeedback() {
      feedback = true;
      return this;
    }

    Subject becomes(String role, String from) {
      periods.get(1).put("to", date(from).minusDays(1).toString());
      periods.add(2, values("type", "role", "role", role, "from", from));
      return this;
    }

    Subject throughAgency() {
      periods.get(0).put("contract", "agency");
      return this;
    }

    /** Ends employment and all that was open with it. */
    Subject left(String to) {
      periods.forEach(period -> period.putIfAbsent("to", to));
      return this;
    }

    Subject asye(String from, String to, String assessor) {
      return period("asye", from, to, "assessor", assessor, "otherObserverAvailable", true);
    }

    Subject partTime(String from, String agreedInterval, String... days) {
      workingDays = EnumSet.noneOf(DayOfWeek.class);
      for (DayOfWeek day : DayOfWeek.values()) {
        if (Arrays.asList(days).contains(day.name().toLowerCase(Locale.ROOT))) {
          workingDays.add(day);
        }
      }
      List<String> names = List.of(days);
      return period(
          "part-time", from, null, "workingDays", names, "agreedInterval", agreedInterval);
    }

    Subject holds(String id, String from) {
      return holds(id, from, null);
    }

    Subject holds(String id, String from, String to) {
      return period("case", from, to, "case", id);
    }

    Subject reviewedCase(String id, String from, String lastReviewed) {
      return period("case", from, null, "case", id, "lastReviewed", lastReviewed);
    }

    /** The case is not spoken of in the sessions between these days. */
    Subject forgets(String id, String from, String to) {
      forgotten.add(values("case", id, "from", from, "to", to));
      return this;
    }

    Subject withoutRecords() {
      keepsRecords = false;
      return this;
    }

    Subject writtenUpInSession() {
      inSession = true;
      return this;
    }

    Subject every(int weeks) {
      this.weeks = weeks;
      return this;
    }

    /** Sessions from the first to the last date, with ordinary ones between. */
    Subject sessions(String first, String last) {
      List<LocalDate> days = new ArrayList<>();
      if (!fill(date(first), date(last), days, new HashSet<>())) {
        throw new IllegalArgumentException(
            header.get("subject") + ": no such rhythm from " + first + " to " + last);
      }
      days.forEach(day -> session("held", day.toString()));
      return this;
    }

    Subject sessionsOn(String... days) {
      List.of(days).forEach(day -> session("held", day));
      return this;
    }

    /** Finds working days, each the interval or a few days less after another. */
    private boolean fill(LocalDate from, LocalDate to, List<LocalDate> days, Set<LocalDate> dead) {
      if (!isWorkingDay(from)
          || !workingDays.contains(from.getDayOfWeek())
          || dead.contains(from)) {
        return false;
      }
      days.add(from);
      if (from.equals(to)) {
        return true;
      }
      List<Integer> gaps = new ArrayList<>();
      for (int gap = 7 * weeks - Math.max(4, weeks);
          gap <= Math.min(7 * weeks, DAYS.between(from, to));
          gap++) {
        gaps.add(gap);
      }
      Collections.shuffle(gaps, random);
      for (int gap : gaps) {
        if (fill(from.plusDays(gap), to, days, dead)) {
          return true;
        }
      }
      days.remove(days.size() - 1);
      dead.add(from);
      return false;
    }

    private Subject session(String status, String planned) {
      events.add(values("type", "session", "id", "", "status", status, "planned", planned));
      with("held", status.equals("held") ? planned : null);
      return with("supervisor", supervisor);
    }

    Subject otherSession(String held, String form, String by) {
      return session("held", held).with("form", form).with("supervisor", by);
    }

    Subject booked(String planned) {
      return session("planned", planned);
    }

    Subject postponed(String planned, String reason) {
      List<String> both = List.of("supervisor", "supervisee");
      return session("postponed", planned)
          .with("reason", reason)
          .with("exceptional", true)
          .with("agreedBy", both);
    }

    Subject postponedAgain(String planned, String reason) {
      Map<String, Object> first = latest();
      return postponed(planned, reason).with("reconvenes", first);
    }

    Subject reconvened(String held) {
      Map<String, Object> postponed = latest();
      return session("held", held).with("reconvenes", postponed);
    }

    Subject observed(String on, String form, String observer) {
      return event("observation", on, "form", form, "observer", observer);
    }

    Subject event(String type, String on, Object... attributes) {
      events.add(values("type", type, "on", on));
      values(attributes).forEach(this::with);
      return this;
    }

    /** An agreement with all that it should have, and the judgement that it is often enough. */
    Subject agreed(String on, String interval) {
      event("attestation", on, "clause", "CAM-P3-1", "by", supervisor);
      event("agreement", on, "supervisor", supervisor, "interval", interval, "form", "ISA-2017");
      with("id", "agreement-" + on).with("topics", AGREEMENT_TOPICS);
      with("escalationRoute", List.of("supervisor", "supervisors-manager"));
      with("negotiated", true).with("awareNotConfidential", true);
      for (String considered : List.of("experience", "learningStyle", "history")) {
        with(considered + "Considered", on);
      }
      with("methodsReviewed", on).with("suits", List.of("supervisor", "supervisee"));
      with("signatures", signed(on, supervisor, id()));
      with("reviewDue", date(on).plusYears(1).toString());
      String filed = workingDaysAfter(date(on), 3).toString();
      return with("filed", filed).with("reference", id() + "-agreement-" + on);
    }

    /** Takes words out of a list of the latest event. */
    Subject without(String key, String... words) {
      List<Object> rest = new ArrayList<>((List<?>) latest().get(key));
      rest.removeAll(List.of(words));
      return with(key, rest);
    }

    Subject selfAssessed(String on, String stage, String assessor) {
      return event("self-assessment", on, "stage", stage)
          .with("assessorContributed", assessor)
          .with("informsPlan", assessor);
    }

    Subject seen(String on, String by, String capacity) {
      return event("access", on, "by", by, "capacity", capacity, "purpose", "supervision");
    }

    Subject groupSession(String held, String completed, String... attendees) {
      List<Object> members = new ArrayList<>();
      for (Map<String, Object> period : periods) {
        if (covers(period, date(completed))) {
          members.add(period.get("member"));
        }
      }
      return otherSession(held, "group", "K-2")
          .with("attendees", List.of(attendees))
          .with("record", values("completed", completed, "sharedWith", members));
    }

    Subject thinkFamily(String... days) {
      for (String day : days) {
        event("think-family-session", day, "mode", "group", "facilitator", "K-3");
        with("id", "consultation-" + day).with("facilitatorService", "think-family-clinicians");
        with("attendees", List.of(lead("S-1014"), lead("S-1016"), lead("S-1021")));
      }
      return this;
    }

    private static Map<String, Object> lead(String person) {
      return values("person", person, "leadProfessional", true);
    }

    private static List<Object> signed(String on, String... people) {
      List<Object> result = new ArrayList<>();
      for (String person : people) {
        result.add(values("by", person, "on", on));
      }
      return result;
    }

    private String id() {
      return (String) ((Map<?, ?>) header.get("subject")).get("id");
    }

    /** Meetings every two weeks, recorded the same day or the next morning. */
    Subject meetings(
        String first, String last, String start, String end, String chair, String role) {
      for (LocalDate day = date(first); !day.isAfter(date(last)); day = day.plusWeeks(2)) {
        boolean christmas = day.isAfter(date("2025-12-22")) && day.isBefore(date("2026-01-03"));
        if (!christmas && isWorkingDay(day)) {
          boolean nextDay = random.nextInt(3) == 0 && isWorkingDay(day.plusDays(1));
          LocalTime at =
              nextDay
                  ? LocalTime.of(8, 30).plusMinutes(5 * random.nextInt(30))
                  : LocalTime.parse(end).plusMinutes(20 + 5 * random.nextInt(20));
          String recorded = (nextDay ? day.plusDays(1) : day) + "T" + at;
          meeting(day + "T" + start, day + "T" + end, chair, role, recorded);
        }
      }
      return this;
    }

    Subject meeting(String started, String ended, String chair, String role, String recorded) {
      return meeting("held", started)
          .with("ended", ended)
          .with("chair", chair)
          .with("chairRole", role)
          .with("form", "unit-meeting-exemplar")
          .with("recorded", recorded)
          .with("recordedOn", "ics");
    }

    private Subject meeting(String status, String started) {
      events.add(values("type", "unit-meeting", "id", "", "status", status, "started", started));
      return this;
    }

    Subject cancelledMeeting(String started) {
      return meeting("cancelled", started);
    }

    private Map<String, Object> latest() {
      return events.get(events.size() - 1);
    }

    /** Gives the latest event another value, or none. */
    Subject with(String key, Object value) {
      latest().compute(key, (name, before) -> value);
      return this;
    }

    /** Everything in order of date, numbered, with the cases and records of ordinary sessions. */
    String toJson() {
      events.sort(Comparator.comparing(Subject::dateOf));
      int number = 0;
      int held = 0;
      for (Map<String, Object> event : events) {
        if ("".equals(event.get("id"))) {
          event.put("id", (event.get("type").equals("session") ? "s" : "um") + ++number);
        }
        if (event.containsKey("held") && !event.containsKey("form")) {
          describe(event, held++);
        }
        if (event.get("reconvenes") instanceof Map<?, ?> postponed) {
          event.put("reconvenes", postponed.get("id"));
        }
      }
      events.addAll(entries);
      events.sort(Comparator.comparing(Subject::dateOf));
      StringJoiner json = new StringJoiner(",\n", "    {\n", "\n    }");
      header.forEach((key, value) -> json.add("      " + Json.text(key) + ": " + Json.text(value)));
      if (!periods.isEmpty()) {
        json.add(Json.lines("periods", periods));
      }
      if (!events.isEmpty()) {
        json.add(Json.lines("events", events));
      }
      return json.toString();
    }

    /** Cases take turns, every other session; forms are written up and copied within days. */
    private void describe(Map<String, Object> session, int index) {
      LocalDate held = date((String) session.get("held"));
      List<Object> turn = new ArrayList<>();
      int place = index;
      for (Map<String, Object> period : periods) {
        if (period.containsKey("case") && covers(period, held)) {
          boolean out = forgotten.stream().anyMatch(f -> sameCase(f, period) && covers(f, held));
          if (place % 2 == 0 && !out) {
            turn.add(values("case", period.get("case")));
          }
          place++;
        }
      }
      int delay = Math.max(0, random.nextInt(5) - 2);
      LocalDate completed = workingDaysAfter(held, inSession ? 0 : delay);
      LocalDate copied = workingDaysAfter(completed, random.nextInt(3));
      Map<String, Object> form = null;
      if (keepsRecords && !completed.isAfter(AS_OF)) {
        String copyGiven = copied.isAfter(AS_OF) ? null : copied.toString();
        form = record(supervisor, completed.toString(), copyGiven);
      }
      Object record = session.containsKey("record") ? session.remove("record") : form;
      Object cases = session.containsKey("cases") ? session.remove("cases") : turn;
      boolean casework = cases instanceof List<?> list && !list.isEmpty();
      session.put("content", casework ? List.of("personal", "casework") : List.of("personal"));
      session.putAll(values("cases", casework ? cases : null, "record", record));
      if (feedback || detailed) {
        session.put("feedbackGiven", true);
      }
      if (detailed) {
        tellAll(session, index);
      }
    }

    /** All open cases, half of them in depth, what was spoken of, and all that is on record. */
    private void tellAll(Map<String, Object> session, int index) {
      String held = (String) session.get("held");
      String lapse = lapses.getOrDefault(held, "");
      List<Object> cases = new ArrayList<>();
      List<Object> ids = new ArrayList<>();
      for (Map<String, Object> period : periods) {
        if (period.containsKey("case") && covers(period, date(held))) {
          boolean deep = (index + cases.size()) % 2 == 0;
          Map<String, Object> told = values("case", period.get("case"));
          told.put("depth", deep ? "in-depth" : "brief");
          told.put("selectedBy", deep ? supervisor : null);
          told.put("summaryBy", deep ? id() : null);
          told.put("summaryOn", deep ? date(held).minusDays(1).toString() : null);
          told.put("checklist", deep ? List.of("voice-of-the-child") : null);
          told.values().removeIf(value -> value == null);
          told.put("involvementConsidered", true);
          cases.add(told);
          ids.add(period.get("case"));
        }
      }
      session.remove("cases");
      Object record = session.remove("record");
      boolean even = index % 2 == 0;
      session.put("content", ids.isEmpty() ? List.of("personal") : List.of("personal", "casework"));
      session.put("functions", even ? MANAGING : DEVELOPING);
      session.put("topics", even ? MANAGING_TOPICS : DEVELOPING_TOPICS);
      session.put("stages", List.of("experience", "reflection", "analysis", "action-planning"));
      session.put("agenda", true);
      session.put("agendaAgreed", held);
      session.put("constraintsNoted", true);
      session.put("needsIdentified", List.of("none"));
      session.put("processReview", true);
      session.put("matters", List.of("matter-" + (index + 1)));
      if (index == 0) {
        session.put("noMattersArising", true);
      } else {
        int before = lapse.equals("not gone over") ? index - 1 : index;
        session.put("mattersReviewed", before == 0 ? List.of() : List.of("matter-" + before));
      }
      if (!ids.isEmpty()) {
        session.put("cases", cases);
        boolean ics = !caseSystem.equals("one");
        Map<String, Object> caseload =
            values("form", ics ? "supervision-exemplar" : "caseload-form", "completed", held);
        caseload.putAll(values("topics", CASELOAD_TOPICS, "cases", ids));
        session.put("caseloadRecord", caseload);
      }
      session.put("record", whole((Map<?, ?>) record, held, ids, lapse));
      for (Object one : caseSystem.isEmpty() ? List.of() : ids) {
        enter(one, session, lapse.equals("entered late") ? 2 : caseSystem.equals("one") ? 1 : 0);
      }
    }

    private Map<String, Object> whole(
        Map<?, ?> form, String held, List<Object> cases, String lapse) {
      Map<String, Object> record = new LinkedHashMap<>();
      form.forEach((key, value) -> record.put((String) key, value));
      if (record.get("copyGiven") instanceof String copied) {
        List<Object> both = signed(copied, supervisor, id());
        String filed = workingDaysAfter(date(copied), 2).toString();
        record.put("signatures", lapse.equals("unsigned") ? both.subList(0, 1) : both);
        record.putAll(values("heldBySupervisor", true, "heldBySupervisee", true));
        record.putAll(values("scanned", filed, "filed", filed));
      }
      record.put("medium", "electronic");
      record.put("reference", id() + "-" + held);
      record.put("containsCaseDetails", lapse.equals("case details"));
      record.put("outcomes", true);
      record.put("reasoning", true);
      if (!cases.isEmpty()) {
        record.put("cases", cases);
      }
      return record;
    }

    private void enter(Object one, Map<String, Object> session, int later) {
      String on = workingDaysAfter(date((String) session.get("held")), later).toString();
      Map<String, Object> entry = values("type", "case-entry", "on", on, "case", one);
      entry.put("system", caseSystem);
      if (caseSystem.equals("ics")) {
        entry.putAll(values("entry", "supervision-exemplar", "chronology", true));
      } else {
        entry.putAll(values("entry", "other", "heading", "supervision", "category", "supervision"));
      }
      String checked = workingDaysAfter(date(on), 1).toString();
      entry.putAll(values("by", id(), "source", session.get("id"), "checkedBySupervisor", checked));
      entries.add(entry);
    }

    private static boolean sameCase(Map<String, Object> one, Map<String, Object> other) {
      return one.get("case").equals(other.get("case"));
    }

    private static boolean covers(Map<String, Object> period, LocalDate day) {
      LocalDate to = date((String) period.getOrDefault("to", "9999-12-31"));
      return !day.isBefore(date((String) period.get("from"))) && !day.isAfter(to);
    }

    private static String dateOf(Map<String, Object> event) {
      for (String key : List.of("held", "planned", "started", "on")) {
        if (event.get(key) instanceof String date) {
          return date;
        }
      }
      throw new IllegalStateException("an event without a date: " + event);
    }
  }

  private static String document(List<Subject> subjects) {
    StringJoiner histories = new StringJoiner(",\n");
    subjects.forEach(subject -> histories.add(subject.toJson()));
    Map<String, Object> header = values("format", "supervision-history/1");
    header.putAll(values("organisation", "Riverside Council", "asOf", AS_OF.toString()));
    header.putAll(values("recordsFrom", RECORDS_FROM.toString(), "zone", "Europe/London"));
    header.put("complete", COMPLETE);
    StringJoiner json = new StringJoiner(",\n", "{\n", "\n}\n");
    header.forEach((key, value) -> json.add("  " + Json.text(key) + ": " + Json.text(value)));
    return json.add("  \"histories\": [\n" + histories + "\n  ]").toString();
  }

  /** As much JSON as is needed here. Ids, dates and words need no escapes. */
  private static final class Json {
    private static final int SHORT = 150;
    private static final Set<String> OWN_LINES =
        Set.of(
            "record",
            "cases",
            "reason",
            "caseloadRecord",
            "topics",
            "functions",
            "stages",
            "matters",
            "escalationRoute",
            "signatures");

    static String text(Object value) {
      if (value instanceof Map<?, ?> map) {
        StringJoiner members = new StringJoiner(", ", "{ ", " }");
        map.forEach((key, member) -> members.add(text(key) + ": " + text(member)));
        return members.toString();
      }
      if (value instanceof List<?> list) {
        StringJoiner items = new StringJoiner(", ", "[", "]");
        list.forEach(item -> items.add(text(item)));
        return items.toString();
      }
      return value instanceof String ? "\"" + value + "\"" : String.valueOf(value);
    }

    /** A list, one item a line; a long item has its lists and objects on lines of their own. */
    static String lines(String key, List<Map<String, Object>> items) {
      StringJoiner lines = new StringJoiner(",\n        ", "[\n        ", "\n      ]");
      for (Map<String, Object> item : items) {
        String line = text(item);
        if (line.length() > SHORT) {
          StringBuilder broken = new StringBuilder();
          item.forEach(
              (name, value) -> {
                boolean own = OWN_LINES.contains(name);
                String before = broken.isEmpty() ? "{ " : own ? ",\n          " : ", ";
                broken.append(before).append(text(name)).append(": ").append(text(value));
              });
          line = broken.append(" }").toString();
        }
        lines.add(line);
      }
      return "      " + text(key) + ": " + lines;
    }
  }
}
