package org.supervisionrules.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.supervisionrules.policy.PackLibrary;
import org.supervisionrules.time.Holidays;

/** What the catalogue holds, as resources of its jar. */
public final class CatalogLibrary implements PackLibrary {
  private static final String NAME = "[a-z0-9-]+";

  /** A document each, with its register and the pack made from it. */
  private static final List<String> DOCUMENTS =
      List.of(
          "cambridgeshire-2017",
          "nos-ag17-2009",
          "practice-supervisor-2018",
          "cornwall-reflective",
          "manchester-safeguarding");

  private static final List<String> PACKS =
      DOCUMENTS.stream().filter(id -> exists("packs/" + id + "/policy.yaml")).toList();
  private static final List<String> HOLIDAYS = List.of("GB-ENG");

  @Override
  public List<String> packs() {
    return PACKS;
  }

  @Override
  public Optional<byte[]> pack(String id) {
    return PACKS.contains(id) ? resource("packs/" + id + "/policy.yaml") : Optional.empty();
  }

  @Override
  public Optional<byte[]> prepared(String id) {
    return PACKS.contains(id) ? resource(PreparePacks.resource(id)) : Optional.empty();
  }

  @Override
  public Optional<byte[]> vocabulary(String id) {
    return id.matches(NAME) ? resource("vocabulary/" + id + ".yaml") : Optional.empty();
  }

  @Override
  public List<String> holidayCodes() {
    return HOLIDAYS;
  }

  @Override
  public Optional<Holidays> holidays(String code) {
    return HOLIDAYS.contains(code)
        ? resource("holidays/" + code + ".txt")
            .map(bytes -> new HolidayTable(new String(bytes, StandardCharsets.US_ASCII)))
        : Optional.empty();
  }

  @Override
  public Optional<byte[]> cases(String pack, String requirement) {
    return PACKS.contains(pack) && requirement.matches(NAME)
        ? resource("packs/" + pack + "/cases/" + requirement + ".yaml")
        : Optional.empty();
  }

  /** The documents that have a register, whether or not a pack was made from them. */
  List<String> documents() {
    return DOCUMENTS;
  }

  Optional<byte[]> register(String document) {
    return DOCUMENTS.contains(document)
        ? resource("register/" + document + ".yaml")
        : Optional.empty();
  }

  private static boolean exists(String name) {
    return CatalogLibrary.class.getResource(name) != null;
  }

  private static Optional<byte[]> resource(String name) {
    try (InputStream in = CatalogLibrary.class.getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
