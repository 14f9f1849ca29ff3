package org.tierlight.gateway;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tierlight.gateway.DashboardUnderTest.Reply;

/** The pages of refused records, in a real browser. */
@ExtendWith(SharedDashboard.class)
class QuarantinePageIT {

  private static final String RECORD = "#/quarantine/inbound.suppliers-2-17";
  private static final String SENT = "/v1/quarantine/inbound.suppliers-2-17";
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

  QuarantinePageIT(DashboardUnderTest dashboard) {
    this.dashboard = dashboard;
  }

  @BeforeEach
  void decisionsAreTaken() {
    dashboard.answers(dashboard.ingest(), QuarantinePageIT::file, QuarantinePageIT::decided);
  }

  @Test
  void theListTellsReasonsAndASumThatBalances() {
    Page page = dashboard.open("#/quarantine");

    assertThat(page.getByRole(AriaRole.HEADING, DashboardUnderTest.named("Quarantine")))
        .isVisible();
    assertThat(page.getByText("7 set aside = 2 open + 4 replayed + 1 discarded")).isVisible();
    assertThat(page.locator(".refused li").first()).containsText("Refused again");
    assertThat(page.locator(".refused li").last()).containsText("UNKNOWN_TYPE, BREAKS_RULE");
    assertThat(dashboard.ingest().latest()).contains("state=OPEN");
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

    page.waitForCondition(() -> dashboard.ingest().latest().contains("reason=UNKNOWN_TYPE"));
    assertThat(dashboard.ingest().latest()).doesNotContain("state=");
  }

  @Test
  void aFilterThatIsNotAnsweredLeavesNoListBelowIt() {
    Page page = dashboard.open("#/quarantine");
    assertThat(page.locator(".refused li")).hasCount(2);
    dashboard
        .ingest()
        .behaves(
            exchange -> Upstream.answer(exchange, 503, DashboardUnderTest.canned("unavailable")));

    page.getByRole(AriaRole.BUTTON, DashboardUnderTest.buttonNamed("Show")).click();

    assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
    assertThat(page.locator(".refused li")).hasCount(0);
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
    assertThat(dashboard.sent()).containsExactly(SENT + "/replay {\"country\": \"TR\"}");
    assertThat(dashboard.chromium().complaints()).isEmpty();
  }

  @Test
  void whoGoesOnToAnotherRecordIsShownThatOne() {
    Page page = dashboard.open(RECORD);
    assertThat(page.locator("pre")).isVisible();

    dashboard.go(page, "#/quarantine/facts.suppliers-0-41");

    page.waitForCondition(() -> dashboard.ingest().latest().endsWith("/facts.suppliers-0-41"));
  }

  @Test
  void whatIsRefusedAgainIsSaidWithItsNewProblem() {
    Page page = dashboard.open(RECORD);

    page.getByRole(AriaRole.BUTTON, DashboardUnderTest.buttonNamed("Replay as it is")).click();

    assertThat(page.getByRole(AriaRole.ALERT)).containsText("/since");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("Use ISO 8601.");
    assertThat(page.locator(".outcome")).isFocused();
    assertThat(dashboard.sent()).containsExactly(SENT + "/replay");
  }

  @Test
  void aDiscardNeedsAReason() {
    Page page = dashboard.open(RECORD);
    var button =
        page.getByRole(AriaRole.BUTTON, DashboardUnderTest.buttonNamed("Discard").setExact(true));
    button.click();
    assertThat(page.getByLabel("Why it is not needed")).isFocused();
    assertThat(dashboard.sent()).isEmpty();

    page.getByLabel("Why it is not needed").fill("A test of the sender");
    page.keyboard().press("Enter");

    assertThat(page.getByText("Discarded.")).isVisible();
    assertThat(dashboard.sent())
        .containsExactly(SENT + "/discard {\"reason\":\"A test of the sender\"}");
  }

  @Test
  void itReadsWellOnADarkPhone() {
    Page page = dashboard.phone(ColorScheme.DARK);
    for (String place : List.of("#/quarantine", RECORD)) {
      dashboard.go(page, place);
      DashboardUnderTest.assertReadsWell(page, "phone-dark" + place.replaceAll("\\W+", "-"));
    }
  }

  private static String file(String uri) {
    return uri.startsWith("/v1/quarantine/") ? "refused" : "quarantine";
  }

  private static Reply decided(String uri, String body) {
    if (uri.startsWith("/v1/quarantine/replay?")) {
      boolean first = !uri.contains("cursor=");
      return new Reply(200, BATCH.formatted(first ? 1 : 2, first ? ", \"next\": \"cTE\"" : ""));
    }
    boolean refused = uri.endsWith("/replay") && body.isEmpty();
    return refused ? new Reply(422, REFUSED) : new Reply(200, TAKEN);
  }
}
