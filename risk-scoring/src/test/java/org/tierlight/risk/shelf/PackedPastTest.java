package org.tierlight.risk.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.audit.HistoryUnavailable;
import org.tierlight.risk.audit.PackedPast;
import org.tierlight.risk.parameters.Rulings;

/** By which packs a moment is judged. */
class PackedPastTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Instant TOMORROW = NOON.plusSeconds(86_400);

  private final Brought brought = new Brought();
  private final PackedPast past =
      new PackedPast(known -> brought.shelf.known().orElseThrow(), brought.appraisals);

  @Test
  void whatIsDatedAheadCountsFromBeingToldAsInTheLiveEngine() {
    brought.intake.take(Brought.bytes(Brought.RIGHTS), "analyst", TOMORROW);

    assertThat(past.at(new Rulings.AsOf(NOON, NOON)).packs().inForce()).hasSize(1);
  }

  @Test
  void askedOfAnEarlierDayWhatCameLaterDoesNotCount() {
    brought.intake.take(Brought.bytes(Brought.RIGHTS), "analyst", NOON);

    assertThat(past.at(new Rulings.AsOf(NOON.minusSeconds(1), TOMORROW)).packs().inForce())
        .isEmpty();
    assertThat(past.at(new Rulings.AsOf(NOON, TOMORROW)).packs().inForce()).hasSize(1);
  }

  @Test
  void whatWasJudgedWithoutALostFileIsNotSaidOfTheDayOfIt() {
    brought.intake.take(Brought.bytes(Brought.RIGHTS), "analyst", NOON);
    brought.files.clear();

    assertThatThrownBy(() -> past.at(new Rulings.AsOf(NOON, NOON)))
        .isInstanceOf(HistoryUnavailable.class)
        .hasMessageContaining("Pack ituc");
  }
}
