package org.supervisionrules.policy;

import java.util.List;
import java.util.Optional;
import org.supervisionrules.time.Holidays;

/**
 * Where packs, vocabularies and holidays are found by name. The catalogue is one; a test may be
 * another. Found through {@link java.util.ServiceLoader} by {@link Policy#read}.
 */
public interface PackLibrary {

  /** The ids of the packs, in the order in which to list them. */
  List<String> packs();

  /** The content of a pack's {@code policy.yaml}. */
  Optional<byte[]> pack(String id);

  /**
   * A pack that was read when the library was built: what {@link PreparedPolicy#of} made of it. It
   * saves time, and changes nothing.
   *
   * @return empty where there is none, or it must be read as it is written
   */
  default Optional<byte[]> prepared(String id) {
    return Optional.empty();
  }

  /**
   * The cases beside a requirement of a pack: the content of its {@code cases/<requirement>.yaml}.
   *
   * @return empty where the pack or the requirement has none
   */
  default Optional<byte[]> cases(String pack, String requirement) {
    return Optional.empty();
  }

  /** The content of a vocabulary. */
  Optional<byte[]> vocabulary(String id);

  /** The codes of the places whose holidays are known: {@code GB-ENG}. */
  List<String> holidayCodes();

  /** The holidays of a place. */
  Optional<Holidays> holidays(String code);
}
