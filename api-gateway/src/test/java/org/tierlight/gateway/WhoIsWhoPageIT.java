package org.tierlight.gateway;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tierlight.gateway.DashboardUnderTest.Reply;

/** Questions which records are one supplier, and the page of its records, in a real browser. */
@ExtendWith(SharedDashboard.class)
class WhoIsWhoPageIT {

  private static final String QUEUE = "#/who";
  private static final String RECORDS = "#/who/suppliers/han";
  private static final String REVIEWS = "/v1/identity/reviews";
  private static final String KEPT_APART =
      """
      {"type": "/problems/kept-apart", "title": "Said to be two", "status": 409,
       "detail": "analyst-key said that latin and mill-7 are not one: A landlord and a tenant."}""";

  private final DashboardUnderTest dashboard;

  WhoIsWhoPageIT(DashboardUnderTest dashboard) {
    this.dashboard = dashboard;
  }

  @BeforeEach
  void decisionsAreTaken() {
    Reply decided = new Reply(202, DashboardUnderTest.canned("decided"));
    dashboard.answers(dashboard.ingest(), WhoIsWhoPageIT::file, (_, _) -> decided);
  }

  @Test
  void eachQuestionIsASentenceWithItsCardBehindIt() {
    Page page = dashboard.open(QUEUE);
    Locator first = page.locator(".question").first();
    Locator last = page.locator(".question").last();

    assertThat(first.locator("h2"))
        .hasText(
            "Are “Karaköy Zephyr Giyim Ltd. Şti. (fictional)” and “Karakoy <b>Zephyr</b> Giyim Ltd"
                + " (fictional)” one supplier?");
    assertThat(first.locator("summary")).containsText("Very much alike (0.89 of 1)");
    assertThat(page.getByText("2 questions")).isVisible();
    assertThat(first.locator(".sides")).isHidden();
    first.locator("summary").click();
    for (String shown : List.of("Invented Caddesi 12, Istanbul", "vat TR0000000001", "Türkiye")) {
      assertThat(first.locator(".sides")).containsText(shown);
    }
    assertThat(first.locator(".reasons")).containsText("the same country");
    assertThat(first.locator(".reasons")).containsText("where one of them is, is not known");
    assertThat(first).containsText("Zephyr Ayakkabı (fictional). Alike in parts (0.62 of 1)");
    assertThat(page.locator(".question b").count()).isZero();
    last.locator("summary").click();
    assertThat(last).containsText("a record that is not known any more");
    assertThat(last).containsText("No other candidate was found.");
    DashboardUnderTest.shoot(page, "who");
    DashboardUnderTest.assertAccessible(page);
    assertThat(dashboard.chromium().complaints()).isEmpty();
  }

  @Test
  void aQuestionIsAnsweredByKeyboardAndTheNextOneComes() {
    Page page = dashboard.open(QUEUE);
    Locator first = page.locator(".question").first();
    first.locator("summary").focus();

    page.keyboard().press("n");
    assertThat(first.getByLabel("Two suppliers")).isChecked();
    assertThat(first.getByLabel("Why")).isFocused();
    page.keyboard().press("Enter");
    assertThat(dashboard.sent()).isEmpty();
    page.keyboard().type("sn: two registers name two firms");
    page.keyboard().press("Enter");

    assertThat(first).containsText("They stay two, whatever a rule says");
    assertThat(first).containsText("facts.identity-3@17");
    assertThat(first).containsText("Said to be two suppliers");
    assertThat(first).containsText("Two registers name two firms");
    assertThat(page.locator(".question").last().locator("summary")).isFocused();
    assertThat(dashboard.sent())
        .containsExactly(
            REVIEWS
                + "/5f0c1a7e/decision {\"verdict\":\"NOT_SAME\","
                + "\"reason\":\"sn: two registers name two firms\"}");
    page.keyboard().press("k");
    assertThat(first.locator("summary")).isFocused();
    assertThat(dashboard.chromium().complaints()).isEmpty();
  }

  @Test
  void aDecisionIsTakenBackFromItsCard() {
    Page page = dashboard.open("#/who/reviews/5f0c1a7e");
    Locator card = page.locator(".question");
    assertThat(card).containsText("Said to be two suppliers");

    card.getByLabel("Why").fill("The registers were merged");
    page.keyboard().press("Enter");

    assertThat(card).containsText("Taken back. It stands in the log at facts.identity-3@17.");
    assertThat(dashboard.sent())
        .containsExactly(
            "/v1/identity/reopenings {\"record\":\"alike\",\"other\":\"unplaced\","
                + "\"reason\":\"The registers were merged\"}");
  }

  @Test
  void aRefusalIsSaidOnItsCardAndNothingIsClaimed() {
    Reply refused = new Reply(409, KEPT_APART);
    dashboard.answers(dashboard.ingest(), WhoIsWhoPageIT::file, (_, _) -> refused);
    Page page = dashboard.open(QUEUE);
    Locator first = page.locator(".question").first();
    first.locator("summary").click();
    first.getByLabel("One supplier").check();
    first.getByLabel("Why").fill("One door");
    first.getByText("Decide", new Locator.GetByTextOptions().setExact(true)).click();

    assertThat(first.getByRole(AriaRole.ALERT)).containsText("A landlord and a tenant");
    assertThat(first).not().containsText("They are one supplier now");
    assertThat(first.locator("summary")).isFocused();
    DashboardUnderTest.assertAccessible(page);
  }

  @Test
  void theFilterAsksForWhatItSaysAndAnEmptyQueueIsNoAllClear() {
    dashboard
        .ingest()
        .behaves(
            exchange ->
                Upstream.answer(
                    exchange,
                    200,
                    "{\"items\": [], \"total\": {\"count\": 0, \"kind\": \"EXACT\"}}"));
    Page page = dashboard.open(QUEUE);
    page.getByLabel("Country").fill("Türkiye");
    page.keyboard().press("Enter");

    page.waitForCondition(() -> dashboard.ingest().latest().contains("country=T%C3%BCrkiye"));
    assertThat(page.getByText("That only means that no two records are alike enough")).isVisible();
  }

  @Test
  void theRecordsOfASupplierAreShownWithWhatTiesThem() {
    Page page = dashboard.open(RECORDS);

    assertThat(page.getByText("2 records are this supplier.")).isVisible();
    assertThat(page.locator("section[aria-labelledby=records]")).containsText("<i>Huaqing</i>");
    Locator decisions = page.locator("section[aria-labelledby=decisions]");
    assertThat(decisions.getByText("It holds no more.")).hasCount(1);
    assertThat(decisions.locator("summary")).hasCount(3);
    assertThat(decisions.getByText("Against it: Said to be two suppliers"))
        .containsText("A landlord and a tenant");
    DashboardUnderTest.shoot(page, "records");
    DashboardUnderTest.assertAccessible(page);
    assertThat(dashboard.chromium().complaints()).isEmpty();
  }

  @Test
  void aRecordIsTakenOutPutInAndKeptApart() {
    Page page = dashboard.open(RECORDS);
    Locator record = page.locator("section[aria-labelledby=records] li").first();
    record.locator("summary").click();
    record.getByLabel("Why").fill("Another owner");
    page.keyboard().press("Enter");
    assertThat(page.getByText("han stands alone now.")).isVisible();
    assertThat(page.locator(".outcome")).isFocused();
    Locator tie = page.locator("section[aria-labelledby=decisions] li").nth(2);
    tie.locator("summary").click();
    tie.getByLabel("Why").fill("Another site");
    page.keyboard().press("Enter");
    assertThat(page.getByText("Taken back. It stands in the log")).isVisible();
    decide(page, "Part of this supplier", "One invoice");
    assertThat(page.getByText("mill-7 is part of latin now.")).isVisible();
    decide(page, "Never this supplier", "Two owners");
    assertThat(page.getByText("mill-7 and latin stay two.")).isVisible();

    assertThat(dashboard.sent())
        .containsExactly(
            "/v1/identity/splits {\"record\":\"han\",\"reason\":\"Another owner\"}",
            "/v1/identity/reopenings"
                + " {\"record\":\"han\",\"other\":\"latin\",\"reason\":\"Another site\"}",
            "/v1/identity/merges"
                + " {\"record\":\"mill-7\",\"into\":\"latin\",\"reason\":\"One invoice\"}",
            "/v1/identity/distinctions"
                + " {\"record\":\"latin\",\"other\":\"mill-7\",\"reason\":\"Two owners\"}");
    assertThat(dashboard.chromium().complaints()).isEmpty();
  }

  private static void decide(Page page, String relation, String reason) {
    Locator form = page.locator("section[aria-labelledby=another]");
    form.getByLabel("Its id").fill("mill-7");
    form.getByLabel(relation).check();
    form.getByLabel("Why").fill(reason);
    page.keyboard().press("Enter");
  }

  private static String file(String uri) {
    if (uri.startsWith("/v1/identity/suppliers/")) {
      return "records";
    }
    return uri.startsWith(REVIEWS + "/") ? "review" : "reviews";
  }
}
