package org.tierlight.graph.kafka;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.tierlight.message.Envelope;
import org.tierlight.message.MessageType;
import org.tierlight.message.ShipmentRecorded;
import org.tierlight.message.Topic;
import org.tierlight.message.kafka.FactRecords;
import org.tierlight.testkit.oracle.ExpectedLink;
import org.tierlight.testkit.oracle.Facts;
import org.tierlight.testkit.oracle.Pair;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsEdition;
import org.tierlight.vocabulary.Money;

/** Shipments in the log as supplier-ingest writes them, and what the oracle makes of them. */
final class TradeLog {

  private static final Currency USD = Currency.getInstance("USD");
  private static final HsCode YARN = new HsCode("520511", HsEdition.HS2022);
  private static final Instant NOW = Instant.parse("2026-06-15T12:00:00Z");

  private final SplittableRandom random = new SplittableRandom(2);
  private final Facts oracle = new Facts();
  private final MadeUpEdges edges;

  private TradeLog(MadeUpEdges edges) {
    this.edges = edges;
  }

  /** Publishes so many shipments, and waits until the broker has them. */
  static TradeLog publish(int records, MadeUpEdges edges, Producer<byte[], byte[]> producer)
      throws ExecutionException, InterruptedException {
    TradeLog log = new TradeLog(edges);
    List<Future<RecordMetadata>> sent = new ArrayList<>();
    for (int number = 0; number < records; number++) {
      sent.add(log.ship(number, producer));
    }
    for (Future<RecordMetadata> one : sent) {
      one.get();
    }
    return log;
  }

  private Future<RecordMetadata> ship(int number, Producer<byte[], byte[]> producer) {
    int edge = edges.draw(random);
    ShipmentRecorded shipment =
        new ShipmentRecorded(
            "shipment-2026-" + number,
            edges.seller(edge),
            edges.buyer(edge),
            YARN,
            null,
            null,
            null,
            new Money(1_000 + random.nextInt(1_000_000), USD),
            null,
            NOW.minus(random.nextInt(300), ChronoUnit.DAYS),
            null,
            null,
            "invoice-" + number,
            null,
            null);
    Envelope envelope =
        new Envelope(
            "benchmark-" + number,
            "/sources/benchmark",
            MessageType.of(shipment).typeName(),
            NOW,
            null);
    oracle.add(envelope, shipment);
    return producer.send(
        FactRecords.write(Topic.FACTS_SHIPMENTS, shipment.buyerId().value(), envelope, shipment));
  }

  /** Shipments and cents of every link, by its key. */
  Map<Pair, ExpectedLink> links() {
    return oracle.links();
  }
}
