package org.supervisionrules.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.supervisionrules.policy.InvalidPolicyException;
import org.supervisionrules.policy.PackLibrary;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.PolicyReader;
import org.supervisionrules.policy.PreparedPolicy;
import org.supervisionrules.time.Holidays;

/** Reads the packs when the catalogue is built, so that they need not be read when it is used. */
public final class PreparePacks {
  private static final PackLibrary LIBRARY = new CatalogLibrary();

  private PreparePacks() {}

  /**
   * Writes the packs, prepared, beside the classes of the catalogue.
   *
   * @param args the folder of the classes
   * @throws InvalidPolicyException where a pack has problems
   */
  public static void main(String[] args) throws IOException, InvalidPolicyException {
    Path classes = Path.of(args[0], "org/supervisionrules/catalog");
    for (String id : LIBRARY.packs()) {
      Files.write(classes.resolve(resource(id)), PreparedPolicy.of(asWritten(id)));
    }
  }

  /** The name of the resource that is a prepared pack. */
  static String resource(String id) {
    return "packs/" + id + "/policy.prepared";
  }

  /** A policy of the catalogue, read from its YAML. */
  static Policy asWritten(String id) throws InvalidPolicyException {
    return PolicyReader.of(new AsWritten()).named(id);
  }

  /** The catalogue without prepared packs. */
  private static final class AsWritten implements PackLibrary {
    @Override
    public List<String> packs() {
      return LIBRARY.packs();
    }

    @Override
    public Optional<byte[]> pack(String id) {
      return LIBRARY.pack(id);
    }

    @Override
    public Optional<byte[]> vocabulary(String id) {
      return LIBRARY.vocabulary(id);
    }

    @Override
    public List<String> holidayCodes() {
      return LIBRARY.holidayCodes();
    }

    @Override
    public Optional<Holidays> holidays(String code) {
      return LIBRARY.holidays(code);
    }
  }
}
