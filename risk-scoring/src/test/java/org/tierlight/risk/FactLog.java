package org.tierlight.risk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.tierlight.message.AlertRaised;
import org.tierlight.message.Envelope;
import org.tierlight.message.EvidenceEnded;
import org.tierlight.message.EvidenceRecorded;
import org.tierlight.message.IdentityDecided;
import org.tierlight.message.LikenessFound;
import org.tierlight.message.MessageType;
import org.tierlight.message.ShipmentRecorded;
import org.tierlight.message.SupplierDeclared;
import org.tierlight.message.Topic;
import org.tierlight.message.kafka.FactRecords;
import org.tierlight.vocabulary.AlertRule;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.Disclosure;
import org.tierlight.vocabulary.EndReason;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsEdition;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.IsicCode;
import org.tierlight.vocabulary.Money;
import org.tierlight.vocabulary.Position;
import org.tierlight.vocabulary.Region;
import org.tierlight.vocabulary.Relation;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/** Writes facts to the log as supplier-ingest does; suppliers are fictional. */
final class FactLog implements AutoCloseable {

  private static final Currency EUR = Currency.getInstance("EUR");

  private final KafkaProducer<byte[], byte[]> producer;
  private final AtomicLong ids = new AtomicLong();
  private Future<RecordMetadata> last = CompletableFuture.failedFuture(new IllegalStateException());
  private final String source;

  FactLog(String bootstrapServers, String source) {
    this.source = source;
    this.producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.ACKS_CONFIG,
                "all"),
            new ByteArraySerializer(),
            new ByteArraySerializer());
  }

  void supplier(String id, String country, String isic, String hs, boolean primary) {
    send(Topic.FACTS_SUPPLIERS, id, declared(id, country, null, isic, hs, primary));
  }

  /** A spinner of cotton in a region. */
  void supplierIn(String region, String id) {
    String country = region.substring(0, 2);
    send(Topic.FACTS_SUPPLIERS, id, declared(id, country, region, "13", "520511", false));
  }

  private static SupplierDeclared declared(
      String id, String country, @Nullable String region, String isic, String hs, boolean primary) {
    return new SupplierDeclared(
        new SupplierId(id),
        "Fictional " + id,
        List.of(),
        Map.of(),
        new Country(country),
        region == null ? null : new Region(region),
        null,
        null,
        List.of(new IsicCode(isic)),
        List.of(new HsCode(hs, HsEdition.HS2022)),
        primary,
        null,
        Disclosure.VERIFIED_LIST);
  }

  /** A supplier by its names and numbers. */
  void named(String id, String name, String country, Map<String, String> identifiers) {
    send(
        Topic.FACTS_SUPPLIERS,
        id,
        new SupplierDeclared(
            new SupplierId(id),
            name,
            List.of(),
            identifiers,
            new Country(country),
            null,
            null,
            null,
            List.of(),
            List.of(),
            false,
            null,
            Disclosure.VERIFIED_LIST));
  }

  void shipment(String id, String seller, String buyer, long cents) {
    send(
        Topic.FACTS_SHIPMENTS,
        buyer,
        new ShipmentRecorded(
            id,
            new SupplierId(seller),
            new SupplierId(buyer),
            null,
            null,
            null,
            null,
            new Money(cents, EUR),
            null,
            Instant.now().minus(20, ChronoUnit.DAYS),
            null,
            null,
            null,
            null,
            null));
  }

  void evidence(String id, String supplier, SourceClass sourceClass, double strength) {
    evidence(id, supplier, sourceClass, strength, Instant.now().minus(2, ChronoUnit.DAYS));
  }

  void evidence(
      String id, String supplier, SourceClass sourceClass, double strength, Instant observedAt) {
    send(
        Topic.FACTS_EVIDENCE,
        supplier,
        new EvidenceRecorded(
            id,
            new SupplierId(supplier),
            sourceClass,
            IloIndicator.DEBT_BONDAGE,
            strength,
            observedAt,
            "Fictional Union",
            null,
            id,
            "union"));
  }

  /** Somebody says that an item ended today. */
  void ended(String item, String supplier, EndReason reason, SourceClass by, String sender) {
    send(
        Topic.FACTS_EVIDENCE,
        supplier,
        new EvidenceEnded(
            item,
            new SupplierId(supplier),
            reason,
            by,
            Instant.now(),
            "Fictional Inspectorate",
            "https://example.org/end",
            sender));
  }

  /** A person says what two records are to each other. */
  void decided(String recordId, String otherId, Relation relation) {
    send(
        Topic.FACTS_IDENTITY,
        recordId,
        new IdentityDecided(
            new SupplierId(recordId),
            new SupplierId(otherId),
            relation,
            true,
            "analyst",
            "The register of companies says so.",
            null,
            List.of(),
            List.of(),
            Instant.now()));
  }

  /** Somebody should decide whether two records are one. */
  void asked(String recordId, String otherId) {
    send(
        Topic.FACTS_IDENTITY,
        recordId,
        new LikenessFound(
            new SupplierId(recordId),
            new SupplierId(otherId),
            0.9,
            List.of(),
            List.of(),
            null,
            null,
            "rule",
            Instant.now()));
  }

  /** Raises an alert that risk-scoring never did. */
  void alert(String alertId, String supplier) {
    AlertRaised.Standing standing =
        new AlertRaised.Standing(Interval.exactly(0.5), 0.5, Band.ELEVATED, false, false);
    send(
        Topic.RISK_ALERTS,
        supplier,
        new AlertRaised(
            alertId,
            new SupplierId(supplier),
            AlertRule.LINK_ALERT,
            Instant.now(),
            null,
            standing,
            "Somebody else says so.",
            List.of(),
            List.of(),
            0));
  }

  /** Puts bytes that are no fact among the facts. */
  Position poison(Topic topic, String key, String bytes) {
    RecordMetadata put =
        await(
            producer.send(
                new ProducerRecord<>(
                    topic.topicName(), key.getBytes(UTF_8), bytes.getBytes(UTF_8))));
    return new Position(put.topic(), put.partition(), put.offset());
  }

  /** Where the last fact stands. */
  Position lastPosition() {
    RecordMetadata put = await(last);
    return new Position(put.topic(), put.partition(), put.offset());
  }

  /** Returns when the broker holds everything. */
  void flush() {
    producer.flush();
  }

  @Override
  public void close() {
    producer.close();
  }

  private void send(Topic topic, String key, Object message) {
    Envelope envelope =
        new Envelope(
            source + "-" + ids.incrementAndGet(),
            "/sources/test",
            MessageType.of(message).typeName(),
            Instant.now(),
            null);
    last = producer.send(FactRecords.write(topic, key, envelope, message));
    if (last.isDone()) {
      await(last);
    }
  }

  private static RecordMetadata await(Future<RecordMetadata> sent) {
    try {
      return sent.get();
    } catch (ExecutionException | InterruptedException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
