package org.supervisionrules.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supervisionrules.catalog.Catalog;
import org.supervisionrules.catalog.Register;
import org.supervisionrules.formats.compare.Comparison;
import org.supervisionrules.formats.compare.PastReport;
import org.supervisionrules.formats.compare.ReportReader;
import org.supervisionrules.formats.guide.Guide;

/** The guide of a policy and the comparison of reports in a real browser. */
class HtmlPagesBrowserTest {
  private static final Path EXAMPLE = Path.of("../examples/riverside/history.json");
  private static final Path PICTURES = Path.of("target/screenshots");
  private static final int MIDDLE = 820;
  private static final List<Integer> WIDTHS = List.of(390, MIDDLE, 1400);

  @TempDir private static Path folder;
  private static Chromium chromium;

  @BeforeAll
  static void pages() throws Exception {
    Files.createDirectories(PICTURES);
    Chromium.write(folder, "guide.html", guide());
    Chromium.write(folder, "trend.html", trend());
    chromium = new Chromium();
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
  @ValueSource(strings = {"guide", "trend"})
  void axe_finds_nothing_wrong_at_any_width_in_light_and_dark(String name) {
    for (int width : WIDTHS) {
      // Layout goes with the width, and contrast with the scheme: not every pair says something
      // new.
      ColorScheme scheme = width == MIDDLE ? ColorScheme.DARK : ColorScheme.LIGHT;
      Page page = chromium.open(folder.resolve(name + ".html"), width, scheme);
      assertThat(Chromium.axe(page)).as("%s, %s", width, scheme).isEmpty();
      HtmlReportBrowserTest.picture(page, name + "-" + width + "-" + scheme + ".png");
      page.context().close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"guide", "trend"})
  void nothing_but_tables_and_charts_scrolls_sideways(String name) {
    for (int width : List.of(320, 390, 820, 1400)) {
      Page page = chromium.open(folder.resolve(name + ".html"), width, ColorScheme.LIGHT);
      assertThat(HtmlReportBrowserTest.tooWide(page)).as("%s", width).isEmpty();
      assertThat(page.evaluate("document.scrollingElement.scrollWidth")).isEqualTo(width);
      page.context().close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"guide", "trend"})
  void on_paper_nothing_is_cut_off(String name) {
    Page page = chromium.open(folder.resolve(name + ".html"), 794, ColorScheme.DARK);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
        .isEqualTo("rgb(255, 255, 255)");
    assertThat(page.evaluate("document.scrollingElement.scrollWidth")).isEqualTo(794);
    page.pdf(new Page.PdfOptions().setFormat("A4").setPath(PICTURES.resolve(name + "-print.pdf")));
  }

  private static String guide() throws IOException {
    Map<String, Guide.Cited> cited = new HashMap<>();
    for (String document : Catalog.documents()) {
      Register register = Catalog.register(document);
      register
          .clauses()
          .forEach(
              clause ->
                  cited.put(
                      clause.id(),
                      new Guide.Cited(register.title(), clause.section(), clause.text())));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Guide guide =
        Guide.of(Catalog.policy("cambridgeshire-2017"), id -> Optional.ofNullable(cited.get(id)));
    GuideHtmlWriter.write(guide, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String trend() throws Exception {
    String history = Files.readString(EXAMPLE);
    List<PastReport> reports = new ArrayList<>();
    for (String day : List.of("2026-08-01", "2026-09-01", "2026-10-01")) {
      String report =
          new Made(Catalog.policy("cambridgeshire-2017"), day)
              .document("riverside.json", history)
              .json();
      reports.add(ReportReader.read(Chromium.write(folder, day + ".json", report), true));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ComparisonHtml.write(Comparison.of(reports), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
