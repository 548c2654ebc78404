package org.supervisionrules.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The vocabulary that every pack shares, read from the catalogue's sources. */
public final class SharedVocabulary {
  private static final Path FILE =
      Path.of(
          "../rules-catalog/src/main/resources/org/supervisionrules/catalog/vocabulary/social-work.yaml");
  private static final Vocabulary VOCABULARY = read();

  private SharedVocabulary() {}

  /** The same instance at every call. */
  public static Vocabulary get() {
    return VOCABULARY;
  }

  private static Vocabulary read() {
    try {
      return VocabularyReader.read("social-work.yaml", Files.readAllBytes(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidVocabularyException e) {
      throw new IllegalStateException(e);
    }
  }
}
