package org.supervisionrules.cli;

/** Small documents of histories. */
final class Documents {
  /** One social worker, supervised late once and due on 2026-03-03. */
  static final String BREACHED = document("2026-02-20", history("S-1", "2026-01-05", "2026-02-03"));

  /** One social worker, supervised in time. */
  static final String MET = document("2026-02-20", history("S-2", "2026-01-05", "2026-02-02"));

  /** One history with a problem and one that was kept in time. */
  static final String PROBLEM =
      document(
          "2026-02-20",
          history("S-3", "2026-01-05", "2026-02-31"),
          history("S-2", "2026-01-05", "2026-02-02"));

  private Documents() {}

  static String document(String asOf, String... histories) {
    return """
        { "format": "supervision-history/1", "asOf": "%s", "recordsFrom": "2026-01-05",
          "histories": [
        %s ] }
        """
        .formatted(asOf, String.join(",\n", histories));
  }

  static String history(String subject, String first, String second) {
    return """
        { "subject": { "id": "%s", "kind": "staff" },
          "periods": [
            { "type": "employment", "from": "2025-01-06" },
            { "type": "role", "role": "social-worker", "from": "2025-01-06" } ],
          "events": [
            { "type": "session", "id": "s1", "held": "%s" },
            { "type": "session", "id": "s2", "held": "%s" } ] }"""
        .formatted(subject, first, second);
  }
}
