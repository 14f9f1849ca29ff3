package org.tierlight.gateway;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tierlight.gateway.DashboardUnderTest.Reply;
import org.tierlight.gateway.keys.Scope;

/** Entries of lists that may mean a supplier, in a real browser. */
@ExtendWith(SharedDashboard.class)
class ListHitsPageIT {

  private static final String QUEUE = "#/who/lists";
  private static final String MATCHES = "/v1/packs/matches";
  private static final String UNKNOWN =
      """
      {"type": "/problems/unavailable", "title": "Not available", "status": 503,
       "detail": "Lists are not held against all suppliers yet. Ask again in a moment."}""";

  private final DashboardUnderTest dashboard;

  ListHitsPageIT(DashboardUnderTest dashboard) {
    this.dashboard = dashboard;
  }

  @BeforeEach
  void decisionsAreTaken() {
    Reply decided = new Reply(202, DashboardUnderTest.canned("match"));
    dashboard.answers(dashboard.risk(), ListHitsPageIT::file, (_, _) -> decided);
  }

  @Test
  void aHitIsASentenceWithItsCardBehindIt() {
    Page page = dashboard.open("#/who");
    page.getByText("List hits", new Page.GetByTextOptions().setExact(true)).click();
    Locator first = page.locator(".question").first();
    Locator last = page.locator(".question").last();

    assertThat(first.locator("h2"))
        .hasText(
            "Does “FAZENDA FICTICIA LTDA” on the list “Invented list of employers” mean your"
                + " supplier “Fazenda Fictícia (fictional)”?");
    assertThat(page.getByText("2 list hits")).isVisible();
    assertThat(dashboard.risk().latest()).contains("status=PENDING");
    first.locator("summary").click();
    for (String shown :
        List.of(
            "nothing but the name: a person looks at it",
            "the same country",
            "Ficticia <b>Agro</b>",
            "a company and all that it holds (“and its subsidiaries”)",
            "on it since 2022-10-05",
            "Fazenda Ficticia Sul (fictional) (farm-2). Alike in parts (0.70 of 1)",
            "FICTICIA ALIMENTOS on “Invented list of employers”")) {
      assertThat(first).containsText(shown);
    }
    assertThat(page.locator(".question b").count()).isZero();
    last.locator("summary").click();
    assertThat(last).containsText("It names farm-0 with all that it holds");
    assertThat(last).containsText("Asked again from 2026-03-01.");
    DashboardUnderTest.shoot(page, "list-hits");
    DashboardUnderTest.assertAccessible(page);
    assertThat(dashboard.chromium().complaints()).isEmpty();
  }

  @Test
  void aNoIsRememberedWithItsReasonUntilTheDayThatSomebodyNames() {
    Page page = dashboard.open(QUEUE);
    Locator first = page.locator(".question").first();
    first.locator("summary").click();
    assertThat(first.getByLabel("Ask again on")).hasCount(0);

    first.getByLabel("Somebody else").check();
    first.getByLabel("Ask again on").fill("2099-01-31");
    first.getByLabel("Why").fill("Another town");
    page.keyboard().press("Enter");

    assertThat(first).containsText("Remembered until 2099-01-31; then it is asked again.");
    assertThat(first).containsText("Decided: somebody else");
    assertThat(page.locator(".question").last().locator("summary")).isFocused();
    assertThat(dashboard.sent())
        .containsExactly(
            MATCHES
                + "/0123456789abcdef01234567/decision {\"decision\":\"NOT_SAME\","
                + "\"reason\":\"Another town\",\"askAgainOn\":\"2099-01-31\"}");
    assertThat(dashboard.chromium().complaints()).isEmpty();
  }

  @Test
  void aYesIsSentWithoutADay() {
    Page page = dashboard.open(QUEUE);
    Locator first = page.locator(".question").first();
    first.locator("summary").focus();
    page.keyboard().press("n");
    first.getByLabel("Ask again on").fill("2099-01-31");
    first.getByLabel("It is this supplier").check();
    first.getByLabel("Why").fill("The register names both");
    page.keyboard().press("Enter");

    page.waitForCondition(() -> !dashboard.sent().isEmpty());
    assertThat(dashboard.sent().getFirst())
        .endsWith("{\"decision\":\"SAME\",\"reason\":\"The register names both\"}");
  }

  @Test
  void aKeyThatMayOnlyReadIsToldSo() {
    String key = dashboard.gateway().keyFor(Scope.RISK_READ);
    Page page = dashboard.open(QUEUE, dashboard.chromium().desk(), key);
    Locator first = page.locator(".question").first();
    first.locator("summary").focus();
    page.keyboard().press("s");
    first.getByLabel("Why").fill("The register names both");
    page.keyboard().press("Enter");

    assertThat(first.getByRole(AriaRole.ALERT)).containsText("packs:write");
    assertThat(dashboard.sent()).isEmpty();
  }

  @Test
  void aListThatIsNotHeldAgainstAllIsNoEmptyQueue() {
    dashboard.risk().behaves(exchange -> Upstream.answer(exchange, 503, UNKNOWN));
    Page page = dashboard.open(QUEUE);

    assertThat(page.getByRole(AriaRole.ALERT)).containsText("Ask again in a moment.");
    assertThat(page.getByText("No such list hit")).hasCount(0);
  }

  @Test
  void bothQueuesReadWellOnADarkPhone() {
    Page page = dashboard.phone(ColorScheme.DARK);
    for (String place : List.of("#/who", QUEUE)) {
      dashboard.go(page, place);
      page.locator(".question summary").first().click();
      DashboardUnderTest.assertReadsWell(page, "phone-dark" + place.replaceAll("\\W+", "-"));
    }
  }

  private static String file(String uri) {
    return uri.startsWith(MATCHES + "/") ? "match" : "matches";
  }
}
