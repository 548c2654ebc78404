package org.supervisionrules.formats.html;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Chromium without a window, and what it complained of. The browser is that of the system: {@code
 * -Dchromium=/usr/bin/chromium}.
 */
final class Chromium implements AutoCloseable {
  private static final List<String> QUIET =
      List.of(
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-gpu",
          "--disable-quic",
          "--disable-sync",
          "--no-first-run",
          "--no-sandbox");

  private final Locale locale = Locale.getDefault();
  private final Playwright playwright;
  private final Browser browser;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();

  /** Starts the browser; its driver writes words that depend on the locale. */
  Chromium() {
    Locale.setDefault(Locale.ROOT);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("chromium", "/usr/bin/chromium")))
                    .setArgs(QUIET));
  }

  /** Opens a page in a window of its own. */
  Page open(Path file, int width, ColorScheme scheme) {
    return open(file.toUri().toString(), width, scheme);
  }

  /** Opens an address, which may have a fragment. */
  Page open(String address, int width, ColorScheme scheme) {
    complaints.clear();
    requests.clear();
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
    Page page = context.newPage();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    page.onDialog(
        dialog -> {
          complaints.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
    page.onRequest(request -> requests.add(request.url()));
    page.navigate(address);
    return page;
  }

  /** What the open page said on its console, and every dialog. */
  List<String> complaints() {
    return complaints;
  }

  /** Every address that the open page asked for. */
  List<String> requests() {
    return requests;
  }

  /** What axe-core finds wrong with a page: the rule, and where. */
  static List<String> axe(Page page) {
    page.evaluate(resource("/axe.min.js") + "; 0");
    Object found =
        page.evaluate(
            "() => axe.run({ resultTypes: ['violations'] }).then(r =>"
                + " JSON.stringify(r.violations))");
    List<String> violations = new ArrayList<>();
    for (JsonElement element : new Gson().fromJson(String.valueOf(found), JsonArray.class)) {
      JsonObject violation = element.getAsJsonObject();
      JsonArray nodes = violation.getAsJsonArray("nodes");
      JsonObject first = nodes.get(0).getAsJsonObject();
      violations.add(
          violation.get("id").getAsString()
              + ", "
              + nodes.size()
              + " times: "
              + first.get("html").getAsString()
              + " "
              + first.get("failureSummary").getAsString());
    }
    return violations;
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Chromium.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a page to a file. */
  static Path write(Path folder, String name, String html) throws IOException {
    return Files.writeString(folder.resolve(name), html);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
    Locale.setDefault(locale);
  }
}
