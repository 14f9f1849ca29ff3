package org.tierlight.gateway;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.springframework.util.FileSystemUtils;
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
  private final Path data;
  private final List<String> sent = new CopyOnWriteArrayList<>();

  /** What a service answers to what is sent to it. */
  record Reply(int status, String json) {}

  private DashboardUnderTest(Path data) {
    this.data = data;
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

  static DashboardUnderTest start() {
    try {
      return new DashboardUnderTest(Files.createTempDirectory("tierlight-dashboard"));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
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

  /** What pages have sent since the test began: where to, and the body. */
  List<String> sent() {
    return sent;
  }

  /** Closes all pages, forgets what they sent, and lets every service answer. */
  void everythingAnswers() {
    chromium.beginAnew();
    sent.clear();
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
    ingest.behaves(exchange -> Upstream.answer(exchange, 200, canned("reviews")));
  }

  /** A service answers what is read with a file, and what is sent, which is kept, with a reply. */
  void answers(
      Upstream service, UnaryOperator<String> reading, BiFunction<String, String, Reply> sending) {
    service.behaves(
        exchange -> {
          String uri = exchange.getRequestURI().toString();
          if (exchange.getRequestMethod().equals("GET")) {
            Upstream.answer(exchange, 200, canned(reading.apply(uri)));
            return;
          }
          String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
          sent.add((uri + " " + body).strip());
          Reply reply = sending.apply(uri, body);
          Upstream.answer(exchange, reply.status(), reply.json());
        });
  }

  /** A page on a desk, signed in. */
  Page open(String place) {
    return open(place, chromium.desk(), key);
  }

  Page open(String place, Page page, String key) {
    page.navigate(gateway.uri("/#key=" + key).toString());
    assertThat(page.locator("main h1")).isVisible();
    go(page, place);
    return page;
  }

  void go(Page page, String place) {
    page.navigate(gateway.uri("/" + place).toString());
  }

  /** Nothing loads any more, everybody can read it, and it fits in its width. */
  static void assertReadsWell(Page page, String name) {
    assertThat(page.locator("main h1")).isVisible();
    page.waitForFunction("() => !document.querySelector('.loading')");
    shoot(page, name);
    assertAccessible(page);
    assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
        .as("no sideways scrolling on " + name)
        .isEqualTo(true);
  }

  /** A small screen, signed in. */
  Page phone(ColorScheme colours) {
    return open("#/", chromium.page(390, 844, colours), key);
  }

  @Override
  public void close() throws IOException {
    chromium.close();
    gateway.close();
    alerts.close();
    graph.close();
    risk.close();
    ingest.close();
    FileSystemUtils.deleteRecursively(data);
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
      return new String(Objects.requireNonNull(json).readAllBytes(), UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
