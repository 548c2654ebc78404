package org.supervisionrules.catalog;

import java.util.List;
import java.util.Optional;

/**
 * The clauses of one source document: each statement it makes, whether or not a policy can enforce
 * it.
 *
 * @param document its id, which is that of the pack made from it: {@code cambridgeshire-2017}
 * @param title its title
 * @param edition which edition was read
 * @param source who published it
 * @param clauses its clauses, in the order of the document
 */
public record Register(
    String document, String title, String edition, String source, List<Clause> clauses) {
  public Register {
    clauses = List.copyOf(clauses);
  }

  /** The clause of an id. */
  public Optional<Clause> clause(String id) {
    return clauses.stream().filter(clause -> clause.id().equals(id)).findFirst();
  }

  /**
   * Reads a register, format {@code supervision-register/1}.
   *
   * @param file the name that errors give
   * @param bytes its content
   * @throws IllegalArgumentException where it is not a register, with the place and the reason
   */
  public static Register read(String file, byte[] bytes) {
    return new RegisterReader(file).read(bytes);
  }
}
