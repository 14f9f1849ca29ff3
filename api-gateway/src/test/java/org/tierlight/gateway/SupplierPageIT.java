package org.tierlight.gateway;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of a supplier, and how all pages read on small and dark screens. */
@TestInstance(Lifecycle.PER_CLASS)
class SupplierPageIT {

  private final DashboardUnderTest dashboard;

  SupplierPageIT(@TempDir Path data) {
    dashboard = new DashboardUnderTest(data);
  }

  @BeforeEach
  void everythingAnswers() {
    dashboard.everythingAnswers();
  }

  @AfterAll
  void stop() {
    dashboard.close();
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
    Page page = dashboard.chromium().page(390, 844, colours);
    for (String place : List.of("#/", "#/suppliers/demo-0000", "#/alerts")) {
      page.navigate(dashboard.gateway().uri("/" + "#key=" + dashboard.key()).toString());
      page.navigate(dashboard.gateway().uri("/" + place).toString());
      assertThat(page.locator("main h1")).isVisible();
      page.waitForFunction("() => !document.querySelector('.loading')");
      DashboardUnderTest.shoot(
          page,
          "phone-"
              + colours.name().toLowerCase(java.util.Locale.ROOT)
              + place.replaceAll("\\W+", "-"));
      DashboardUnderTest.assertAccessible(page);
      assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
          .as("no sideways scrolling on " + place)
          .isEqualTo(true);
    }
  }

  @Test
  void inTheDarkTheDeskReadsWellToo() {
    Page page = dashboard.chromium().page(1280, 900, ColorScheme.DARK);
    page.navigate(dashboard.gateway().uri("/#key=" + dashboard.key()).toString());
    page.navigate(dashboard.gateway().uri("/#/suppliers/demo-0000").toString());
    assertThat(page.locator(".step").first()).isVisible();
    page.waitForFunction("() => !document.querySelector('.loading')");
    DashboardUnderTest.shoot(page, "supplier-dark");
    DashboardUnderTest.assertAccessible(page);
  }

  private static long sumOfPoints(Page page) {
    return page.locator("section[aria-labelledby=why] tbody td.number").allTextContents().stream()
        .mapToLong(points -> Math.round(Double.parseDouble(points) * 100))
        .sum();
  }
}
