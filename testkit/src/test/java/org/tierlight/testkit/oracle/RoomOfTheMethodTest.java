package org.tierlight.testkit.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tierlight.testkit.oracle.TrialLog.TODAY;
import static org.tierlight.testkit.oracle.TrialLog.id;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tierlight.vocabulary.Disclosure;
import org.tierlight.vocabulary.SourceClass;

/** ADR 0012, line by line: how the method is read where it leaves room. */
class RoomOfTheMethodTest {

  private final TrialLog log = new TrialLog();

  @Test
  void anyRecordedShipmentDocumentsTheLink() {
    log.evidence("A", SourceClass.VERIFIED, 1, TODAY).ships("A", "B", 100);
    assertThat(log.alert("B")).isCloseTo(0.8 * 0.9, within(1e-12));
  }

  /** Bought in a window that ended on the first day of the memory, and on none of its own days. */
  @Test
  void thePeakMayLieInAWindowThatEndsOnAQuietDay() {
    log.evidence("A", SourceClass.VERIFIED, 1, TODAY).declares("B", Disclosure.VERIFIED_LIST);
    log.ships("A", "B", 300, TODAY.minusDays(729 + 364)).ships("A", "B", 100);
    // A's own low is 0.9; a third of what B once bought is known now.
    assertThat(log.low("B")).isCloseTo(0.8 * 0.9 / 3, within(1e-12));
  }

  @Test
  void whatWasBoughtBeforeThoseWindowsIsForgotten() {
    log.evidence("A", SourceClass.VERIFIED, 1, TODAY).declares("B", Disclosure.VERIFIED_LIST);
    log.ships("A", "B", 300, TODAY.minusDays(729 + 365)).ships("A", "B", 100);
    assertThat(log.low("B")).isCloseTo(0.8 * 0.9, within(1e-12));
  }

  @Test
  void aShipmentWithoutAValueCarriesTheLegalFlag() {
    log.evidence("A", SourceClass.OFFICIAL, 1, TODAY).ships("C", "B", 100);
    assertThat(log.score("B").legalFlag()).isFalse();
    assertThat(log.shipsWithoutValue("A", "B").score("B").legalFlag()).isTrue();
  }

  @Test
  void aFlagRestsOnTheShipmentsOfListedSuppliersWithinTheYear() {
    log.evidence("A", SourceClass.OFFICIAL, 1, TODAY).ships("C", "B", 100);
    log.ships("A", "B", 1, TODAY.minusDays(364)).ships("A", "B", 1, TODAY.minusDays(365));
    assertThat(FlagShipments.of(log.facts(), TODAY))
        .isEqualTo(Map.of(id("B"), Map.of(id("A"), Set.of("shipment-2"))));
  }

  @Test
  void aTerminationEndsTheMemoryOfWhatCameBeforeIt() {
    log.evidence("A", SourceClass.VERIFIED, 1, TODAY).ships("A", "B", 1, TODAY.minusDays(500));
    double remembered = log.mid("B");
    double ended = log.ends("A", "B", TODAY.minusDays(500)).mid("B");
    assertThat(ended).isLessThan(remembered);
    assertThat(log.ships("A", "B", 1, TODAY.minusDays(499)).mid("B")).isEqualTo(remembered);
  }

  @Test
  void whatIsStillToBeShippedCountsForNothingYet() {
    log.evidence("A", SourceClass.OFFICIAL, 1, TODAY).ships("C", "B", 100);
    Expected today = log.score("B");
    assertThat(log.ships("A", "B", 900, TODAY.plusDays(1)).score("B")).isEqualTo(today);
  }

  @Test
  void evidenceLeavesAfterTheStatutoryYearsUnlessItIsOfficial() {
    log.evidence("A", SourceClass.VERIFIED, 1, TODAY.minusYears(6));
    log.evidence("B", SourceClass.VERIFIED, 1, TODAY.minusYears(6).plusDays(1));
    log.evidence("C", SourceClass.OFFICIAL, 1, TODAY.minusYears(20));
    assertThat(log.alert("A")).isZero();
    assertThat(log.alert("B")).isCloseTo(0.9, within(1e-12));
    assertThat(log.alert("C")).isCloseTo(0.98, within(1e-12));
  }
}
