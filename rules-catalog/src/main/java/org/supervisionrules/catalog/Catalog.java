package org.supervisionrules.catalog;

import java.util.List;
import java.util.Optional;
import org.supervisionrules.policy.InvalidPolicyException;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.PolicyReader;

/** The policies that come with the library, by id. */
public final class Catalog {
  private static final CatalogLibrary LIBRARY = new CatalogLibrary();

  private Catalog() {}

  /** The ids of the packs, in the order in which to list them; the first is the usual one. */
  public static List<String> ids() {
    return LIBRARY.packs();
  }

  /**
   * A policy of the catalogue: {@code cambridgeshire-2017}.
   *
   * @throws IllegalArgumentException where there is none of that id
   */
  public static Policy policy(String id) {
    try {
      return reader().named(id);
    } catch (InvalidPolicyException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /** The cases beside a requirement of a pack, as YAML; empty where there are none. */
  public static Optional<byte[]> cases(String policyId, String requirementId) {
    return LIBRARY.cases(policyId, requirementId);
  }

  /** The ids of the documents that have a register, in the order of the packs. */
  public static List<String> documents() {
    return LIBRARY.documents();
  }

  /**
   * The register of a document, which has the id of the pack made from it: {@code
   * cambridgeshire-2017}.
   *
   * @throws IllegalArgumentException where there is none of that id
   */
  public static Register register(String document) {
    byte[] bytes =
        LIBRARY
            .register(document)
            .orElseThrow(
                () -> new IllegalArgumentException("no register of `" + document + "` is known"));
    return Register.read("register/" + document + ".yaml", bytes);
  }

  /** A reader of packs that may name what the catalogue has. */
  public static PolicyReader reader() {
    return PolicyReader.of(LIBRARY);
  }
}
