package org.tierlight.risk.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tierlight.message.Topic;
import org.tierlight.message.UnreadableMessage;
import org.tierlight.risk.parameters.Decision;
import org.tierlight.risk.parameters.DecisionLog;
import org.tierlight.risk.parameters.DecisionLogUnavailable;
import org.tierlight.risk.parameters.ParameterSets;

/**
 * Decisions on sets of figures in {@code facts.packs}. They are few: each is sent by a producer of
 * its own, and all are read again at the beginning of each life of the engine.
 */
public final class KafkaDecisionLog implements DecisionLog {

  private static final Logger LOG = LoggerFactory.getLogger(KafkaDecisionLog.class);
  private static final Duration CLOSE = Duration.ofSeconds(1);

  private final Clients clients;

  /** On one broker. */
  public KafkaDecisionLog(Clients clients) {
    this.clients = clients;
  }

  @Override
  public void append(Decision decision, ParameterSets sets) {
    Producer<byte[], byte[]> producer = clients.promptProducer();
    try {
      producer.send(DecisionRecords.write(decision)).get();
      read(sets);
    } catch (ExecutionException | KafkaException silent) {
      throw new DecisionLogUnavailable("The log does not answer. Send the same again in a moment.");
    } catch (InterruptedException leaving) {
      Thread.currentThread().interrupt();
      throw new DecisionLogUnavailable("The service is stopping. Send the same again in a moment.");
    } finally {
      producer.close(CLOSE);
    }
  }

  /**
   * Takes in all decisions that the log holds now.
   *
   * @throws KafkaException if the log does not answer
   */
  public void read(ParameterSets sets) {
    try (Consumer<byte[], byte[]> consumer = clients.consumer()) {
      read(consumer, sets);
    }
  }

  /** Takes in all decisions that the log holds now; the consumer reads something else later. */
  static void read(Consumer<byte[], byte[]> consumer, ParameterSets sets) {
    new TopicReading(consumer, Topic.FACTS_PACKS).readAll(record -> take(record, sets));
  }

  static void take(ConsumerRecord<byte[], byte[]> record, ParameterSets sets) {
    try {
      Instant knownAt = Instant.ofEpochMilli(record.timestamp());
      DecisionRecords.read(record).ifPresent(decision -> sets.take(decision, knownAt));
    } catch (UnreadableMessage | IllegalArgumentException broken) {
      LOG.warn("Passed over a decision at {}: {}", record.offset(), broken.getMessage());
    }
  }
}
