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
import org.tierlight.risk.fact.DatedFact;
import org.tierlight.risk.kafka.FactDecoder;

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
