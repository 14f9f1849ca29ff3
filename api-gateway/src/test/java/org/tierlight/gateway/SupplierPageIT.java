package org.tierlight.gateway;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of a supplier, and how all pages read on small and dark screens. */
@ExtendWith(SharedDashboard.class)
class SupplierPageIT {

  private final DashboardUnderTest dashboard;

  SupplierPageIT(DashboardUnderTest dashboard) {
    this.dashboard = dashboard;
  }

  @Test
  void aSupplierIsExplainedInWordsThatSum() {
    dashboard.alerts().raise("demo-0000", "Bright Seam Garments (fictional)");
    Page page = dashboard.open("#/suppliers/demo-0000");

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
    DashboardUnderTest.shoot(page, "supplier");
    DashboardUnderTest.assertAccessible(page);
    assertThat(dashboard.chromium().complaints()).isEmpty();
  }

  @Test
  void onePartThatIsDownHidesNothingElse() {
    dashboard
        .risk()
        .behaves(
            exchange -> Upstream.answer(exchange, 503, DashboardUnderTest.canned("unavailable")));
    Page page = dashboard.open("#/suppliers/demo-0000");

    assertThat(page.getByText("This is not the same as “no risk”").first()).isVisible();
    assertThat(page.getByText("Silver Loom Mills (fictional)").first()).isVisible();
    DashboardUnderTest.shoot(page, "supplier-unavailable");
    DashboardUnderTest.assertAccessible(page);
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void itReadsWellOnAPhoneInBothLights(ColorScheme colours) {
    Page page = dashboard.phone(colours);
    for (String place : List.of("#/", "#/suppliers/demo-0000", "#/alerts")) {
      dashboard.go(page, place);
      DashboardUnderTest.assertReadsWell(
          page, "phone-" + colours.name().toLowerCase(Locale.ROOT) + place.replaceAll("\\W+", "-"));
    }
  }

  @Test
  void inTheDarkTheDeskReadsWellToo() {
    Page dark = dashboard.chromium().page(1280, 900, ColorScheme.DARK);
    Page page = dashboard.open("#/suppliers/demo-0000", dark, dashboard.key());
    assertThat(page.locator(".step").first()).isVisible();
    DashboardUnderTest.assertReadsWell(page, "supplier-dark");
  }

  private static long sumOfPoints(Page page) {
    return page.locator("section[aria-labelledby=why] tbody td.number").allTextContents().stream()
        .mapToLong(points -> Math.round(Double.parseDouble(points) * 100))
        .sum();
  }
}
