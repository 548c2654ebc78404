package org.supervisionrules.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.supervisionrules.vocabulary.VocabularyReader;

class VocabularyPageTest {
  private static final Path PAGE = Path.of("../docs/vocabulary.md");

  /**
   * To renew the page after a change of the vocabulary, run with {@code -Dvocabulary.write=true}.
   */
  @Test
  void the_reference_page_is_what_the_vocabulary_says() throws Exception {
    byte[] words = new CatalogLibrary().vocabulary("social-work").orElseThrow();
    String page = VocabularyPage.of(VocabularyReader.read("social-work.yaml", words));
    if (Boolean.getBoolean("vocabulary.write")) {
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE).hasContent(page);
  }
}
