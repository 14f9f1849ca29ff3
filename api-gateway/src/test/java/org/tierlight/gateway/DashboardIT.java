package org.tierlight.gateway;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The frame, the sign-in, the overview and the search, in a real browser. */
@ExtendWith(SharedDashboard.class)
class DashboardIT {

  /** Compressed, with what it shows. */
  private static final int MOST_BYTES = 150_000;

  private static final String RECEIVED =
      "() => performance.getEntries().reduce((sum, one) => sum + (one.transferSize ?? 0), 0)";

  private final DashboardUnderTest dashboard;

  DashboardIT(DashboardUnderTest dashboard) {
    this.dashboard = dashboard;
  }

  @Test
  void theOverviewShowsScoresWithWhatIsPossible() {
    Page page = dashboard.open("#/");

    assertThat(page.getByRole(AriaRole.HEADING, DashboardUnderTest.named("Highest indicators")))
        .isVisible();
    Locator first = page.locator("table.suppliers tbody tr").first();
    assertThat(first).containsText("Bright Seam Garments (fictional)");
    assertThat(first).containsText("High");
    assertThat(first.getByRole(AriaRole.IMG))
        .hasAttribute("aria-label", Pattern.compile("72 of 100, possible from \\d+ to \\d+"));
    assertThat(page.getByText("2,013 suppliers")).isVisible();
    assertThat(page.locator("tr", DashboardUnderTest.hasText("stub-77"))).containsText("Unknown");
    DashboardUnderTest.shoot(page, "overview");
    DashboardUnderTest.assertAccessible(page);
    assertThat(dashboard.chromium().complaints()).isEmpty();
  }

  @Test
  void hostileNamesStayText() {
    Page page = dashboard.open("#/");

    assertThat(page.locator("table.suppliers"))
        .not()
        .containsText(Pattern.compile("[\\u202a-\\u202e]"));
    assertThat(page.getByText("<script>document.title='owned'</script>{{7*7}}")).isVisible();
    assertThat(page.locator("table img, table script").count()).isZero();
    assertThat(page).hasTitle("Highest indicators – Tierlight");
    assertThat(dashboard.chromium().complaints()).isEmpty();
  }

  @Test
  void theKeyLeavesTheAddressAndStaysInTheTab() {
    Page page = dashboard.open("#/");

    assertThat(page.url()).doesNotContain("tl_");
    page.reload();
    assertThat(page.locator("table.suppliers")).isVisible();
    assertThat(page.evaluate("() => localStorage.length + document.cookie.length")).isEqualTo(0);
    page.getByRole(AriaRole.BUTTON, DashboardUnderTest.buttonNamed("Sign out")).click();
    assertThat(page.getByLabel("API key")).isVisible();
  }

  @Test
  void aWrongKeyIsSaidAndARightOneOpens() {
    Page page = dashboard.chromium().desk();
    page.navigate(dashboard.gateway().uri("/").toString());
    page.getByLabel("API key").fill("tl_wrong");
    page.keyboard().press("Enter");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("This key opens nothing");
    DashboardUnderTest.shoot(page, "sign-in");
    DashboardUnderTest.assertAccessible(page);

    page.getByLabel("API key").fill(dashboard.key());
    page.keyboard().press("Enter");

    assertThat(page.locator("table.suppliers")).isVisible();
  }

  @Test
  void aSearchAsksTheMapAndSaysThatUnknownIsNotHarmless() {
    Page page = dashboard.open("#/");
    page.getByLabel("Name or identifier").fill("nobody");
    page.getByLabel("Band").selectOption("HIGH");
    page.getByRole(AriaRole.BUTTON, DashboardUnderTest.buttonNamed("Search")).click();

    assertThat(page.getByText("No supplier matches")).isVisible();
    assertThat(dashboard.graph().latest()).contains("q=nobody").contains("band=HIGH");
  }

  @Test
  void everythingIsReachedByKeyboard() {
    Page page = dashboard.open("#/");
    assertThat(page.locator("table.suppliers")).isVisible();
    page.keyboard().press("Tab");
    assertThat(page.getByText("Skip to content")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator("main")).isFocused();

    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Alerts")).focus();
    page.keyboard().press("Enter");

    assertThat(page.getByRole(AriaRole.HEADING, DashboardUnderTest.named("Alerts"))).isVisible();
    assertThat(page.locator("main")).isFocused();
  }

  @Test
  void theOverviewComesInFewBytes() {
    Page page = dashboard.open("#/");
    assertThat(page.locator("table.suppliers")).isVisible();

    int received = (int) page.evaluate(RECEIVED);

    assertThat(received).isBetween(20_000, MOST_BYTES);
  }

  @Test
  void helpPagesAreAccessibleToo() {
    Page page = dashboard.chromium().desk();
    page.navigate(dashboard.gateway().uri("/problems/scope-missing").toString());

    assertThat(page.getByRole(AriaRole.HEADING, DashboardUnderTest.named("The key lacks a scope")))
        .isVisible();
    DashboardUnderTest.shoot(page, "help");
    DashboardUnderTest.assertAccessible(page);
    assertThat(dashboard.chromium().complaints()).isEmpty();
  }
}
