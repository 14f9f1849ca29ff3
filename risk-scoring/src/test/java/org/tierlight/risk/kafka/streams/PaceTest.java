package org.tierlight.risk.kafka.streams;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {

  private final Pace pace = new Pace(0);

  @Test
  void aNewLifeSettlesAtItsFirstTick() {
    assertThat(pace.settles(100)).isTrue();
  }

  @Test
  void nothingIsSettledTwice() {
    pace.settled(100);

    assertThat(pace.settles(5_000)).isFalse();
  }

  @Test
  void whatComesAloneIsSettledAtTheFirstQuietTick() {
    pace.settled(100);
    pace.came(150, 150);

    assertThat(pace.settles(200)).isFalse();
    assertThat(pace.settles(300)).isTrue();
  }

  @Test
  void whileMuchComesItSettlesOnceASecond() {
    pace.settled(100);
    for (long now = 200; now < 1_100; now += 100) {
      pace.came(now, now);
      assertThat(pace.settles(now)).isFalse();
    }
    pace.came(1_100, 1_100);

    assertThat(pace.settles(1_100)).isTrue();
  }

  @Test
  void theWorldIsToldWhenAllIsCalm() {
    pace.came(100, 100);
    pace.settled(200);

    assertThat(pace.tells(300)).isFalse();
    assertThat(pace.tells(500)).isTrue();
  }

  @Test
  void theWorldIsNotToldOfWhatIsReadAgainFromLongAgo() {
    pace.came(60_000, 1_000);

    assertThat(pace.tells(60_001)).isFalse();
  }

  @Test
  void otherPacksDoNotMakeYoungWhatIsReadAgainFromLongAgo() {
    pace.came(60_000, 1_000);
    pace.stirred(60_001);

    assertThat(pace.tells(60_001)).isFalse();
  }

  @Test
  void otherPacksAreWorkedOutThoughNothingComes() {
    pace.settled(100);
    pace.stirred(150);

    assertThat(pace.settles(200)).isFalse();
    assertThat(pace.settles(300)).isTrue();
  }

  @Test
  void theWorldIsToldEveryFiveSecondsWhileYoungFactsKeepComing() {
    pace.told(50_000);
    pace.came(55_000, 54_990);

    assertThat(pace.tells(54_999)).isFalse();
    assertThat(pace.tells(55_000)).isTrue();
  }
}
