package org.tierlight.risk.kafka;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.tierlight.message.Envelope;
import org.tierlight.message.EvidenceRecorded;
import org.tierlight.message.MessageType;
import org.tierlight.message.ShipmentRecorded;
import org.tierlight.message.SupplierDeclared;
import org.tierlight.message.Topic;
import org.tierlight.message.kafka.FactRecords;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.Disclosure;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsEdition;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.IsicCode;
import org.tierlight.vocabulary.Money;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/** Writes a log as supplier-ingest would, drawn from a seed; all suppliers are made up. */
final class MadeUpLog {

  private static final Currency EUR = Currency.getInstance("EUR");
  private static final List<String> COUNTRIES = List.of("DE", "IN", "BR", "VN", "TR", "KE");

  /** Below every level of alerts: here nearly everybody buys from everybody in a few tiers. */
  private static final double WEAK = 0.2;

  private final Producer<byte[], byte[]> producer;
  private final int suppliers;
  private final SplittableRandom random = new SplittableRandom(10);
  private final Instant now = Instant.now();
  private long written;

  MadeUpLog(Producer<byte[], byte[]> producer, int suppliers) {
    this.producer = producer;
    this.suppliers = suppliers;
  }

  /** Describes all suppliers, reports a weak sign at each fiftieth, and ships. */
  void write(long shipments) {
    for (int k = 0; k < suppliers; k++) {
      declare("supplier-" + k);
      if (k % 50 == 0) {
        report("supplier-" + k);
      }
    }
    for (long k = 0; k < shipments; k++) {
      ship("shipment-" + k);
    }
    producer.flush();
  }

  private void declare(String id) {
    send(
        Topic.FACTS_SUPPLIERS,
        id,
        new SupplierDeclared(
            new SupplierId(id),
            "Fictional " + id,
            List.of(),
            Map.of(),
            new Country(COUNTRIES.get(random.nextInt(COUNTRIES.size()))),
            null,
            null,
            null,
            List.of(new IsicCode("1311")),
            List.of(new HsCode("520511", HsEdition.HS2022)),
            false,
            null,
            Disclosure.VERIFIED_LIST));
  }

  private void report(String id) {
    send(
        Topic.FACTS_EVIDENCE,
        id,
        new EvidenceRecorded(
            "item-" + id,
            new SupplierId(id),
            SourceClass.VERIFIED,
            IloIndicator.DEBT_BONDAGE,
            WEAK * random.nextDouble(),
            now.minus(2, ChronoUnit.DAYS),
            "benchmark",
            null,
            "item-" + id,
            "benchmark"));
  }

  private void ship(String id) {
    int buyer = random.nextInt(suppliers - 1);
    int seller = buyer + 1 + random.nextInt(suppliers - 1 - buyer);
    String buyerId = "supplier-" + buyer;
    send(
        Topic.FACTS_SHIPMENTS,
        buyerId,
        new ShipmentRecorded(
            id,
            new SupplierId("supplier-" + seller),
            new SupplierId(buyerId),
            new HsCode("520511", HsEdition.HS2022),
            null,
            null,
            null,
            new Money(1_000 + random.nextInt(1_000_000), EUR),
            null,
            now.minus(random.nextInt(300), ChronoUnit.DAYS),
            null,
            null,
            null,
            null,
            null));
  }

  private void send(Topic topic, String key, Object message) {
    Envelope envelope =
        new Envelope(
            "benchmark-" + written++,
            "/sources/benchmark",
            MessageType.of(message).typeName(),
            now,
            null);
    Future<?> sent = producer.send(FactRecords.write(topic, key, envelope, message));
    if (sent.isDone()) {
      sent.resultNow();
    }
  }
}
