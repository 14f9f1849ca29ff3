package org.tierlight.risk.kafka.streams;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.tierlight.message.Envelope;
import org.tierlight.message.EvidenceRecorded;
import org.tierlight.message.MessageType;
import org.tierlight.message.ShipmentRecorded;
import org.tierlight.message.SupplierDeclared;
import org.tierlight.message.Topic;
import org.tierlight.message.kafka.FactRecords;
import org.tierlight.vocabulary.Disclosure;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.Money;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/**
 * A seeded network as messages: sellers and buyers are drawn by a power law, so a few hubs have
 * very many links; every fiftieth supplier has a verified sign. All suppliers are made up.
 */
final class PartsWorld {

  private static final Currency USD = Currency.getInstance("USD");
  private static final double TAIL = 0.6;

  private final SplittableRandom random = new SplittableRandom(20260630);
  private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
  private final int suppliers;
  private long events;

  PartsWorld(int suppliers) {
    this.suppliers = suppliers;
  }

  /** Declares every supplier, reports on some, and ships. */
  void write(int shipments, Consumer<ProducerRecord<byte[], byte[]>> log) {
    for (int supplier = 0; supplier < suppliers; supplier++) {
      log.accept(described(supplier));
      if (supplier % 50 == 0) {
        log.accept(sign(supplier));
      }
    }
    for (int shipment = 0; shipment < shipments; shipment++) {
      log.accept(shipment(shipment));
    }
  }

  private ProducerRecord<byte[], byte[]> described(int supplier) {
    return record(
        Topic.FACTS_SUPPLIERS,
        id(supplier),
        new SupplierDeclared(
            id(supplier),
            "Fictional " + supplier,
            List.of(),
            Map.of(),
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            supplier > suppliers * 9 / 10,
            null,
            Disclosure.VERIFIED_LIST));
  }

  private ProducerRecord<byte[], byte[]> sign(int supplier) {
    String item = "item-" + supplier;
    return record(
        Topic.FACTS_EVIDENCE,
        id(supplier),
        new EvidenceRecorded(
            item,
            id(supplier),
            SourceClass.VERIFIED,
            IloIndicator.DEBT_BONDAGE,
            random.nextDouble(),
            now,
            "benchmark",
            null,
            item,
            null));
  }

  private ProducerRecord<byte[], byte[]> shipment(int number) {
    int seller = heavyTailed();
    int buyer = suppliers - 1 - heavyTailed();
    SupplierId from = id(seller == buyer ? (seller + 1) % suppliers : seller);
    long cents = 1_000 + (long) (1_000_000 * Math.pow(random.nextDouble(), 3));
    return record(
        Topic.FACTS_SHIPMENTS,
        id(buyer),
        new ShipmentRecorded(
            "shipment-" + number,
            from,
            id(buyer),
            null,
            null,
            null,
            null,
            new Money(cents, USD),
            null,
            now.minus(random.nextInt(300), ChronoUnit.DAYS),
            null,
            null,
            null,
            null,
            null));
  }

  /** Inverse of the distribution function of a continuous Zipf law with exponent {@link #TAIL}. */
  private int heavyTailed() {
    double rank = Math.pow(random.nextDouble(), 1 / (1 - TAIL));
    return Math.min(suppliers - 1, (int) (rank * suppliers));
  }

  private static SupplierId id(int number) {
    return new SupplierId("supplier-" + number);
  }

  private ProducerRecord<byte[], byte[]> record(Topic topic, SupplierId key, Object message) {
    String type = MessageType.of(message).typeName();
    Envelope envelope =
        new Envelope("event-" + events++, "/sources/benchmark", type, Instant.now(), null);
    return FactRecords.write(topic, key.value(), envelope, message);
  }
}
