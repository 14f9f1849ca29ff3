package org.tierlight.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tierlight.local.gateway.Role;
import org.tierlight.local.load.Kind;

/** A person's way through the dashboard, over the real services. */
class DashboardE2E {

  private static final RunningStack STACK = RunningStack.shared();
  private static final Browsing BROWSING = new Browsing();

  @BeforeAll
  static void aBuyerWithOneSupplier() throws Exception {
    STACK.send(
        Kind.SUPPLIERS,
        List.of(
            Sample.supplier("dash-buyer", "DE", "4771", "610910"),
            Sample.supplier("dash-seller", "BD", "1410", "610910")));
    STACK.send(
        Kind.SHIPMENTS, List.of(Sample.shipment("dash-s-1", "dash-seller", "dash-buyer", 900, 9)));
    STACK.settle();
  }

  @AfterAll
  static void close() {
    BROWSING.close();
  }

  @Test
  void fromTheListToASupplierItsReasonsAndItsTiers() throws Exception {
    Page page = signedIn("#/");
    page.getByLabel("Name or identifier").fill("dash-seller");
    page.getByText("Search", new Page.GetByTextOptions().setExact(true)).click();
    Locator row = page.locator("table.suppliers tbody tr").first();
    assertThat(row).containsText("Sample dash-seller (fictional)");
    row.getByRole(AriaRole.LINK).click();
    assertThat(page.locator("h1")).containsText("Sample dash-seller (fictional)");
    assertThat(page.locator("table.contributions")).containsText("DOL");
    page.navigate(STACK.gatewayAddress() + "/#/suppliers/dash-buyer");
    assertThat(page.locator("section[aria-labelledby=upstream]"))
        .containsText("Sample dash-seller (fictional)");
    assertThat(BROWSING.complaints()).isEmpty();
  }

  @Test
  void theKeyLeavesTheAddress() throws Exception {
    Page page = signedIn("#/");
    assertThat(page.locator("table.suppliers")).isVisible();
    assertThat(page.url()).doesNotContain("tl_");
  }

  @Test
  void anAlertAppearsWhileOneLooks() throws Exception {
    Page page = signedIn("#/alerts");
    page.navigate(STACK.gatewayAddress() + "/#/alerts");
    assertThat(page.locator(".state-live")).isVisible();
    STACK.send(Kind.EVIDENCE, List.of(Sample.evidence("dash-seller", "VERIFIED", 0.9)));
    Locator alert =
        page.locator(
            "li.alert.fresh", new Page.LocatorOptions().setHasText("dash-buyer (fictional)"));
    assertThat(alert.first()).containsText("Sample dash-seller (fictional)");
    assertThat(BROWSING.complaints()).isEmpty();
  }

  private static Page signedIn(String place) throws Exception {
    Page page = BROWSING.page();
    page.navigate(STACK.gatewayAddress() + "/#key=" + STACK.keys().of(Role.READ));
    assertThat(page.locator("table.suppliers")).isVisible();
    page.navigate(STACK.gatewayAddress() + "/" + place);
    return page;
  }
}
