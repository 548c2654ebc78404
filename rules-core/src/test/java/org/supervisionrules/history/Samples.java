package org.supervisionrules.history;

/** One submission in three forms: the sample of the format's description, and a little more. */
final class Samples {
  static final String JSON =
      """
      { "format": "supervision-history/1",
        "organisation": "Riverside Council", "asOf": "2026-10-01", "recordsFrom": "2026-01-01", "zone": "Europe/London",
        "complete": ["session", "unit-meeting", "observation"],
        "histories": [
          { "subject": { "id": "S-1042", "kind": "staff" },
            "periods": [
              { "type": "employment", "from": "2025-01-06" },
              { "type": "role", "role": "social-worker", "from": "2025-01-06" },
              { "type": "case", "case": "C-17", "from": "2026-02-02" } ],
            "events": [
              { "type": "session", "id": "s1", "form": "one-to-one", "content": ["personal", "casework"], "status": "held",
                "planned": "2026-01-19", "held": "2026-01-19", "supervisor": "M-7", "cases": [ { "case": "C-17", "depth": "brief" } ] },
              { "type": "session", "id": "s2", "form": "one-to-one", "status": "postponed", "planned": "2026-02-02",
                "reason": "court hearing moved", "exceptional": true, "agreedBy": ["supervisor", "supervisee"] },
              { "type": "session", "id": "s3", "form": "one-to-one", "status": "held", "held": "2026-02-06", "reconvenes": "s2", "supervisor": "M-7",
                "record": { "completed": "2026-02-06", "signatures": [ { "by": "supervisor", "on": "2026-02-06" } ] } } ] },
          { "subject": { "id": "U-3", "kind": "unit" },
            "events": [
              { "type": "unit-meeting", "id": "um1", "status": "held", "started": "2026-03-27T10:00", "ended": "2026-03-27T12:30",
                "chair": "K-2", "chairRole": "csw", "recorded": "2026-03-28T09:15", "recordedOn": "ics", "form": "unit-meeting-exemplar" } ] } ] }
      """;

  static final String LINES =
      """
      {"format":"supervision-history/1","organisation":"Riverside Council","asOf":"2026-10-01","recordsFrom":"2026-01-01","zone":"Europe/London","complete":["session","unit-meeting","observation"]}
      {"subject":{"id":"S-1042","kind":"staff"},"periods":[{"type":"employment","from":"2025-01-06"},{"type":"role","role":"social-worker","from":"2025-01-06"},{"type":"case","case":"C-17","from":"2026-02-02"}],"events":[{"type":"session","id":"s1","form":"one-to-one","content":["personal","casework"],"status":"held","planned":"2026-01-19","held":"2026-01-19","supervisor":"M-7","cases":[{"case":"C-17","depth":"brief"}]},{"type":"session","id":"s2","form":"one-to-one","status":"postponed","planned":"2026-02-02","reason":"court hearing moved","exceptional":true,"agreedBy":["supervisor","supervisee"]},{"type":"session","id":"s3","form":"one-to-one","status":"held","held":"2026-02-06","reconvenes":"s2","supervisor":"M-7","record":{"completed":"2026-02-06","signatures":[{"by":"supervisor","on":"2026-02-06"}]}}]}
      {"subject":{"id":"U-3","kind":"unit"},"events":[{"type":"unit-meeting","id":"um1","status":"held","started":"2026-03-27T10:00","ended":"2026-03-27T12:30","chair":"K-2","chairRole":"csw","recorded":"2026-03-28T09:15","recordedOn":"ics","form":"unit-meeting-exemplar"}]}
      """;

  static final String YAML =
      """
      # A submission may have comments.
      format: supervision-history/1
      organisation: Riverside Council
      asOf: 2026-10-01
      recordsFrom: 2026-01-01
      zone: Europe/London
      histories:
        - subject: { id: S-1042, kind: staff }
          periods:
            - { type: employment, from: 2025-01-06, to: }
            - { from: 2025-01-06, role: social-worker, type: role }
            - { type: case, case: C-17, from: 2026-02-02, to: 9999-12-31 }
          events:
            - type: session
              id: s1
              content: [personal, casework]
              planned: 2026-01-19
              held: 2026-01-19
              supervisor: M-7
              cases:
                - { case: C-17, depth: brief }
            - type: session
              id: s2
              status: postponed
              planned: 2026-02-02
              reason: court hearing moved
              exceptional: true
              agreedBy: [supervisor, supervisee]
            - record:
                completed: 2026-02-06
                signatures: [ { by: supervisor, on: 2026-02-06 } ]
              reconvenes: s2
              supervisor: M-7
              held: 2026-02-06
              id: s3
              type: session
        - subject: { id: U-3, kind: unit }
          events:
            - type: unit-meeting
              id: um1
              started: 2026-03-27T10:00
              ended: 2026-03-27T12:30
              chair: K-2
              chairRole: csw
              recorded: 2026-03-28T09:15
              recordedOn: ics
              form: unit-meeting-exemplar
      complete: [observation, unit-meeting]
      """;

  private Samples() {}
}
