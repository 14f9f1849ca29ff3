package org.tierlight.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tierlight.message.Envelope;
import org.tierlight.message.EvidenceRecorded;
import org.tierlight.message.ShipmentRecorded;
import org.tierlight.message.SupplierDeclared;
import org.tierlight.testkit.oracle.Expected;
import org.tierlight.testkit.oracle.Facts;
import org.tierlight.testkit.oracle.Oracle;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.Disclosure;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.Money;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

class NetworkTest {

  private static final Instant NOW = Instant.parse("2026-06-30T12:00:00Z");
  private static final double THRESHOLD = 0.3;
  private static final double HYSTERESIS = 0.02;

  private final Network network = network();
  private int events;

  @Test
  void theSameSeedAndDayMakeTheSameNetwork() {
    assertThat(network()).isEqualTo(network);
  }

  @Test
  void everyNameSaysThatItIsFictional() {
    assertThat(network.suppliers()).allMatch(supplier -> supplier.name().contains("(fictional)"));
    assertThat(network.evidence()).allMatch(item -> item.source().contains("(fictional)"));
  }

  @Test
  void itHasTheSizeThatIsPromised() {
    assertThat(network.suppliers()).hasSize(2_000);
    assertThat(network.shipments()).hasSize(60_000);
  }

  @Test
  void countriesAreReal() {
    assertThat(network.suppliers())
        .allMatch(supplier -> Country.ofCode(supplier.country()).isPresent());
  }

  @Test
  void someSellersAreDeclaredByNobody() {
    Set<String> declared =
        network.suppliers().stream().map(Items.Supplier::id).collect(Collectors.toSet());
    assertThat(network.shipments()).anyMatch(shipment -> !declared.contains(shipment.sellerId()));
  }

  @Test
  void theStoryRaisesTheFirstAlertOnItsBrand() {
    Story story = new Story(NOW);
    Facts facts = facts();
    double before = alert(facts, story.brand());
    story.shipments().forEach(shipment -> add(facts, shipment));
    add(facts, story.evidence());
    assertThat(before).isLessThan(THRESHOLD - HYSTERESIS);
    // Four tiers at 0.8 each, and no share so small that the ramp would damp it (section 5).
    assertThat(alert(facts, story.brand())).isGreaterThan(THRESHOLD).isLessThan(0.9 * 0.41);
  }

  private static Network network() {
    return new NetworkMaker(new SplittableRandom(1), NOW).make();
  }

  private Facts facts() {
    Facts facts = new Facts();
    network.suppliers().forEach(supplier -> facts.add(envelope(), declared(supplier)));
    network.shipments().forEach(shipment -> add(facts, shipment));
    network.evidence().forEach(item -> add(facts, item));
    return facts;
  }

  private static double alert(Facts facts, String supplier) {
    LocalDate today = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
    Map<SupplierId, Expected> scores =
        new Oracle(facts, today, anybody -> Interval.UNKNOWN).scores();
    return Objects.requireNonNull(scores.get(new SupplierId(supplier))).alertStrength();
  }

  private void add(Facts facts, Items.Shipment shipment) {
    facts.add(
        envelope(),
        new ShipmentRecorded(
            shipment.id(),
            new SupplierId(shipment.sellerId()),
            new SupplierId(shipment.buyerId()),
            null,
            null,
            null,
            null,
            money(shipment.value()),
            null,
            shipment.shippedAt(),
            null,
            null,
            shipment.document(),
            null,
            null));
  }

  private void add(Facts facts, Items.Evidence item) {
    facts.add(
        envelope(),
        new EvidenceRecorded(
            item.reference(),
            new SupplierId(item.supplierId()),
            SourceClass.valueOf(item.sourceClass()),
            IloIndicator.valueOf(item.indicator()),
            item.strength(),
            item.observedAt(),
            item.source(),
            item.reference(),
            item.reference(),
            null));
  }

  private static SupplierDeclared declared(Items.Supplier supplier) {
    Items.Amount purchases = supplier.declaredPurchases();
    return new SupplierDeclared(
        new SupplierId(supplier.id()),
        supplier.name(),
        List.of(),
        Map.of(),
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        supplier.primaryProducer(),
        purchases == null ? null : money(purchases),
        Disclosure.valueOf(supplier.disclosure()));
  }

  private static Money money(Items.Amount amount) {
    return new Money(amount.amount() * 100, Currency.getInstance(amount.currency()));
  }

  private Envelope envelope() {
    return new Envelope(Integer.toString(++events), "/test", "", NOW, null);
  }
}
