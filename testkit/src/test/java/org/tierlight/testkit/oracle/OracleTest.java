package org.tierlight.testkit.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tierlight.testkit.oracle.TrialLog.TODAY;
import static org.tierlight.testkit.oracle.TrialLog.id;

import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tierlight.message.EvidenceRecorded;
import org.tierlight.message.ShipmentRecorded;
import org.tierlight.vocabulary.Disclosure;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.Money;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/** The golden values of method.md section 10 that need no own risk put in by hand. */
class OracleTest {

  private final TrialLog log = new TrialLog();

  @Test
  void g2EvidenceOfSeveralClasses() {
    List<EvidenceRecorded> items =
        List.of(
            item("1", SourceClass.ANONYMOUS, IloIndicator.RETENTION_OF_DOCUMENTS, 0.5),
            item("2", SourceClass.ANONYMOUS, IloIndicator.RETENTION_OF_DOCUMENTS, 0.5),
            item("3", SourceClass.ANONYMOUS, IloIndicator.RETENTION_OF_DOCUMENTS, 0.5),
            item("4", SourceClass.HOTLINE, IloIndicator.DEBT_BONDAGE, 0.8));
    assertThat(OwnEvidence.of(items)).isCloseTo(0.526, within(1e-9));
  }

  @Test
  void theSameContentIsOneThingForThirtyDays() {
    assertThat(OwnEvidence.of(told(0, 30))).isCloseTo(0.9 * 0.5, within(1e-12));
    assertThat(OwnEvidence.of(told(0, 31))).isCloseTo(0.9 * 0.75, within(1e-12));
    assertThat(OwnEvidence.of(told(0, 20, 40))).isCloseTo(0.9 * 0.75, within(1e-12));
    assertThat(OwnEvidence.of(told(40, 0, 80, 0))).isCloseTo(0.9 * 0.875, within(1e-12));
  }

  private static List<EvidenceRecorded> told(int... days) {
    return Arrays.stream(days).mapToObj(OracleTest::told).toList();
  }

  private static EvidenceRecorded told(int day) {
    EvidenceRecorded item = item("day-" + day, SourceClass.VERIFIED, IloIndicator.DEBT_BONDAGE, .5);
    return new EvidenceRecorded(
        item.evidenceId(),
        item.supplierId(),
        item.sourceClass(),
        item.indicator(),
        item.strength(),
        TrialLog.at(TODAY.plusDays(day)),
        item.source(),
        null,
        item.cluster(),
        null,
        "told-1");
  }

  @Test
  void g9LinkAlertsRoundACycle() {
    log.evidence("L", SourceClass.OFFICIAL, 1, TODAY);
    log.ships("L", "X", 10).ships("other", "X", 40).ships("Z", "X", 50);
    log.ships("L", "Y", 2).ships("other", "Y", 98);
    log.ships("X", "Z", 30).ships("other", "Z", 70);
    log.ships("Z", "ZZ", 30).ships("other", "ZZ", 70);
    List.of("X", "Y", "Z", "ZZ").forEach(name -> log.declares(name, Disclosure.VERIFIED_LIST));
    assertThat(log.alert("X")).isCloseTo(0.784, within(1e-9));
    assertThat(log.alert("Y")).isCloseTo(0.3136, within(1e-9));
    assertThat(log.alert("Z")).isCloseTo(0.6272, within(1e-9));
    assertThat(log.alert("ZZ")).isCloseTo(0.50176, within(1e-9));
    assertThat(log.score("X").legalFlag()).isTrue();
    assertThat(log.score("Z").legalFlag()).isFalse();
  }

  @Test
  void withoutEdgesAndFactsOnlyThePriorIsLeft() {
    Interval exposure = log.declares("S", Disclosure.CUSTOMS_ONLY).score("S").exposure();
    // I4: E = r + (1 - r) * delta * m * n, with r = beta * i and m = 1.
    assertThat(exposure.low()).isZero();
    assertThat(exposure.mid()).isCloseTo(0.1 + 0.9 * 0.8 * 0.25, within(1e-12));
    assertThat(exposure.high()).isCloseTo(0.2 + 0.8 * 0.8, within(1e-12));
  }

  @Test
  void repetitionChangesNothing() {
    Money value = new Money(10, Currency.getInstance("USD"));
    ShipmentRecorded shipment = TrialLog.shipment("one", "A", "B", value, TODAY);
    Map<SupplierId, Expected> once = log.add(shipment).scores();
    assertThat(log.add(shipment).scores()).isEqualTo(once);
    assertThat(log.facts().links())
        .containsExactly(Map.entry(new Pair(id("A"), id("B")), new ExpectedLink(1, 10)));
  }

  private static EvidenceRecorded item(
      String item, SourceClass source, IloIndicator indicator, double strength) {
    return TrialLog.item(item, "S", source, indicator, strength, TODAY);
  }
}
