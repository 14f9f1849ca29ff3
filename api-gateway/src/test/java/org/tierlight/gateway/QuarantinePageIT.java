package org.tierlight.gateway;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The pages of refused records, in a real browser. */
@TestInstance(Lifecycle.PER_CLASS)
class QuarantinePageIT {

  private static final String RECORD = "#/quarantine/inbound.suppliers-2-17";
  private static final String TAKEN =
      """
      {"id": "inbound.suppliers-2-17", "state": "REPLAYED",
       "receipt": {"index": 0, "status": "ACCEPTED", "position": "facts.suppliers-4@311"}}""";
  private static final String REFUSED =
      """
      {"type": "/problems/submission-refused", "title": "Submission refused", "status": 422,
       "detail": "Nothing was stored.",
       "problems": [{"code": "BAD_DATE", "pointer": "/since", "message": "is no date", "hint": "Use ISO 8601."}]}""";
  private static final String BATCH =
      "{\"reason\": \"UNKNOWN_COUNTRY\", \"replayed\": 1, \"left\": %d, \"receipts\": []%s}";

  private final DashboardUnderTest dashboard;
  private final List<String> sent = new CopyOnWriteArrayList<>();

  QuarantinePageIT(@TempDir Path data) {
    dashboard = new DashboardUnderTest(data);
  }

  @BeforeEach
  void everythingAnswers() {
    dashboard.everythingAnswers();
    sent.clear();
    dashboard.ingest().behaves(this::answer);
  }

  @AfterAll
  void stop() {
    dashboard.close();
  }

  @Test
  void theListTellsReasonsAndASumThatBalances() {
    Page page = dashboard.open("#/quarantine");

    assertThat(page.getByRole(AriaRole.HEADING, DashboardUnderTest.named("Quarantine")))
        .isVisible();
    assertThat(page.getByText("7 set aside = 2 open + 4 replayed + 1 discarded")).isVisible();
    assertThat(page.locator(".refused li").first()).containsText("Refused again");
    assertThat(page.locator(".refused li").last()).containsText("UNKNOWN_TYPE, BREAKS_RULE");
    assertThat(dashboard.ingest().calls().getLast().uri()).contains("state=OPEN");
    DashboardUnderTest.shoot(page, "quarantine");
    DashboardUnderTest.assertAccessible(page);
    assertThat(dashboard.chromium().complaints()).isEmpty();
  }

  @Test
  void aFilterAsksForWhatItSays() {
    Page page = dashboard.open("#/quarantine");
    page.locator("select[name=reason]").selectOption("UNKNOWN_TYPE");
    page.getByLabel("State").selectOption("");
    page.getByRole(AriaRole.BUTTON, DashboardUnderTest.buttonNamed("Show")).click();

    page.waitForCondition(
        () -> dashboard.ingest().calls().getLast().uri().contains("reason=UNKNOWN_TYPE"));
    assertThat(dashboard.ingest().calls().getLast().uri()).doesNotContain("state=");
  }

  @Test
  void allOfAReasonAreReplayedBatchByBatch() {
    Page page = dashboard.open("#/quarantine");

    page.getByRole(AriaRole.BUTTON, DashboardUnderTest.buttonNamed("Replay all of UNKNOWN_COUNTRY"))
        .click();

    assertThat(page.getByText("2 replayed, 3 still open.")).isVisible();
  }

  @Test
  void aRecordIsShownAsTextAndMendedByKeyboard() {
    Page page = dashboard.open(RECORD);
    assertThat(page.locator("pre")).containsText("<b>Mill</b>");
    assertThat(page.locator("pre b").count()).isZero();
    assertThat(page.getByText("not shown")).isHidden();
    DashboardUnderTest.shoot(page, "refused");
    DashboardUnderTest.assertAccessible(page);

    page.getByLabel("The record as it should have been").fill("{\"country\": \"TR\"}");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");

    assertThat(page.getByText("Taken in as facts.suppliers-4@311.")).isVisible();
    assertThat(sent).containsExactly("POST {\"country\": \"TR\"}");
    assertThat(dashboard.chromium().complaints()).isEmpty();
  }

  @Test
  void whatIsRefusedAgainIsSaidWithItsNewProblem() {
    Page page = dashboard.open(RECORD);

    page.getByRole(AriaRole.BUTTON, DashboardUnderTest.buttonNamed("Replay as it is")).click();

    assertThat(page.getByRole(AriaRole.ALERT)).containsText("/since");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("Use ISO 8601.");
    assertThat(sent).containsExactly("POST ");
  }

  @Test
  void aDiscardNeedsAReason() {
    Page page = dashboard.open(RECORD);
    var button =
        page.getByRole(AriaRole.BUTTON, DashboardUnderTest.buttonNamed("Discard").setExact(true));
    button.click();
    assertThat(page.getByLabel("Why it is not needed")).isFocused();
    assertThat(sent).isEmpty();

    page.getByLabel("Why it is not needed").fill("A test of the sender");
    page.keyboard().press("Enter");

    assertThat(page.getByText("Discarded.")).isVisible();
    assertThat(sent).containsExactly("POST {\"reason\":\"A test of the sender\"}");
  }

  @Test
  void itReadsWellOnADarkPhone() {
    Page page = dashboard.chromium().page(390, 844, ColorScheme.DARK);
    for (String place : List.of("#/quarantine", RECORD)) {
      page.navigate(dashboard.gateway().uri("/#key=" + dashboard.key()).toString());
      page.navigate(dashboard.gateway().uri("/" + place).toString());
      assertThat(page.locator("main h1")).isVisible();
      page.waitForFunction("() => !document.querySelector('.loading')");
      DashboardUnderTest.shoot(page, "phone-dark" + place.replaceAll("\\W+", "-"));
      DashboardUnderTest.assertAccessible(page);
      assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
          .isEqualTo(true);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String uri = exchange.getRequestURI().toString();
    if (exchange.getRequestMethod().equals("GET")) {
      String file = uri.startsWith("/v1/quarantine/") ? "refused" : "quarantine";
      Upstream.answer(exchange, 200, DashboardUnderTest.canned(file));
    } else if (uri.startsWith("/v1/quarantine/replay?")) {
      boolean first = !uri.contains("cursor=");
      Upstream.answer(
          exchange, 200, BATCH.formatted(first ? 1 : 2, first ? ", \"next\": \"cTE\"" : ""));
    } else {
      decide(exchange, uri);
    }
  }

  private void decide(HttpExchange exchange, String uri) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    sent.add("POST " + body);
    boolean refused = uri.endsWith("/replay") && body.isEmpty();
    Upstream.answer(exchange, refused ? 422 : 200, refused ? REFUSED : TAKEN);
  }
}
