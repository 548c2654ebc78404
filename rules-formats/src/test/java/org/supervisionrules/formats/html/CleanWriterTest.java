package org.supervisionrules.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;

class CleanWriterTest {
  @Test
  void text_stays_as_it_is() throws IOException {
    assertThat(clean("a\tb\nÄ \uD83D\uDE00 שלום")).isEqualTo("a\tb\nÄ \uD83D\uDE00 שלום");
  }

  @Test
  void what_no_page_may_have_is_replaced() throws IOException {
    assertThat(clean("\u0000a\u001B[31m\u007F\u009F\u202Ex\u2069"))
        .isEqualTo("\uFFFDa\uFFFD[31m\uFFFD\uFFFD\uFFFDx\uFFFD");
    assertThat(clean("\uD83Da\uDE00")).isEqualTo("\uFFFDa\uFFFD");
    assertThat(clean("a\uD83D")).isEqualTo("a\uFFFD");
  }

  private static String clean(String text) throws IOException {
    StringWriter out = new StringWriter();
    try (Writer writer = new CleanWriter(out)) {
      writer.write(text);
    }
    return out.toString();
  }
}
