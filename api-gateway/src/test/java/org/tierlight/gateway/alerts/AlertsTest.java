package org.tierlight.gateway.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.tierlight.vocabulary.AlertRule;
import org.tierlight.vocabulary.SupplierId;

class AlertsTest {

  private static final AlertFilter LEGAL =
      new AlertFilter(Optional.empty(), Optional.of(AlertRule.LEGAL_FLAG));

  @Property(tries = 200)
  void pagesTogetherAreTheWholeLogNewestFirst(
      @ForAll @IntRange(max = 700) int length,
      @ForAll @IntRange(min = 1, max = 250) int limit,
      @ForAll @IntRange(max = 700) int inMemory) {
    Alerts alerts = new Alerts(tail(length, inMemory), new RememberedAlerts(length));

    List<Long> read = readAll(alerts, AlertFilter.EVERYTHING, limit);

    assertThat(read).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(read).hasSameElementsAs(positions(new RememberedAlerts(length).read(0, length)));
  }

  @Property(tries = 50)
  void aFilterLeavesOutAndNeverLoses(@ForAll @IntRange(min = 1, max = 40) int limit) {
    Alerts alerts = new Alerts(tail(6_000, 100), new RememberedAlerts(6_000));

    List<Long> read = readAll(alerts, LEGAL, limit);

    assertThat(read)
        .containsExactlyElementsOf(
            positions(
                new RememberedAlerts(6_000)
                    .read(0, 6_000).reversed().stream().filter(LEGAL::accepts).toList()));
  }

  @Test
  void aFilterThatHitsNothingReadsOnlySoMuchAtOnce() {
    Alerts alerts = new Alerts(new AlertTail(1), new RememberedAlerts(20_000));
    AlertFilter nobody = new AlertFilter(Optional.of(new SupplierId("nobody")), Optional.empty());

    AlertPage page = alerts.page(nobody, Optional.empty(), 10);

    assertThat(page.items()).isEmpty();
    assertThat(page.next()).contains(new AlertCursor(15_000));
    assertThat(page.exact()).isFalse();
  }

  @Test
  void theCountIsExactWhereItCanBe() {
    Alerts alerts = new Alerts(new AlertTail(1), new RememberedAlerts(100));

    assertThat(alerts.page(AlertFilter.EVERYTHING, Optional.empty(), 10).count()).isEqualTo(100);
    assertThat(alerts.page(LEGAL, Optional.empty(), 250).exact()).isTrue();
    assertThat(alerts.page(LEGAL, Optional.empty(), 1).exact()).isFalse();
  }

  @Test
  void anEmptyLogIsAnEmptyPage() {
    AlertPage page =
        new Alerts(new AlertTail(1), new RememberedAlerts(0))
            .page(AlertFilter.EVERYTHING, Optional.empty(), 10);

    assertThat(page).isEqualTo(new AlertPage(List.of(), Optional.empty(), 0, true));
  }

  @Property
  void aCursorIsReadBackAndNothingElseIs(@ForAll String anything) {
    AlertCursor cursor = new AlertCursor(anything.length());

    assertThat(AlertCursor.ofText(cursor.text())).contains(cursor);
    assertThat(AlertCursor.ofText(anything)).isEmpty();
  }

  private static List<Long> readAll(Alerts alerts, AlertFilter filter, int limit) {
    List<Long> read = new ArrayList<>();
    Optional<AlertCursor> cursor = Optional.empty();
    do {
      AlertPage page = alerts.page(filter, cursor, limit);
      assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
      read.addAll(positions(page.items()));
      cursor = page.next();
    } while (cursor.isPresent());
    return read;
  }

  private static AlertTail tail(long length, long inMemory) {
    AlertTail tail = new AlertTail(1_000_000);
    long from = Math.max(0, length - inMemory);
    tail.open(from);
    tail.append(new RememberedAlerts(length).read(from, length), length);
    return tail;
  }

  private static List<Long> positions(List<Alert> alerts) {
    return alerts.stream().map(Alert::position).toList();
  }
}
