package org.tierlight.gateway;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of alerts, while they come. */
@ExtendWith(SharedDashboard.class)
class AlertsPageIT {

  private final DashboardUnderTest dashboard;

  AlertsPageIT(DashboardUnderTest dashboard) {
    this.dashboard = dashboard;
  }

  @Test
  void aLiveAlertAppearsWithItsReason() {
    Page page = dashboard.open("#/alerts");
    assertThat(page.locator(".state-live")).isVisible();

    long position = dashboard.alerts().raise("live-9", "Lotus Knit <b>Composite</b> (fictional)");

    Locator card = page.locator("[data-position='" + position + "']");
    assertThat(card).containsText("Lotus Knit <b>Composite</b> (fictional)");
    assertThat(card).containsText("Debt bondage was reported by civil society four tiers away");
    assertThat(card).containsText("New");
    card.locator("summary").click();
    assertThat(card.locator("tfoot")).containsText("41.00");
    DashboardUnderTest.shoot(page, "alerts");
    DashboardUnderTest.assertAccessible(page);
    assertThat(dashboard.chromium().complaints()).isEmpty();
  }

  @Test
  void anAlertRaisedBetweenTheListAndTheStreamIsShownOnce() {
    Page page = dashboard.chromium().desk();
    List<Long> raised = new CopyOnWriteArrayList<>();
    page.route(
        "**/v1/alerts/stream",
        route -> {
          if (raised.isEmpty()) {
            raised.add(seenOnTheStream("between-1"));
          }
          route.resume();
        });
    dashboard.open("#/alerts", page, dashboard.key());

    assertThat(page.locator(".state-live")).isVisible();
    assertThat(card(page, raised.getFirst())).hasCount(1);
  }

  @Test
  void anAlertTheListBroughtBeforeTheStreamIsNewAllTheSame() {
    long position = dashboard.alerts().raise("listed-1");
    Page page = live();
    assertThat(card(page, position)).hasCount(1);
    assertThat(card(page, position)).not().containsText("New");

    page.locator("tierlight-alerts")
        .evaluate(
            "(list, position) => list.arrive(list.alerts.find(one => one.position === position))",
            (int) position);

    assertThat(card(page, position)).containsText("New");
    assertThat(card(page, position)).hasCount(1);
  }

  @Test
  void anAlertThatIsToldTwiceIsShownOnce() {
    Page page = live();

    List<Long> positions = dashboard.alerts().raiseTwice("twice-1");
    long behind = dashboard.alerts().raise("twice-2");

    assertThat(card(page, behind)).isVisible();
    assertThat(card(page, positions.getFirst())).hasCount(1);
    assertThat(card(page, positions.getLast())).hasCount(0);
  }

  @Test
  void theFirstAlertOfASupplierIsShownWithoutAScoreBefore() {
    Page page = live();

    Locator card = card(page, dashboard.alerts().raiseFirst("first-1"));

    assertThat(card.locator(".change")).containsText("First known score:");
    assertThat(card.locator(".change .tag")).hasCount(1);
    assertThat(card.locator(".change")).not().containsText("→");
    DashboardUnderTest.assertAccessible(page);
    assertThat(dashboard.chromium().complaints()).isEmpty();
  }

  @Test
  void theListIsBoundedAndSaysSo() {
    Page page = live();

    long last = dashboard.alerts().raiseMany(230);

    assertThat(card(page, last)).isVisible();
    assertThat(page.locator(".alerts > li")).hasCount(200);
    assertThat(page.getByText("This page holds the newest 200 alerts")).isVisible();
    assertThat(card(page, last - 199)).hasCount(1);
    assertThat(card(page, last - 200)).hasCount(0);
  }

  private Page live() {
    Page page = dashboard.open("#/alerts");
    assertThat(page.locator(".state-live")).isVisible();
    return page;
  }

  /** Raises an alert and waits until streams that begin now begin behind it. */
  private long seenOnTheStream(String supplierId) {
    try (Subscriber subscriber =
        new Subscriber(dashboard.gateway().request("/v1/alerts/stream", dashboard.key()))) {
      Awaiting.until("the stream has its place", () -> !subscriber.lastEventId().isEmpty());
      long position = dashboard.alerts().raise(supplierId);
      Awaiting.until("it came", () -> subscriber.positions().contains(position));
      return position;
    }
  }

  private static Locator card(Page page, long position) {
    return page.locator("[data-position='" + position + "']");
  }
}
