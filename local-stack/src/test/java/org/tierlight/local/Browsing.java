package org.tierlight.local;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A headless Chromium of this machine that reaches nothing but this machine. */
final class Browsing implements AutoCloseable {

  private static final double PATIENCE_MILLIS = 30_000;
  private static final List<String> USUAL_PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final Browser browser =
      playwright
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(executable())
                  .setArgs(
                      List.of(
                          "--no-sandbox",
                          "--disable-background-networking",
                          "--disable-component-update",
                          "--disable-sync",
                          "--no-first-run",
                          "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1")));
  private final List<String> complaints = new ArrayList<>();

  /** A page that nobody has used. */
  Page page() {
    BrowserContext context = browser.newContext();
    context.setDefaultTimeout(PATIENCE_MILLIS);
    Page page = context.newPage();
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    page.onConsoleMessage(message -> complain(message.type(), message.text()));
    page.onPageError(complaints::add);
    return page;
  }

  /** What went wrong on the pages so far. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  @Override
  public void close() {
    playwright.close();
  }

  private void complain(String type, String text) {
    if (type.equals("error") || type.equals("warning")) {
      complaints.add(type + ": " + text);
    }
  }

  private static Path executable() {
    return Stream.concat(
            Stream.ofNullable(System.getenv("TIERLIGHT_CHROMIUM")), USUAL_PLACES.stream())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The dashboard is tested in a browser, and none was found: install Chromium"
                        + " (apt-get install chromium), or name one in TIERLIGHT_CHROMIUM."));
  }
}
