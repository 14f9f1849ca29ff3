package org.tierlight.risk.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RecordTooLargeException;

/** Sends records and returns when the broker has acknowledged every one of them. */
final class Acknowledged {

  private final Producer<byte[], byte[]> producer;

  Acknowledged(Producer<byte[], byte[]> producer) {
    this.producer = producer;
  }

  void send(ProducerRecord<byte[], byte[]> record) {
    send(List.of(record));
  }

  /**
   * Sends a batch in its order.
   *
   * @throws KafkaException if the broker refused one for good
   * @throws IllegalStateException if one is too large: the broker is well, and will never take it
   */
  void send(List<ProducerRecord<byte[], byte[]>> records) {
    List<Future<RecordMetadata>> sent = new ArrayList<>(records.size());
    for (ProducerRecord<byte[], byte[]> record : records) {
      sent.add(producer.send(record));
    }
    producer.flush();
    sent.forEach(Acknowledged::await);
  }

  private static void await(Future<RecordMetadata> sent) {
    try {
      sent.get();
    } catch (ExecutionException refused) {
      if (refused.getCause() instanceof RecordTooLargeException tooLarge) {
        throw new IllegalStateException("a record is too large for the broker", tooLarge);
      }
      throw new KafkaException("the broker refused a record", refused.getCause());
    } catch (InterruptedException interrupted) {
      throw new InterruptException(interrupted);
    }
  }
}
