package org.tierlight.testkit.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tierlight.message.Envelope;
import org.tierlight.message.EvidenceRecorded;
import org.tierlight.message.LinkTerminated;
import org.tierlight.message.ShipmentRecorded;
import org.tierlight.message.SupplierDeclared;
import org.tierlight.vocabulary.Disclosure;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.Money;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/** A small log to try the oracle on: who ships, what is known, what the scores must be. */
final class TrialLog {

  static final LocalDate TODAY = LocalDate.parse("2026-06-30");

  private final Facts facts = new Facts();
  private int count;

  static SupplierId id(String text) {
    return new SupplierId(text);
  }

  static Instant at(LocalDate day) {
    return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
  }

  Facts facts() {
    return facts;
  }

  TrialLog ships(String seller, String buyer, long cents) {
    return ships(seller, buyer, cents, TODAY);
  }

  TrialLog ships(String seller, String buyer, long cents, LocalDate day) {
    Money value = new Money(cents, Currency.getInstance("USD"));
    return add(shipment("shipment-" + count, seller, buyer, value, day));
  }

  TrialLog shipsWithoutValue(String seller, String buyer) {
    return add(shipment("shipment-" + count, seller, buyer, null, TODAY));
  }

  TrialLog add(ShipmentRecorded shipment) {
    facts.add(envelope(), shipment);
    return this;
  }

  TrialLog ends(String seller, String buyer, LocalDate day) {
    facts.add(envelope(), new LinkTerminated(id(seller), id(buyer), at(day), "letter"));
    return this;
  }

  TrialLog declares(String supplier, Disclosure disclosure) {
    facts.add(
        envelope(),
        new SupplierDeclared(
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
            disclosure));
    return this;
  }

  TrialLog evidence(String supplier, SourceClass source, double strength, LocalDate day) {
    String item = "item-" + count;
    facts.add(envelope(), item(item, supplier, source, IloIndicator.DEBT_BONDAGE, strength, day));
    return this;
  }

  static EvidenceRecorded item(
      String item,
      String supplier,
      SourceClass source,
      IloIndicator indicator,
      double strength,
      LocalDate day) {
    return new EvidenceRecorded(
        item, id(supplier), source, indicator, strength, at(day), "test", null, item, null);
  }

  static ShipmentRecorded shipment(
      String shipment, String seller, String buyer, @Nullable Money value, LocalDate day) {
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
        at(day),
        null,
        null,
        null,
        null,
        null);
  }

  Map<SupplierId, Expected> scores() {
    return new Oracle(facts, TODAY, supplier -> Interval.UNKNOWN).scores();
  }

  Expected score(String supplier) {
    return Objects.requireNonNull(scores().get(id(supplier)));
  }

  double mid(String supplier) {
    return score(supplier).exposure().mid();
  }

  double low(String supplier) {
    return score(supplier).exposure().low();
  }

  double alert(String supplier) {
    return score(supplier).alertStrength();
  }

  private Envelope envelope() {
    return new Envelope(Integer.toString(++count), "/test", "", at(TODAY), null);
  }
}
