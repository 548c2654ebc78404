package org.supervisionrules.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.supervisionrules.catalog.Catalog;

/** The page in a real browser. Screenshots are left in {@code target/screenshots}. */
class HtmlReportBrowserTest {
  private static final Path EXAMPLE = Path.of("../examples/riverside/history.json");
  private static final Path PICTURES = Path.of("target/screenshots");
  private static final int WIDE = 1280;

  @TempDir private static Path folder;
  private static Chromium chromium;
  private static Path example;
  private static Path small;

  @BeforeAll
  static void pages() throws IOException {
    chromium = new Chromium();
    String history = Files.readString(EXAMPLE);
    example =
        Chromium.write(
            folder,
            "riverside.html",
            new Made(Catalog.policy("cambridgeshire-2017"), "2026-10-01")
                .document("riverside.json", history)
                .html());
    small = Chromium.write(folder, "small.html", Made.small().html());
    Files.createDirectories(PICTURES);
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @AfterEach
  void nothing_was_complained_of_and_nothing_loaded() {
    assertThat(chromium.complaints()).isEmpty();
    assertThat(chromium.requests()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"390, LIGHT", "820, DARK", WIDE + ", LIGHT"})
  void axe_finds_nothing_wrong(int width, ColorScheme scheme) {
    Page page = chromium.open(example, width, scheme);
    assertThat(Chromium.axe(page)).isEmpty();
    page.locator("#open-all").click();
    openAll(page);
    assertThat(Chromium.axe(page)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 768, 820, WIDE})
  void nothing_but_tables_and_timelines_scrolls_sideways(int width) {
    Page page = chromium.open(example, width, ColorScheme.LIGHT);
    openAll(page);
    assertThat(tooWide(page)).isEmpty();
    assertThat(page.evaluate("document.scrollingElement.scrollWidth")).isEqualTo(width);
  }

  @Test
  void filters_show_what_they_say() {
    Page page = chromium.open(small, WIDE, ColorScheme.LIGHT);
    assertThat(shown(page)).containsExactly("S-1", "U-4", "S-2", "S-3");
    assertThat(count(page)).isEqualTo("4 subjects, 8 findings and due dates");

    chip(page, "warning").check();
    eventually(page, "Showing 2 of 4 subjects, 2 of 8 findings and due dates");
    assertThat(shown(page)).containsExactly("S-1", "U-4");
    page.locator("#s0 > summary").click();
    assertThat(visible(page, "#s0 article"))
        .containsExactly(
            "Session of 2026-04-02 was copied to the supervisee on 2026-04-20, 5 working days"
                + " late");

    page.locator("#t").selectOption("0");
    page.locator("#m").selectOption("2026-06");
    eventually(page, "Showing 0 of 4 subjects, 0 of 8 findings and due dates");
    assertThat(page.locator("#none").isVisible()).isTrue();

    page.locator("#clear").click();
    page.locator("#r").selectOption("3");
    eventually(page, "Showing 1 of 4 subjects, 1 of 8 findings and due dates");
    assertThat(shown(page)).containsExactly("U-4");

    page.locator("#clear").click();
    page.locator("#o").check();
    eventually(page, "Showing 1 of 4 subjects, 2 of 8 findings and due dates");

    page.locator("#clear").click();
    chip(page, "ok").check();
    eventually(page, "Showing 2 of 4 subjects, 3 of 8 findings and due dates");
    assertThat(shown(page)).containsExactly("S-2", "S-3");
  }

  @Test
  void search_finds_subjects_and_words_of_findings() {
    Page page = chromium.open(small, WIDE, ColorScheme.LIGHT);
    page.locator("#q").fill("s-3");
    eventually(page, "Showing 1 of 4 subjects, 2 of 8 findings and due dates");
    page.locator("#q").fill("RECORDED ON ICS");
    eventually(page, "Showing 1 of 4 subjects, 1 of 8 findings and due dates");
    assertThat(shown(page)).containsExactly("U-4");
    page.locator("#q").fill("nobody has this");
    eventually(page, "Showing 0 of 4 subjects, 0 of 8 findings and due dates");
    page.locator("#q").fill("");
    eventually(page, "4 subjects, 8 findings and due dates");
  }

  @Test
  void subjects_are_sorted_as_asked() {
    Page page = chromium.open(small, WIDE, ColorScheme.LIGHT);
    page.locator("#sort").selectOption("subject");
    assertThat(shown(page)).containsExactly("S-1", "S-2", "S-3", "U-4");
    page.locator("#sort").selectOption("next");
    assertThat(shown(page)).startsWith("S-3");
    page.locator("#sort").selectOption("grave");
    assertThat(shown(page)).containsExactly("S-1", "U-4", "S-2", "S-3");
  }

  @Test
  void numbers_of_the_summary_lead_to_what_they_count() {
    Page page = chromium.open(small, WIDE, ColorScheme.LIGHT);
    page.locator(".tile.open a").click();
    eventually(page, "Showing 1 of 4 subjects, 2 of 8 findings and due dates");
    page.locator("#by-requirement tr:has-text('unit-meeting-recorded') a.pick").click();
    eventually(page, "Showing 1 of 4 subjects, 1 of 8 findings and due dates");
    page.locator("#by-team tr:has-text('U-4') a.pick").click();
    eventually(page, "Showing 2 of 4 subjects, 5 of 8 findings and due dates");
    assertThat(page.evaluate("document.activeElement.id")).isEqualTo("findings");
  }

  @Test
  void a_finding_leads_to_its_evidence_and_back() {
    Page page = chromium.open(small, WIDE, ColorScheme.LIGHT);
    page.locator("#s0 > summary").click();
    page.locator("#s0 article .evidence a").first().click();
    Locator mark = page.locator("#s0e4");
    assertThat(page.url()).endsWith("#s0e4");
    assertThat(page.evaluate("document.activeElement.id")).isEqualTo("s0e4");

    mark.press("Enter");
    String finding = page.url().substring(page.url().indexOf('#'));
    assertThat(page.locator(finding).isVisible()).isTrue();
    assertThat(page.locator(finding).innerText()).contains("session s5");
  }

  @Test
  void an_address_with_a_finding_opens_it() {
    Page first = chromium.open(small, WIDE, ColorScheme.LIGHT);
    String id = String.valueOf(first.locator("#s3 article").getAttribute("id"));

    Page page = chromium.open(small.toUri() + "#" + id, WIDE, ColorScheme.LIGHT);
    assertThat(page.locator("#" + id).isVisible()).isTrue();
  }

  @Test
  void everything_is_reached_with_the_keyboard_and_seen_where_it_is() {
    Page page = chromium.open(small, WIDE, ColorScheme.LIGHT);
    List<String> reached = new ArrayList<>();
    for (int i = 0; i < 200 && !reached.contains("BODY"); i++) {
      page.keyboard().press("Tab");
      Object at =
          page.evaluate(
              """
              () => {
                const e = document.activeElement, s = getComputedStyle(e), l = e.closest('label');
                const seen = s.outlineStyle !== 'none' || (l && getComputedStyle(l).outlineStyle !== 'none');
                return e === document.body ? 'BODY' : (seen ? '' : 'NO OUTLINE ') + (e.id || e.className.baseVal || e.className || e.parentElement.id || e.tagName);
              }
              """);
      reached.add(String.valueOf(at));
    }
    assertThat(reached).first().isEqualTo("skip");
    assertThat(reached).contains("q", "r", "t", "m", "sort", "o", "clear", "s0", "s3");
    assertThat(reached).noneMatch(at -> at.startsWith("NO OUTLINE"));

    page.locator("#s0 > summary").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("#s0 .timeline").isVisible()).isTrue();
    page.keyboard().press("Tab");
    assertThat(page.evaluate("document.activeElement.className")).isEqualTo("timeline");
    page.keyboard().press("Tab");
    assertThat(page.evaluate("document.activeElement.getAttribute('aria-label')"))
        .isEqualTo("session s5, held 2026-04-02: evidence of a finding");

    chip(page, "violation").focus();
    page.keyboard().press("Space");
    eventually(page, "Showing 1 of 4 subjects, 3 of 8 findings and due dates");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=x onerror=alert(1)>",
        "\"><script>alert(1)</script>",
        "</script><script>alert(1)</script>",
        "' onfocus=alert(1) autofocus '",
        "</bdi></summary></details><iframe src=javascript:alert(1)>"
      })
  void a_hostile_id_cannot_inject(String id) throws IOException {
    Path file = Chromium.write(folder, "hostile.html", Made.ofSubjects(id, "S-2").html());
    Page page = chromium.open(file, WIDE, ColorScheme.LIGHT);
    openAll(page);
    page.locator("#q").fill(id);
    eventually(page, "Showing 1 of 2 subjects, 1 of 2 findings and due dates");

    assertThat(page.locator("#s0 h3").innerText()).isEqualTo(id);
    assertThat(page.evaluate("document.scripts.length")).isEqualTo(1);
    assertThat(page.locator("img, iframe, object, embed, link, base").count()).isZero();
  }

  @Test
  void no_other_script_may_run() {
    Page page = chromium.open(small, WIDE, ColorScheme.LIGHT);
    page.evaluate(
        """
        () => {
          const script = document.createElement('script');
          script.textContent = 'window.ran = true';
          document.body.append(script);
        }
        """);
    assertThat(page.evaluate("window.ran")).isNull();
    assertThat(chromium.complaints()).hasSize(1).first().asString().contains("Content Security");
    chromium.complaints().clear();
  }

  @Test
  void on_paper_there_are_no_controls() {
    Page page = chromium.open(example, 794, ColorScheme.DARK);
    page.locator("#s2 > summary").click();
    page.locator("#s3 > summary").click();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator("#filters").isVisible()).isFalse();
    assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
        .isEqualTo("rgb(255, 255, 255)");
    assertThat(page.evaluate("document.scrollingElement.scrollWidth")).isEqualTo(794);
    picture(page, "print.png");
    page.pdf(new Page.PdfOptions().setFormat("A4").setPath(PICTURES.resolve("print.pdf")));
  }

  @Test
  void printed_is_what_is_open_or_else_every_subject_with_a_breach() {
    Page page = chromium.open(example, 794, ColorScheme.LIGHT);
    String open = "document.querySelectorAll('details.card[open]').length";
    String breached = "document.querySelectorAll('details.card:not([data-ok])').length";
    assertThat(page.evaluate(open)).isEqualTo(0);

    page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
    assertThat(page.evaluate(open)).isEqualTo(page.evaluate(breached)).isNotEqualTo(0);
    page.evaluate("window.dispatchEvent(new Event('afterprint'))");
    assertThat(page.evaluate(open)).isEqualTo(0);

    page.locator("#s2 > summary").click();
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
    assertThat(page.evaluate(open)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 820, 1440})
  void pictures_are_taken(int width) {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      Page page = chromium.open(example, width, scheme);
      page.locator(".card > summary").first().click();
      picture(page, width + "-" + scheme + ".png");
    }
  }

  /** Cards out of sight are not drawn until they are scrolled to, and a picture does not scroll. */
  static void picture(Page page, String name) {
    page.evaluate(
        "document.querySelectorAll('.card, .rule')"
            + ".forEach(e => e.style.contentVisibility = 'visible')");
    page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name)));
  }

  /** What reaches over the right edge, but for what scrolls in a frame of its own. */
  static String tooWide(Page page) {
    return String.valueOf(
        page.evaluate(
            """
            () => [...document.querySelectorAll('main *, header *')]
              .filter(e => !e.closest('.scroll, .timeline, .hide') && e.getBoundingClientRect().right > innerWidth)
              .map(e => e.outerHTML.slice(0, 80)).slice(0, 5).join(' ')
            """));
  }

  private static void openAll(Page page) {
    page.evaluate("document.querySelectorAll('details').forEach(box => box.open = true)");
  }

  private static Locator chip(Page page, String grade) {
    return page.locator("[name=g][value=" + grade + "]");
  }

  private static List<String> shown(Page page) {
    return page.locator(".card:not([hidden]) h3").allTextContents();
  }

  private static List<String> visible(Page page, String articles) {
    return page.locator(articles + ":not([hidden]) .message strong").allInnerTexts();
  }

  private static String count(Page page) {
    return page.locator("#count").innerText();
  }

  private static void eventually(Page page, String count) {
    page.waitForFunction(
        "text => document.getElementById('count').textContent === text",
        count,
        new Page.WaitForFunctionOptions().setTimeout(5_000));
  }
}
