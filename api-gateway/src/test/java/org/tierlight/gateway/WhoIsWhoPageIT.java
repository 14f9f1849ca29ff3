package org.tierlight.gateway;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Questions which records are one supplier, and the page of its records, in a real browser. */
@TestInstance(Lifecycle.PER_CLASS)
class WhoIsWhoPageIT {

  private static final String QUEUE = "#/who";
  private static final String RECORDS = "#/who/suppliers/han";
  private static final String REVIEWS = "/v1/identity/reviews";
  private static final String KEPT_APART =
      """
      {"type": "/problems/kept-apart", "title": "Said to be two", "status": 409,
       "detail": "analyst-key said that latin and mill-7 are not one: A landlord and a tenant."}""";

  private final DashboardUnderTest dashboard;
  private final List<String> sent = new CopyOnWriteArrayList<>();

  WhoIsWhoPageIT(@TempDir Path data) {
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
    assertThat(sent).isEmpty();
    page.keyboard().type("sn: two registers name two firms");
    page.keyboard().press("Enter");

    assertThat(first).containsText("They stay two, whatever a rule says");
    assertThat(first).containsText("facts.identity-3@17");
    assertThat(first).containsText("Said to be two suppliers");
    assertThat(first).containsText("Two registers name two firms");
    assertThat(page.locator(".question").last().locator("summary")).isFocused();
    assertThat(sent)
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
    assertThat(sent)
        .containsExactly(
            "/v1/identity/reopenings {\"record\":\"alike\",\"other\":\"unplaced\","
                + "\"reason\":\"The registers were merged\"}");
  }

  @Test
  void aRefusalIsSaidOnItsCardAndNothingIsClaimed() {
    dashboard
        .ingest()
        .behaves(
            exchange -> {
              boolean reads = exchange.getRequestMethod().equals("GET");
              Upstream.answer(
                  exchange,
                  reads ? 200 : 409,
                  reads ? DashboardUnderTest.canned("reviews") : KEPT_APART);
            });
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

    page.waitForCondition(
        () -> dashboard.ingest().calls().getLast().uri().contains("country=T%C3%BCrkiye"));
    assertThat(page.getByText("That only means that no two records are alike enough")).isVisible();
  }

  @Test
  void theWholeQueueIsSavedAsATableThatNoSpreadsheetRuns() throws IOException {
    Page page = dashboard.open(QUEUE);

    Download saved = page.waitForDownload(() -> page.getByText("Export all as CSV").click());

    assertThat(saved.suggestedFilename()).isEqualTo("tierlight-reviews.csv");
    List<String> lines = Files.readAllLines(saved.path());
    assertThat(lines).hasSize(3);
    assertThat(lines.getFirst()).contains("\"recordName\"", "\"otherAddress\"", "\"against\"");
    assertThat(lines.get(1)).contains("\"'=Zephyr Giyim\"", "\"Invented Caddesi 12, Istanbul\"");
    assertThat(dashboard.ingest().calls().getLast().uri()).contains("limit=250");
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

    assertThat(sent)
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

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (exchange.getRequestMethod().equals("GET")) {
      String file =
          path.startsWith("/v1/identity/suppliers/")
              ? "records"
              : path.equals(REVIEWS) ? "reviews" : "review";
      Upstream.answer(exchange, 200, DashboardUnderTest.canned(file));
    } else {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      sent.add(path + " " + body);
      Upstream.answer(exchange, 202, DashboardUnderTest.canned("decided"));
    }
  }
}
