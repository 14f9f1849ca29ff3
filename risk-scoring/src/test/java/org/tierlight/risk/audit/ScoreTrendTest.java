package org.tierlight.risk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.audit.ScoreHistory.PackChange;
import org.tierlight.risk.audit.ScoreHistory.Window;
import org.tierlight.risk.model.Standing;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.Interval;

class ScoreTrendTest {

  private static final Instant MONDAY = Instant.parse("2026-03-02T00:00:00Z");

  @Test
  void whereParametersChangedTheStepIsMarked() {
    ScoreTrend trend = trend(List.of(), score(0, "2026-1"), score(1, "2026-2"), score(2, "2026-2"));

    assertThat(trend.items()).extracting(item -> item.marks().size()).containsExactly(0, 1, 0);
    assertThat(trend.items().get(1).marks().getFirst().sentence())
        .isEqualTo("From here on scores are made with parameters 2026-2 in place of 2026-1.");
  }

  @Test
  void aPackMarksTheFirstScoreThatKnewIt() {
    PackChange pack = new PackChange(MONDAY.plusSeconds(1), "wgi", "2025");
    ScoreTrend trend = trend(List.of(pack), score(0, "1"), score(1, "1"), score(2, "1"));

    assertThat(trend.items()).extracting(item -> item.marks().size()).containsExactly(0, 1, 0);
  }

  @Test
  void theNewestComesFirst() {
    assertThat(trend(List.of(), score(0, "1"), score(1, "1")).items())
        .extracting(item -> item.score().place())
        .containsExactly(1L, 0L);
  }

  private static ScoreTrend trend(List<PackChange> packs, PastScore... scores) {
    return ScoreTrend.of(new Window(List.of(scores), packs, true));
  }

  private static PastScore score(int second, String version) {
    Standing standing = new Standing(Interval.exactly(.5), 0, false, Band.ELEVATED, false);
    return new PastScore(second, MONDAY.plusSeconds(second), standing, version, List.of());
  }
}
