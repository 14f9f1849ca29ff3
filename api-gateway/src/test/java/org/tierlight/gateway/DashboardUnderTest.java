package org.tierlight.gateway;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.tierlight.gateway.keys.Scope;
import org.tierlight.testkit.Broker;

/**
 * The dashboard as the gateway serves it, in a real browser, before services that answer as told.
 */
final class DashboardUnderTest implements AutoCloseable {

  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private final Upstream graph = Upstream.start();
  private final Upstream risk = Upstream.start();
  private final Upstream ingest = Upstream.start();
  private final AlertsOnTheBroker alerts =
      new AlertsOnTheBroker(Broker.shared().bootstrapServers());
  private final GatewayUnderTest gateway;
  private final Chromium chromium = new Chromium();
  private final String key;

  DashboardUnderTest(Path data) {
    gateway =
        GatewayUnderTest.on(data)
            .graph(graph)
            .risk(risk)
            .ingest(ingest)
            .with("tierlight.kafka", Broker.shared().bootstrapServers())
            .with("tierlight.heartbeat", "500ms")
            .start();
    key = gateway.keyFor(Scope.RISK_READ, Scope.ALERTS_READ, Scope.FACTS_WRITE, Scope.PACKS_WRITE);
  }

  Upstream graph() {
    return graph;
  }

  Upstream risk() {
    return risk;
  }

  Upstream ingest() {
    return ingest;
  }

  AlertsOnTheBroker alerts() {
    return alerts;
  }

  GatewayUnderTest gateway() {
    return gateway;
  }

  Chromium chromium() {
    return chromium;
  }

  String key() {
    return key;
  }

  /** Forgets what was complained about and lets every service answer. */
  void everythingAnswers() {
    chromium.complaints().clear();
    graph.behaves(
        exchange -> {
          String uri = exchange.getRequestURI().toString();
          String file =
              uri.contains("/upstream")
                  ? "upstream"
                  : uri.startsWith("/v1/suppliers/")
                      ? "supplier"
                      : uri.contains("q=nobody") ? "no-suppliers" : "suppliers";
          Upstream.answer(exchange, 200, canned(file));
        });
    risk.behaves(exchange -> Upstream.answer(exchange, 200, canned("risk")));
  }

  Page open(String place) {
    Page page = chromium.desk();
    page.navigate(gateway.uri("/#key=" + key).toString());
    assertThat(page.locator("main h1")).isVisible();
    page.navigate(gateway.uri("/" + place).toString());
    return page;
  }

  @Override
  public void close() {
    chromium.close();
    gateway.close();
    alerts.close();
    graph.close();
    risk.close();
    ingest.close();
  }

  /** What is still fading in has colours that nobody reads. */
  static void assertAccessible(Page page) {
    page.waitForFunction(
        "() => document.getAnimations().every(animation => animation.playState === 'finished')");
    var results = new AxeBuilder(page).withTags(WCAG).analyze();
    assertThat(results.getViolations())
        .extracting(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
        .isEmpty();
  }

  static void shoot(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
  }

  static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true).setLevel(1);
  }

  static Page.GetByRoleOptions buttonNamed(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  static Page.LocatorOptions hasText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  static String canned(String name) {
    try (InputStream json =
        DashboardUnderTest.class.getResourceAsStream("/canned/" + name + ".json")) {
      return new String(Objects.requireNonNull(json).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
