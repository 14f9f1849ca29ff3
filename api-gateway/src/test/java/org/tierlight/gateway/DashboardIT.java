package org.tierlight.gateway;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierlight.gateway.keys.Scope;
import org.tierlight.testkit.Broker;

@TestInstance(Lifecycle.PER_CLASS)
class DashboardIT {

  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private final Upstream graph = Upstream.start();
  private final Upstream risk = Upstream.start();
  private final AlertsOnTheBroker alerts =
      new AlertsOnTheBroker(Broker.shared().bootstrapServers());
  private final GatewayUnderTest gateway;
  private final Chromium chromium = new Chromium();
  private final String key;

  DashboardIT(@TempDir Path data) {
    gateway =
        GatewayUnderTest.on(data)
            .graph(graph)
            .risk(risk)
            .with("tierlight.kafka", Broker.shared().bootstrapServers())
            .with("tierlight.heartbeat", "500ms")
            .start();
    key = gateway.keyFor(Scope.RISK_READ, Scope.ALERTS_READ);
  }

  @BeforeEach
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

  @AfterAll
  void stop() {
    chromium.close();
    gateway.close();
    alerts.close();
    graph.close();
    risk.close();
  }

  @Test
  void theOverviewShowsScoresWithWhatIsPossible() {
    Page page = open("#/");

    assertThat(page.getByRole(AriaRole.HEADING, named("Highest indicators"))).isVisible();
    Locator first = page.locator("table.suppliers tbody tr").first();
    assertThat(first).containsText("Bright Seam Garments (fictional)");
    assertThat(first).containsText("High");
    assertThat(first.getByRole(AriaRole.IMG))
        .hasAttribute("aria-label", Pattern.compile("72 of 100, possible from \\d+ to \\d+"));
    assertThat(page.getByText("2,013 suppliers")).isVisible();
    assertThat(page.locator("tr", hasText("stub-77"))).containsText("Unknown");
    shoot(page, "overview");
    assertAccessible(page);
    assertThat(chromium.complaints()).isEmpty();
  }

  @Test
  void hostileNamesStayText() {
    Page page = open("#/");

    assertThat(page.locator("table.suppliers"))
        .not()
        .containsText(Pattern.compile("[\\u202a-\\u202e]"));
    assertThat(page.getByText("<script>document.title='owned'</script>{{7*7}}")).isVisible();
    assertThat(page.locator("table img, table script").count()).isZero();
    assertThat(page).hasTitle("Highest indicators – Tierlight");
    assertThat(chromium.complaints()).isEmpty();
  }

  @Test
  void theKeyLeavesTheAddressAndStaysInTheTab() {
    Page page = open("#/");

    assertThat(page.url()).doesNotContain("tl_");
    page.reload();
    assertThat(page.locator("table.suppliers")).isVisible();
    assertThat(page.evaluate("() => localStorage.length + document.cookie.length")).isEqualTo(0);
    page.getByRole(AriaRole.BUTTON, buttonNamed("Sign out")).click();
    assertThat(page.getByLabel("API key")).isVisible();
  }

  @Test
  void aWrongKeyIsSaidAndARightOneOpens() {
    Page page = chromium.desk();
    page.navigate(gateway.uri("/").toString());
    page.getByLabel("API key").fill("tl_wrong");
    page.keyboard().press("Enter");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("This key opens nothing");
    shoot(page, "sign-in");
    assertAccessible(page);

    page.getByLabel("API key").fill(key);
    page.keyboard().press("Enter");

    assertThat(page.locator("table.suppliers")).isVisible();
  }

  @Test
  void aSearchAsksTheMapAndSaysThatUnknownIsNotHarmless() {
    Page page = open("#/");
    page.getByLabel("Name or identifier").fill("nobody");
    page.getByLabel("Band").selectOption("HIGH");
    page.getByRole(AriaRole.BUTTON, buttonNamed("Search")).click();

    assertThat(page.getByText("No supplier matches")).isVisible();
    assertThat(graph.calls().getLast().uri()).contains("q=nobody").contains("band=HIGH");
  }

  @Test
  void aSupplierIsExplainedInWordsThatSum() {
    alerts.raise("demo-0000", "Bright Seam Garments (fictional)");
    Page page = open("#/suppliers/demo-0000");

    assertThat(page.getByText("High indicator: 62 of 100.")).isVisible();
    assertThat(page.getByText("no less than 41 and no more than 84")).isVisible();
    assertThat(page.locator("tfoot")).containsText("62.40");
    assertThat(sumOfPoints(page)).isEqualTo(6240);
    assertThat(page.locator(".chain li").last()).containsText("Old Bridge Cotton Gin");
    assertThat(page.locator(".step.undeclared").first()).containsText("Not declared by anybody");
    assertThat(page.getByText("There are more suppliers than are shown")).isVisible();
    assertThat(page.getByText("This is not up to date")).isVisible();
    assertThat(page.getByText("Strong evidence upstream:").first()).isVisible();
    assertThat(page.locator("body"))
        .not()
        .containsText(Pattern.compile("guilty|clean|slave", Pattern.CASE_INSENSITIVE));
    shoot(page, "supplier");
    assertAccessible(page);
    assertThat(chromium.complaints()).isEmpty();
  }

  @Test
  void onePartThatIsDownHidesNothingElse() {
    risk.behaves(exchange -> Upstream.answer(exchange, 503, canned("unavailable")));
    Page page = open("#/suppliers/demo-0000");

    assertThat(page.getByText("This is not the same as “no risk”").first()).isVisible();
    assertThat(page.getByText("Silver Loom Mills (fictional)").first()).isVisible();
    shoot(page, "supplier-unavailable");
    assertAccessible(page);
  }

  @Test
  void aLiveAlertAppearsWithItsReason() {
    Page page = open("#/alerts");
    assertThat(page.locator(".state-live")).isVisible();

    long position = alerts.raise("live-9", "Lotus Knit <b>Composite</b> (fictional)");

    Locator card = page.locator("[data-position='" + position + "']");
    assertThat(card).containsText("Lotus Knit <b>Composite</b> (fictional)");
    assertThat(card).containsText("Debt bondage was reported by civil society four tiers away");
    assertThat(card).containsText("New");
    card.locator("summary").click();
    assertThat(card.locator("tfoot")).containsText("41.00");
    shoot(page, "alerts");
    assertAccessible(page);
    assertThat(chromium.complaints()).isEmpty();
  }

  @Test
  void everythingIsReachedByKeyboard() {
    Page page = open("#/");
    assertThat(page.locator("table.suppliers")).isVisible();
    page.keyboard().press("Tab");
    assertThat(page.getByText("Skip to content")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator("main")).isFocused();

    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Alerts")).focus();
    page.keyboard().press("Enter");

    assertThat(page.getByRole(AriaRole.HEADING, named("Alerts"))).isVisible();
    assertThat(page.locator("main")).isFocused();
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void itReadsWellOnAPhoneInBothLights(ColorScheme colours) {
    Page page = chromium.page(390, 844, colours);
    for (String place : List.of("#/", "#/suppliers/demo-0000", "#/alerts")) {
      page.navigate(gateway.uri("/" + "#key=" + key).toString());
      page.navigate(gateway.uri("/" + place).toString());
      assertThat(page.locator("main h1")).isVisible();
      page.waitForFunction("() => !document.querySelector('.loading')");
      shoot(
          page,
          "phone-"
              + colours.name().toLowerCase(java.util.Locale.ROOT)
              + place.replaceAll("\\W+", "-"));
      assertAccessible(page);
      assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
          .as("no sideways scrolling on " + place)
          .isEqualTo(true);
    }
  }

  @Test
  void inTheDarkTheDeskReadsWellToo() {
    Page page = chromium.page(1280, 900, ColorScheme.DARK);
    page.navigate(gateway.uri("/#key=" + key).toString());
    page.navigate(gateway.uri("/#/suppliers/demo-0000").toString());
    assertThat(page.locator(".step").first()).isVisible();
    page.waitForFunction("() => !document.querySelector('.loading')");
    shoot(page, "supplier-dark");
    assertAccessible(page);
  }

  @Test
  void helpPagesAreAccessibleToo() {
    Page page = chromium.desk();
    page.navigate(gateway.uri("/problems/scope-missing").toString());

    assertThat(page.getByRole(AriaRole.HEADING, named("The key lacks a scope"))).isVisible();
    shoot(page, "help");
    assertAccessible(page);
    assertThat(chromium.complaints()).isEmpty();
  }

  private Page open(String place) {
    Page page = chromium.desk();
    page.navigate(gateway.uri("/#key=" + key).toString());
    assertThat(page.locator("main h1")).isVisible();
    page.navigate(gateway.uri("/" + place).toString());
    return page;
  }

  private static long sumOfPoints(Page page) {
    return page.locator("section[aria-labelledby=why] tbody td.number").allTextContents().stream()
        .mapToLong(points -> Math.round(Double.parseDouble(points) * 100))
        .sum();
  }

  private static void assertAccessible(Page page) {
    var results = new AxeBuilder(page).withTags(WCAG).analyze();
    assertThat(results.getViolations())
        .extracting(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
        .isEmpty();
  }

  private static void shoot(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true).setLevel(1);
  }

  private static Page.GetByRoleOptions buttonNamed(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Page.LocatorOptions hasText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static String canned(String name) {
    try (InputStream json = DashboardIT.class.getResourceAsStream("/canned/" + name + ".json")) {
      return new String(Objects.requireNonNull(json).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
