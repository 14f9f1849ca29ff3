package org.tierlight.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class IsoWeekTest {

  @Property
  void theWeekOfADayIsReadAgainFromItsText(@ForAll @IntRange(min = 0, max = 60_000) int day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    IsoWeek week = IsoWeek.of(date);

    assertThat(IsoWeek.ofText(week.toString())).contains(week);
    assertThat(date).isBetween(week.monday(), week.monday().plusDays(6));
  }

  @Test
  void aYearMayBeginInTheLastWeekOfTheOneBefore() {
    assertThat(IsoWeek.of(LocalDate.of(2027, 1, 1))).hasToString("2026-W53");
    assertThat(IsoWeek.ofText("2026-W53")).isPresent();
    assertThat(IsoWeek.ofText("2025-W53")).isEmpty();
  }

  @Test
  void whatIsNoWeekIsNone() {
    assertThat(IsoWeek.ofText("2026-W00")).isEmpty();
    assertThat(IsoWeek.ofText("2026-W54")).isEmpty();
    assertThat(IsoWeek.ofText("2026-05")).isEmpty();
    assertThat(IsoWeek.ofText("2026-W5")).isEmpty();
    assertThatThrownBy(() -> new IsoWeek(LocalDate.of(2026, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void weeksAreCountedOverTheYears() {
    assertThat(week("2026-W53").weeksUntil(week("2027-W01"))).isEqualTo(1);
    assertThat(week("2026-W05").weeksUntil(week("2026-W05"))).isZero();
  }

  private static IsoWeek week(String text) {
    return IsoWeek.ofText(text).orElseThrow();
  }
}
