package org.supervisionrules.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.supervisionrules.internal.read.Tokens.Token;

/** Scanned or parsed, text is the same tokens at the same places, and breaks at the same one. */
class JsonTokensProperties {
  private static final String RICH =
      """
      {"a": [1, -2.5, true, false, null, {}, [], {"type":"session","id":"e1"}],
       "plain text" : "of more than sixteen characters", "": "", "escapes": "\\"\\\\\\/\\b\\n\\u00e9\\ud83d",
       "others": "Zoë – \uD83D\uDE00", "sixteen characte": "0123456789abcdef"}
      """;

  @Property
  void a_document_with_a_stretch_replaced(
      @ForAll @IntRange(min = 0, max = 1_000) int at,
      @ForAll @IntRange(min = 0, max = 6) int left,
      @ForAll("fragments") String fragment) {
    byte[] rich = RICH.getBytes(StandardCharsets.UTF_8);
    int from = at % rich.length;
    int to = Math.min(rich.length, from + left);
    byte[] put = fragment.getBytes(StandardCharsets.UTF_8);
    byte[] changed = new byte[from + put.length + rich.length - to];
    System.arraycopy(rich, 0, changed, 0, from);
    System.arraycopy(put, 0, changed, from, put.length);
    System.arraycopy(rich, to, changed, from + put.length, rich.length - to);
    checkSame(changed);
  }

  @Property
  void a_document_with_a_byte_changed(
      @ForAll @IntRange(min = 0, max = 1_000) int at, @ForAll byte value) {
    byte[] changed = RICH.getBytes(StandardCharsets.UTF_8);
    changed[at % changed.length] = value;
    checkSame(changed);
  }

  @Property
  void fragments_one_after_another(@ForAll("texts") String text) {
    checkSame(text.getBytes(StandardCharsets.UTF_8));
  }

  @Example
  void nesting_to_the_deepest_and_beyond() {
    for (int depth = Tokens.DEEPEST - 2; depth <= Tokens.DEEPEST + 1; depth++) {
      checkSame(("[".repeat(depth) + "]".repeat(depth)).getBytes(StandardCharsets.UTF_8));
    }
  }

  @Example
  void texts_to_the_longest_and_beyond() {
    for (int length = Tokens.LONGEST_TEXT - 1; length <= Tokens.LONGEST_TEXT + 1; length++) {
      checkSame(("[\"" + "a".repeat(length) + "\"]").getBytes(StandardCharsets.UTF_8));
    }
  }

  @Example
  void texts_that_share_their_first_and_last_characters_are_not_mixed_up() {
    List<String> texts = new ArrayList<>();
    for (int length = 0; length < 40; length++) {
      texts.add("a".repeat(length));
      texts.add("a".repeat(length) + "b");
      texts.add("b" + "a".repeat(length));
      texts.add("aaaaaaaa" + "b".repeat(length) + "aaaaaaaa");
    }
    texts.addAll(List.copyOf(texts));
    checkSame(("[\"" + String.join("\",\"", texts) + "\"]").getBytes(StandardCharsets.UTF_8));
  }

  @Provide
  Arbitrary<String> texts() {
    return Combinators.combine(
            Arbitraries.of("", "[", "{", "[[", "{\"a\":", " "), fragments().list().ofMaxSize(12))
        .as((start, rest) -> start + String.join("", rest));
  }

  @Provide
  Arbitrary<String> fragments() {
    return Arbitraries.of(
            ("{ } [ ] , : \" \\ \"a\" \"id\": ,\"b\": null true false nul truex 0 -0 -1 01 1.5 1."
                 + " .5 - 1e5 -1E+2 12345678901234567890 0.12345678901234567890 NaN // /**/ '"
                 + " \"\\u0041\" \"\\u00zz\" \"\\x\" \"\\ud83d\\ude00\" \"\\\\\" é \"é\" \"\uFFFD\""
                 + " \uFEFF \u0001 \"\u0001\" \u007F {} {}} []]")
                .split(" "))
        .flatMap(
            fragment -> Arbitraries.of("", " ", "\n", "\t\r\n").map(space -> fragment + space));
  }

  private static void checkSame(byte[] text) {
    byte[] apart = new byte[text.length + 7];
    System.arraycopy(text, 0, apart, 3, text.length);
    TextPlaces places = new TextPlaces("a.json", apart, 3, text.length, 1);
    String shown = new String(text, StandardCharsets.UTF_8);
    List<String> parsed = all(new JacksonTokens(places, apart, 3, text.length), false);
    assertThat(all(new JsonTokens("a.json", apart, 3, text.length, 1), false))
        .as(shown)
        .isEqualTo(parsed);
    assertThat(all(new JsonTokens("a.json", apart, 3, text.length, 1), true))
        .as(shown)
        .isEqualTo(all(new JacksonTokens(places, apart, 3, text.length), true));
  }

  /** Every token with its place, and what ended them; with texts, or passing over them. */
  private static List<String> all(Tokens tokens, boolean withTexts) {
    List<String> all = new ArrayList<>();
    try {
      while (tokens.next() != Token.END) {
        Token token = tokens.token();
        boolean hasText = token == Token.KEY || token == Token.TEXT || token == Token.NUMBER;
        String letters = withTexts && hasText ? tokens.letters().toString() : "";
        String text = withTexts && hasText ? tokens.text() : "";
        assertThat(letters).isEqualTo(text);
        all.add(token + " " + tokens.place(tokens.position()) + " " + text);
      }
    } catch (BrokenSyntax e) {
      all.add(e.problem().toString());
    }
    return all;
  }
}
