package org.supervisionrules.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.supervisionrules.policy.InvalidPolicyException;
import org.supervisionrules.policy.Policy;

/** Writes small packs that extend the one of Cambridgeshire. */
final class LocalPacks {
  /** The head of a pack without a day from which it is effective. */
  static final String HEAD =
      """
      format: supervision-policy/1
      id: riverside-2026
      version: "1"
      title: Riverside local supervision policy
      extends: cambridgeshire-2017
      """;

  /** The day from which it is effective. */
  static final String FROM_APRIL = "effective: { from: 2026-04-01 }\n";

  private LocalPacks() {}

  /** Writes a pack and reads it. */
  static Policy read(Path folder, String content) throws IOException, InvalidPolicyException {
    return Catalog.reader().read(Files.writeString(folder.resolve("policy.yaml"), content));
  }
}
