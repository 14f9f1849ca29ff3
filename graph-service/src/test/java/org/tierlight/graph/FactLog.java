package org.tierlight.graph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.tierlight.message.Envelope;
import org.tierlight.message.IdentityDecided;
import org.tierlight.message.LinkDeclared;
import org.tierlight.message.LinkTerminated;
import org.tierlight.message.MessageType;
import org.tierlight.message.OwnershipDeclared;
import org.tierlight.message.PartPlanned;
import org.tierlight.message.ScorePublished;
import org.tierlight.message.ShipmentRecorded;
import org.tierlight.message.ShipmentWithdrawn;
import org.tierlight.message.SupplierDeclared;
import org.tierlight.message.Topic;
import org.tierlight.message.kafka.FactRecords;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.Disclosure;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsEdition;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.IsicCode;
import org.tierlight.vocabulary.LinkBasis;
import org.tierlight.vocabulary.Money;
import org.tierlight.vocabulary.OwnershipKind;
import org.tierlight.vocabulary.Position;
import org.tierlight.vocabulary.Region;
import org.tierlight.vocabulary.Relation;
import org.tierlight.vocabulary.SupplierId;

/** Publishes facts as the other services do; {@link #flush} waits until the broker has them. */
final class FactLog implements AutoCloseable {

  private static final Currency USD = Currency.getInstance("USD");

  private final KafkaProducer<byte[], byte[]> producer;
  private final List<Future<RecordMetadata>> sent = new ArrayList<>();
  private int events;

  FactLog(String bootstrapServers) {
    producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.LINGER_MS_CONFIG,
                5),
            new ByteArraySerializer(),
            new ByteArraySerializer());
  }

  void supplier(String id, String name, String country, String isic) {
    supplier(id, name, country, isic, Instant.now());
  }

  void supplier(String id, String name, String country, String isic, Instant said) {
    supplier(id, name, country, isic, false, said);
  }

  void primaryProducer(String id, String country) {
    supplier(id, id, country, "0116", true, Instant.now());
  }

  private void supplier(
      String id, String name, String country, String isic, boolean primary, Instant said) {
    SupplierDeclared declared =
        new SupplierDeclared(
            new SupplierId(id),
            name,
            List.of("Alias of " + name),
            Map.of("duns", "duns-" + id, "gln", "4012345000009"),
            new Country(country),
            null,
            "1 Mill Road",
            new SupplierDeclared.Coordinates(10.5, 106.7),
            List.of(new IsicCode(isic)),
            List.of(new HsCode("610910", HsEdition.HS2022)),
            primary,
            new Money(5_000_00, USD),
            Disclosure.ATTESTED);
    publish(Topic.FACTS_SUPPLIERS, id, envelope(declared, said), declared);
  }

  /** A supplier in a region at an address. */
  void supplierAt(String id, String name, String region, String address) {
    SupplierDeclared declared =
        new SupplierDeclared(
            new SupplierId(id),
            name,
            List.of(),
            Map.of(),
            new Country(region.substring(0, 2)),
            new Region(region),
            address,
            null,
            List.of(new IsicCode("1311")),
            List.of(),
            false,
            null,
            Disclosure.ATTESTED);
    publish(Topic.FACTS_SUPPLIERS, id, envelope(declared, Instant.now()), declared);
  }

  /** What somebody decided about two records. */
  void decided(String record, String other, Relation relation, Instant said) {
    IdentityDecided decided =
        new IdentityDecided(
            new SupplierId(record),
            new SupplierId(other),
            relation,
            true,
            "somebody",
            "a look at both",
            null,
            List.of(),
            List.of(),
            said);
    publish(Topic.FACTS_IDENTITY, record, envelope(decided, said), decided);
  }

  /** That one company holds another. */
  void owned(
      String held,
      String holder,
      OwnershipKind kind,
      @Nullable Double share,
      @Nullable Instant until,
      Instant said) {
    OwnershipDeclared declared =
        new OwnershipDeclared(
            new SupplierId(held),
            new SupplierId(holder),
            kind,
            share,
            null,
            until,
            "Fictional Register",
            null);
    publish(Topic.FACTS_IDENTITY, held, envelope(declared, said), declared);
  }

  void shipment(String id, String seller, String buyer, long cents, Instant shippedAt) {
    shipment(id, seller, buyer, cents, shippedAt, Instant.now());
  }

  void shipment(
      String id, String seller, String buyer, long cents, Instant shippedAt, Instant said) {
    shipment(id, seller, buyer, cents, shippedAt, said, null);
  }

  /** A shipment that was only concluded from other data. */
  void inferred(String id, String seller, String buyer, long cents, Instant shippedAt) {
    shipment(id, seller, buyer, cents, shippedAt, Instant.now(), LinkBasis.INFERRED);
  }

  private void shipment(
      String id,
      String seller,
      String buyer,
      long cents,
      Instant shippedAt,
      Instant said,
      @Nullable LinkBasis basis) {
    ShipmentRecorded recorded =
        new ShipmentRecorded(
            id,
            new SupplierId(seller),
            new SupplierId(buyer),
            new HsCode("520100", HsEdition.HS2022),
            null,
            null,
            null,
            new Money(cents, USD),
            null,
            shippedAt,
            null,
            null,
            "invoice " + id,
            basis,
            null);
    publish(Topic.FACTS_SHIPMENTS, buyer, envelope(recorded, said), recorded);
  }

  void withdrawn(String id, String seller, String buyer, Instant said) {
    ShipmentWithdrawn withdrawn =
        new ShipmentWithdrawn(id, new SupplierId(seller), new SupplierId(buyer));
    publish(Topic.FACTS_SHIPMENTS, buyer, envelope(withdrawn, said), withdrawn);
  }

  void declared(String seller, String buyer, Instant since) {
    declared(seller, buyer, since, null, null);
  }

  void declared(String seller, String buyer, Instant since, Instant said) {
    LinkDeclared declared =
        new LinkDeclared(
            new SupplierId(seller), new SupplierId(buyer), List.of(), since, null, null, null);
    publish(Topic.FACTS_SHIPMENTS, buyer, envelope(declared, said), declared);
  }

  void declared(
      String seller,
      String buyer,
      Instant since,
      @Nullable String document,
      @Nullable LinkBasis basis) {
    LinkDeclared declared =
        new LinkDeclared(
            new SupplierId(seller), new SupplierId(buyer), List.of(), since, document, basis, null);
    publish(Topic.FACTS_SHIPMENTS, buyer, envelope(declared, Instant.now()), declared);
  }

  /** What somebody said of how a part is planned. */
  void planned(PartPlanned part, Instant said) {
    publish(Topic.FACTS_SUPPLIERS, part.supplierId().value(), envelope(part, said), part);
  }

  void terminated(String seller, String buyer, Instant at) {
    LinkTerminated terminated =
        new LinkTerminated(new SupplierId(seller), new SupplierId(buyer), at, "letter");
    publish(Topic.FACTS_SHIPMENTS, buyer, envelope(terminated, Instant.now()), terminated);
  }

  void score(String id, double mid, Band band, long epoch, long version) {
    score(id, mid, band, epoch, version, Instant.now());
  }

  void score(String id, double mid, Band band, long epoch, long version, Instant asOf) {
    ScorePublished score =
        new ScorePublished(
            new SupplierId(id),
            new Interval(mid / 2, mid, Math.min(1, mid + 0.1)),
            0,
            false,
            band,
            false,
            "test-1",
            epoch,
            version,
            List.of(),
            asOf,
            null);
    publish(Topic.RISK_SCORES, id, envelope(score, Instant.now()), score);
  }

  void publish(Topic topic, String key, Envelope envelope, Object message) {
    raw(FactRecords.write(topic, key, envelope, message));
  }

  void raw(ProducerRecord<byte[], byte[]> record) {
    sent.add(producer.send(record));
  }

  Envelope envelope(Object message, Instant time) {
    String id = "event-" + events++;
    return new Envelope(id, "/sources/test", MessageType.of(message).typeName(), time, null);
  }

  /** Where the last record stands that was sent. */
  Position lastPosition() {
    Future<RecordMetadata> last = sent.getLast();
    flush();
    RecordMetadata where = last.resultNow();
    return new Position(where.topic(), where.partition(), where.offset());
  }

  void flush() {
    try {
      for (Future<RecordMetadata> one : sent) {
        one.get();
      }
      sent.clear();
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}
