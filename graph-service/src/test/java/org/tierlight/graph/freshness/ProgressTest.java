package org.tierlight.graph.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tierlight.graph.batches.Partition;
import org.tierlight.vocabulary.Position;

class ProgressTest {

  private static final Partition ONE = new Partition("facts.shipments", 0);
  private static final Partition TWO = new Partition("facts.shipments", 1);
  private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

  private final Progress progress = new Progress(Duration.ofSeconds(5));

  @Test
  void beforeTheFirstMarkNothingIsKnownAndThatIsStale() {
    assertThat(progress.asOf(NOON)).isEqualTo(new AsOf(null, true));
  }

  @Test
  void asLongAsTheCursorsAreUnknownNothingIsWhole() {
    ended(NOON, Map.of(ONE, 0L));
    progress.applied(Map.of(ONE, 99L));
    assertThat(progress.asOf(NOON)).isEqualTo(new AsOf(null, true));
  }

  @Test
  void aLogShorterThanTheMapIsNotItsLog() {
    progress.applied(Map.of(ONE, 99L));
    ended(NOON, Map.of(ONE, 50L));
    assertThat(progress.asOf(NOON)).isEqualTo(new AsOf(null, true));
    assertThat(progress.troubles()).hasSize(1);
    ended(NOON, Map.of(ONE, 100L));
    assertThat(progress.asOf(NOON)).isEqualTo(new AsOf(NOON, false));
    assertThat(progress.troubles()).isEmpty();
  }

  @Test
  void aMapThatWasEmptiedLagsByTheWholeLogAndIsStale() {
    progress.begun(Map.of(ONE, 9L));
    ended(NOON, Map.of(ONE, 10L));
    progress.begun(Map.of());
    ended(NOON.plusSeconds(1), Map.of(ONE, 10L));
    assertThat(progress.lag()).isEqualTo(Map.of("facts.shipments", 10L));
    assertThat(progress.asOf(NOON.plusSeconds(6))).isEqualTo(new AsOf(NOON, true));
    assertThat(progress.arrivals().isReached(new Position("facts.shipments", 0, 9))).isFalse();
  }

  @Test
  void whileNobodyFollowsTheMapGrowsNoFresher() {
    progress.begun(Map.of(ONE, 9L));
    ended(NOON, Map.of(ONE, 10L));
    progress.interrupted();
    ended(NOON.plusSeconds(1), Map.of(ONE, 10L));
    assertThat(progress.asOf(NOON.plusSeconds(6))).isEqualTo(new AsOf(NOON, true));
    progress.begun(Map.of(ONE, 9L));
    ended(NOON.plusSeconds(7), Map.of(ONE, 10L));
    assertThat(progress.asOf(NOON.plusSeconds(7))).isEqualTo(new AsOf(NOON.plusSeconds(7), false));
  }

  @Test
  void aLogThatIsTooShortIsSaidWhileNobodyFollows() {
    progress.begun(Map.of(ONE, 9L));
    progress.interrupted();
    ended(NOON, Map.of(ONE, 1L));
    assertThat(progress.troubles().toString()).contains("not whole any more");
  }

  @Test
  void anEmptyLogIsWholeAtOnce() {
    progress.applied(Map.of());
    ended(NOON, Map.of(ONE, 0L, TWO, 0L));
    assertThat(progress.asOf(NOON)).isEqualTo(new AsOf(NOON, false));
  }

  @Test
  void theMapIsWholeAsOfAMarkOnceAllBeforeItIsApplied() {
    progress.applied(Map.of());
    ended(NOON, Map.of(ONE, 3L, TWO, 1L));
    progress.applied(Map.of(ONE, 2L));
    assertThat(progress.asOf(NOON)).isEqualTo(new AsOf(null, true));
    assertThat(progress.lag()).isEqualTo(Map.of("facts.shipments", 1L));
    progress.applied(Map.of(TWO, 0L));
    assertThat(progress.asOf(NOON)).isEqualTo(new AsOf(NOON, false));
    assertThat(progress.lag()).isEqualTo(Map.of("facts.shipments", 0L));
  }

  @Test
  void aMapThatKeepsUpWithASteadyStreamIsFreshThoughNeverAtItsEnd() {
    progress.applied(Map.of());
    ended(NOON, Map.of(ONE, 10L));
    ended(NOON.plusSeconds(1), Map.of(ONE, 20L));
    progress.applied(Map.of(ONE, 15L));
    assertThat(progress.asOf(NOON.plusSeconds(1))).isEqualTo(new AsOf(NOON, false));
  }

  @Test
  void aMapThatFallsBehindTurnsStale() {
    progress.applied(Map.of());
    ended(NOON, Map.of(ONE, 0L));
    ended(NOON.plusSeconds(1), Map.of(ONE, 9L));
    assertThat(progress.asOf(NOON.plusSeconds(6))).isEqualTo(new AsOf(NOON, true));
  }

  private void ended(Instant at, Map<Partition, Long> ends) {
    progress.ended(at, progress.applied(), ends);
  }
}
