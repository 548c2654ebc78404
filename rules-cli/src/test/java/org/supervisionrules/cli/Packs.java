package org.supervisionrules.cli;

/** Small packs. */
final class Packs {
  private Packs() {}

  /** A pack that asks for a session every four weeks and for a record of each unit meeting. */
  static String of(String id, String sessions) {
    return """
        format: supervision-policy/1
        id: %s
        version: "1"
        title: The policy of %s
        calendar: { holidays: GB-ENG, zone: Europe/London }
        vocabulary: social-work
        employment: { period: employment }
        requirements:
          - id: %s
            clauses: [RIV-1]
            must: Everybody is supervised every four weeks
            kind: frequency
            for: { subject: staff, in: { period: employment } }
            counts: { event: session, form: one-to-one, status: held }
            every: 4 weeks
            interpretations:
              frequency.tolerance: none
              frequency.anchor: from the day a session was held
            obligation: regular-sessions
          - id: %s-recorded
            clauses: [CAM-P7-9, RIV-2]
            should: Unit meetings are recorded
            kind: deadline
            for: { subject: unit }
            each: { event: unit-meeting, status: held }
            from: ended
            done: { recorded: present }
            within: 2 days
        """
        .formatted(id, id, sessions, id);
  }
}
