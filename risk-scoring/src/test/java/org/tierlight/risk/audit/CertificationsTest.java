package org.tierlight.risk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class CertificationsTest {

  private static final Instant MORNING = Instant.parse("2026-03-01T00:00:03Z");
  private static final Duration DAY = Duration.ofDays(1);

  private final RememberedSnapshots snapshots = new RememberedSnapshots();
  private final List<String> complaints = new ArrayList<>();
  private final Certifications certifications =
      new Certifications(
          snapshots, () -> Certificates.METHOD, Runnable::run, (id, why) -> complaints.add(id));

  @Test
  void eachDayHasOneSnapshotOfItsOwn() {
    assertThat(certifications.begin(MORNING)).isTrue();
    deliver(MORNING);

    assertThat(certifications.begin(MORNING.plusSeconds(60))).isFalse();
    assertThat(certifications.begin(MORNING.plus(DAY))).isTrue();
    deliver(MORNING.plus(DAY));
    assertThat(snapshots.ids()).containsExactly("2026-03-02-daily", "2026-03-01-daily");
  }

  @Test
  void whoAsksIsGivenOneMadeAfterTheQuestionAndAllWhoWaitTheSame() {
    deliver(MORNING);
    CompletableFuture<Manifest> one = certifications.order();
    CompletableFuture<Manifest> other = certifications.order();

    assertThat(certifications.begin(MORNING.plusSeconds(1))).isTrue();
    deliver(MORNING.plusSeconds(2));

    assertThat(one).isCompletedWithValueMatching(it -> it.id().equals("2026-03-01T000005000Z"));
    assertThat(other.join()).isEqualTo(one.join());
    assertThat(certifications.begin(MORNING.plusSeconds(3))).isFalse();
  }

  /** Numbers that were begun before the question may lack what the asker has just sent. */
  @Test
  void whoAsksWhileNumbersAreMadeIsServedByTheNext() {
    certifications.begin(MORNING);
    CompletableFuture<Manifest> order = certifications.order();
    deliver(MORNING);

    assertThat(order).isNotDone();
    assertThat(certifications.begin(MORNING.plusSeconds(1))).isTrue();
    deliver(MORNING.plusSeconds(1));
    assertThat(order).isCompleted();
  }

  @Test
  void whoWaitsNoLongerIsForgotten() {
    deliver(MORNING);
    certifications.order().cancel(false);

    assertThat(certifications.begin(MORNING.plusSeconds(1))).isFalse();
  }

  @Test
  void aFullDiskIsToldToWhoAsksAndTheDayIsTriedAgainLater() {
    snapshots.full = true;
    CompletableFuture<Manifest> order = certifications.order();
    certifications.begin(MORNING);
    deliver(MORNING);

    assertThat(order).isCompletedExceptionally();
    assertThat(complaints).containsExactly("2026-03-01-daily");
    assertThat(certifications.begin(MORNING.plusSeconds(60))).isFalse();
    Instant later = MORNING.plus(Duration.ofMinutes(10));
    assertThat(certifications.begin(later)).isTrue();
    snapshots.full = false;
    deliver(later);
    assertThat(snapshots.ids()).containsExactly("2026-03-01-daily");
  }

  @Test
  void whileAPackIsLostNothingIsCertifiedAndWhoAsksIsToldWhy() {
    List<Method> methods = new ArrayList<>();
    Certifications waiting =
        new Certifications(
            snapshots,
            () ->
                methods.stream()
                    .findFirst()
                    .orElseThrow(() -> new HistoryUnavailable("Pack ituc is lost")),
            Runnable::run,
            (id, why) -> complaints.add(id + ": " + why.getMessage()));
    CompletableFuture<Manifest> order = waiting.order();
    waiting.begin(MORNING);
    waiting.deliver(Certificates.numbers(MORNING, .5));

    assertThat(order)
        .failsWithin(Duration.ZERO)
        .withThrowableThat()
        .withMessageContaining("Pack ituc is lost");
    assertThat(complaints).containsExactly("2026-03-01-daily: Pack ituc is lost");
    assertThat(snapshots.ids()).isEmpty();
    methods.add(Certificates.METHOD);
    Instant later = MORNING.plus(Duration.ofMinutes(10));
    assertThat(waiting.begin(later)).isTrue();
    waiting.deliver(Certificates.numbers(later, .5));
    assertThat(snapshots.ids()).containsExactly("2026-03-01-daily");
  }

  @Test
  void whereTheLogIsSilentWhoAsksIsToldAndTheDayWaits() {
    CompletableFuture<Manifest> order = certifications.order();
    certifications.begin(MORNING);
    certifications.refuse(new HistoryUnavailable("silent"), MORNING);

    assertThat(order).isCompletedExceptionally();
    assertThat(certifications.begin(MORNING)).isFalse();
    assertThat(certifications.begin(MORNING.plus(Duration.ofMinutes(10)))).isTrue();
  }

  @Test
  void aSnapshotOfNobodyStandsForNoDay() {
    CompletableFuture<Manifest> order = certifications.order();
    certifications.begin(MORNING);
    certifications.deliver(Certificates.ofNobody(MORNING));

    assertThat(order).isCompletedWithValueMatching(it -> it.id().equals("2026-03-01T000003000Z"));
    assertThat(snapshots.ids()).containsExactly("2026-03-01T000003000Z");
    assertThat(complaints).isEmpty();
    Instant later = MORNING.plusSeconds(10);
    assertThat(certifications.begin(later.minusMillis(1))).isFalse();
    assertThat(certifications.begin(later)).isTrue();
    deliver(later);
    assertThat(snapshots.ids()).contains("2026-03-01-daily");
  }

  private void deliver(Instant knownAt) {
    certifications.deliver(Certificates.numbers(knownAt, .5));
  }
}
