package org.tierlight.risk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;

import java.time.LocalDate;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.tierlight.vocabulary.AssuranceKind;

class VoiceTimeTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  private static VoiceTime open(int weeks, double accessibility) {
    TreeMap<LocalDate, Double> weekly = new TreeMap<>();
    for (int week = 0; week < weeks; week++) {
      weekly.put(MONDAY.plusWeeks(week), accessibility);
    }
    return new VoiceTime(weekly);
  }

  @Test
  void aWeekCountsByItsAccessibilityOnceItIsOver() {
    VoiceTime voice = open(10, .5);

    assertThat(voice.weeksBetween(MONDAY, MONDAY.plusDays(6))).isZero();
    assertThat(voice.weeksBetween(MONDAY, MONDAY.plusDays(7))).isEqualTo(.5);
    assertThat(voice.weeksBetween(MONDAY.plusDays(3), MONDAY.plusWeeks(4))).isEqualTo(2);
    assertThat(voice.weeksBetween(MONDAY, MONDAY.plusWeeks(40))).isEqualTo(5);
  }

  @Property
  void silenceIsNotInnocence(@ForAll @IntRange(max = 4000) int days) {
    assertThat(new VoiceTime(new TreeMap<>()).weeksBetween(MONDAY, MONDAY.plusDays(days))).isZero();
  }

  @Test
  void assuranceFadesInAStraightLineOverTwelveMonths() {
    Assurance programme = new Assurance(AssuranceKind.WORKER_DRIVEN_PROGRAMME, MONDAY);

    assertThat(programme.strengthOn(MONDAY.minusDays(1), PUBLISHED.assurance())).isZero();
    assertThat(programme.strengthOn(MONDAY, PUBLISHED.assurance())).isEqualTo(.8);
    assertThat(programme.strengthOn(MONDAY.plusDays(73), PUBLISHED.assurance()))
        .isCloseTo(.64, within(1e-12));
    assertThat(programme.strengthOn(MONDAY.plusMonths(12), PUBLISHED.assurance())).isZero();
  }
}
