package org.tierlight.risk.kafka.streams;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.tierlight.message.Envelope;
import org.tierlight.message.EvidenceFact;
import org.tierlight.message.MessageType;
import org.tierlight.message.ShipmentFact;
import org.tierlight.message.SupplierFact;
import org.tierlight.message.Topic;
import org.tierlight.message.kafka.FactRecords;
import org.tierlight.risk.fact.DatedFact;
import org.tierlight.risk.fact.Subject;
import org.tierlight.risk.kafka.FactDecoder;
import org.tierlight.risk.kafka.LoggedFact;

/** Writes facts to the log as supplier-ingest does, each under the key of who keeps it. */
final class Logged implements AutoCloseable {

  private final Producer<byte[], byte[]> producer;

  Logged(String bootstrapServers) {
    this.producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.LINGER_MS_CONFIG,
                5,
                ProducerConfig.ACKS_CONFIG,
                "all"),
            new ByteArraySerializer(),
            new ByteArraySerializer());
  }

  /** Returns when the broker holds everything. */
  void write(List<ProducerRecord<byte[], byte[]>> records) {
    List<Future<RecordMetadata>> sent = new ArrayList<>();
    records.forEach(record -> sent.add(producer.send(record)));
    producer.flush();
    sent.forEach(Logged::await);
  }

  static ProducerRecord<byte[], byte[]> record(LoggedFact logged) {
    return switch (logged) {
      case LoggedFact.OfSupplier(Envelope envelope, SupplierFact fact) ->
          record(Topic.FACTS_SUPPLIERS, envelope, fact);
      case LoggedFact.OfTrade(Envelope envelope, ShipmentFact fact) ->
          record(Topic.FACTS_SHIPMENTS, envelope, fact);
      case LoggedFact.OfEvidence(Envelope envelope, EvidenceFact fact) ->
          record(Topic.FACTS_EVIDENCE, envelope, fact);
    };
  }

  private static ProducerRecord<byte[], byte[]> record(
      Topic topic, Envelope envelope, Object fact) {
    String type = MessageType.of(fact).typeName();
    Envelope typed = new Envelope(envelope.id(), envelope.source(), type, envelope.time(), null);
    String key = Subject.of(read(FactRecords.write(topic, "", typed, fact))).keeper().value();
    return FactRecords.write(topic, key, typed, fact);
  }

  /** What the engine is told by a record. */
  static DatedFact read(ProducerRecord<byte[], byte[]> record) {
    return FactDecoder.decode(
        StoredMessage.record(record.topic(), 0, 0, record.key(), record.value(), record.headers()));
  }

  private static void await(Future<RecordMetadata> sent) {
    try {
      sent.get();
    } catch (ExecutionException | InterruptedException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}
