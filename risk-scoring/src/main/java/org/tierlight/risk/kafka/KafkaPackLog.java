package org.tierlight.risk.kafka;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.tierlight.risk.matching.MatchDecision;
import org.tierlight.risk.matching.MatchDecisionLog;
import org.tierlight.risk.shelf.Activation;
import org.tierlight.risk.shelf.PackLog;
import org.tierlight.risk.shelf.PackLogUnavailable;
import org.tierlight.vocabulary.Position;

/**
 * Appends to the topic of packs. Files and decisions come seldom, so each gets a producer of its
 * own, which gives up after some seconds: somebody waits for the answer.
 */
public final class KafkaPackLog implements PackLog, MatchDecisionLog {

  private static final Duration CLOSE = Duration.ofSeconds(1);

  private final Clients clients;

  /** To the topic of one broker. */
  public KafkaPackLog(Clients clients) {
    this.clients = clients;
  }

  @Override
  public Position append(Activation activation) {
    return append(
        PackRecords.write(activation),
        "Kafka does not answer. Send the file again in a moment; it is put in force once.");
  }

  @Override
  public void append(MatchDecision decision) {
    append(
        MatchDecisionRecords.write(decision),
        "Kafka does not answer. Look at the match in a moment, and decide again where it still"
            + " waits.");
  }

  private Position append(ProducerRecord<byte[], byte[]> record, String advice) {
    Producer<byte[], byte[]> producer = clients.promptProducer();
    try {
      RecordMetadata stored = producer.send(record).get();
      return new Position(stored.topic(), stored.partition(), stored.offset());
    } catch (ExecutionException | KafkaException silent) {
      throw new PackLogUnavailable(advice);
    } catch (InterruptedException interrupted) {
      throw new InterruptException(interrupted);
    } finally {
      producer.close(CLOSE);
    }
  }
}
