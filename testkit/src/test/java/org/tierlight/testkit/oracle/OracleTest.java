package org.tierlight.testkit.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tierlight.message.Envelope;
import org.tierlight.message.EvidenceRecorded;
import org.tierlight.message.ShipmentRecorded;
import org.tierlight.message.SupplierDeclared;
import org.tierlight.vocabulary.Disclosure;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.Money;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/** The golden values of method.md section 10 that need no own risk put in by hand. */
class OracleTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-06-30");
  private static final Instant NOW = Instant.parse("2026-06-30T12:00:00Z");

  private final Facts facts = new Facts();
  private int count;

  @Test
  void g2EvidenceOfSeveralClasses() {
    List<EvidenceRecorded> items =
        List.of(
            item("S", SourceClass.ANONYMOUS, IloIndicator.RETENTION_OF_DOCUMENTS, 0.5),
            item("S", SourceClass.ANONYMOUS, IloIndicator.RETENTION_OF_DOCUMENTS, 0.5),
            item("S", SourceClass.ANONYMOUS, IloIndicator.RETENTION_OF_DOCUMENTS, 0.5),
            item("S", SourceClass.HOTLINE, IloIndicator.DEBT_BONDAGE, 0.8));
    assertThat(OwnEvidence.of(items)).isCloseTo(0.526, within(1e-9));
  }

  @Test
  void g9LinkAlertsRoundACycle() {
    evidence("L", SourceClass.OFFICIAL, IloIndicator.DEBT_BONDAGE, 1);
    ships("L", "X", 10);
    ships("other", "X", 40);
    ships("Z", "X", 50);
    ships("L", "Y", 2);
    ships("other", "Y", 98);
    ships("X", "Z", 30);
    ships("other", "Z", 70);
    ships("Z", "ZZ", 30);
    ships("other", "ZZ", 70);
    List.of("X", "Y", "Z", "ZZ").forEach(this::wholeListVerified);
    Map<SupplierId, Expected> scores = solve();
    assertThat(alert(scores, "X")).isCloseTo(0.784, within(1e-9));
    assertThat(alert(scores, "Y")).isCloseTo(0.3136, within(1e-9));
    assertThat(alert(scores, "Z")).isCloseTo(0.6272, within(1e-9));
    assertThat(alert(scores, "ZZ")).isCloseTo(0.50176, within(1e-9));
    assertThat(expected(scores, "X").legalFlag()).isTrue();
    assertThat(expected(scores, "Z").legalFlag()).isFalse();
  }

  @Test
  void withoutEdgesAndFactsOnlyThePriorIsLeft() {
    facts.add(envelope(), declared("S", Disclosure.CUSTOMS_ONLY));
    Interval exposure = exposure(solve(), "S");
    // I4: E = r + (1 - r) * delta * m * n, with r = beta * i and m = 1.
    assertThat(exposure.low()).isZero();
    assertThat(exposure.mid()).isCloseTo(0.1 + 0.9 * 0.8 * 0.25, within(1e-12));
    assertThat(exposure.high()).isCloseTo(0.2 + 0.8 * 0.8, within(1e-12));
  }

  @Test
  void repetitionChangesNothing() {
    ships("A", "B", 10);
    Map<SupplierId, Expected> once = solve();
    facts.add(new Envelope("again", "/test", "", NOW, null), shipment("shipment-1", "A", "B", 10));
    assertThat(solve()).isEqualTo(once);
    assertThat(facts.links())
        .containsExactly(Map.entry(new Pair(id("A"), id("B")), new ExpectedLink(1, 10)));
  }

  private Map<SupplierId, Expected> solve() {
    return new Oracle(facts, TODAY, supplier -> Interval.UNKNOWN).scores();
  }

  private void wholeListVerified(String supplier) {
    facts.add(envelope(), declared(supplier, Disclosure.VERIFIED_LIST));
  }

  private void evidence(
      String supplier, SourceClass source, IloIndicator indicator, double strength) {
    facts.add(envelope(), item(supplier, source, indicator, strength));
  }

  private void ships(String seller, String buyer, long cents) {
    Envelope envelope = envelope();
    facts.add(envelope, shipment("shipment-" + envelope.id(), seller, buyer, cents));
  }

  private EvidenceRecorded item(
      String supplier, SourceClass source, IloIndicator indicator, double strength) {
    String id = "item-" + ++count;
    return new EvidenceRecorded(
        id, id(supplier), source, indicator, strength, NOW, "test", null, id);
  }

  private static ShipmentRecorded shipment(
      String shipment, String seller, String buyer, long cents) {
    Money value = new Money(cents, Currency.getInstance("USD"));
    return new ShipmentRecorded(
        shipment,
        id(seller),
        id(buyer),
        null,
        null,
        null,
        null,
        value,
        null,
        NOW,
        null,
        null,
        "document");
  }

  private static SupplierDeclared declared(String supplier, Disclosure disclosure) {
    return new SupplierDeclared(
        id(supplier),
        supplier,
        List.of(),
        Map.of(),
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        false,
        null,
        disclosure);
  }

  private Envelope envelope() {
    return new Envelope(Integer.toString(++count), "/test", "", NOW, null);
  }

  private static double alert(Map<SupplierId, Expected> scores, String supplier) {
    return expected(scores, supplier).alertStrength();
  }

  private static Interval exposure(Map<SupplierId, Expected> scores, String supplier) {
    return expected(scores, supplier).exposure();
  }

  private static Expected expected(Map<SupplierId, Expected> scores, String supplier) {
    return Objects.requireNonNull(scores.get(id(supplier)));
  }

  private static SupplierId id(String text) {
    return new SupplierId(text);
  }
}
