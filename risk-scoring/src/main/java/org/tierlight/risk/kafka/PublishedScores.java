package org.tierlight.risk.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.utils.Utils;
import org.tierlight.message.PackActivated;
import org.tierlight.message.PackFact;
import org.tierlight.message.ScorePublished;
import org.tierlight.message.Topic;
import org.tierlight.message.UnreadableMessage;
import org.tierlight.message.kafka.FactRecords;
import org.tierlight.risk.audit.HistoryUnavailable;
import org.tierlight.risk.audit.PastScore;
import org.tierlight.risk.audit.ScoreHistory;
import org.tierlight.risk.model.Standing;
import org.tierlight.vocabulary.SupplierId;

/**
 * Reads {@code risk.scores}: of the partition that a supplier's scores lie in, what was published
 * in the window; other suppliers' records are passed over undecoded.
 */
public final class PublishedScores implements ScoreHistory {

  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);

  private final Clients clients;

  /** Of one broker. */
  public PublishedScores(Clients clients) {
    this.clients = clients;
  }

  @Override
  public Window read(SupplierId supplier, Instant from, Instant to, int most) {
    byte[] key = supplier.value().getBytes(UTF_8);
    Deque<PastScore> newest = new ArrayDeque<>();
    boolean[] dropped = new boolean[1];
    List<PackChange> packs = new ArrayList<>();
    try (Consumer<byte[], byte[]> consumer = clients.consumer()) {
      WindowReading reading = new WindowReading(consumer, from, to, ANSWER_WITHIN);
      reading.read(
          partition(key),
          record -> {
            score(record, key).ifPresent(newest::add);
            dropped[0] |= newest.size() > most && newest.removeFirst() != null;
          });
      reading.read(
          new TopicPartition(Topic.FACTS_PACKS.topicName(), 0),
          record -> pack(record).ifPresent(packs::add));
    } catch (TimeoutException silent) {
      throw new HistoryUnavailable("The log does not answer. Ask again in a moment.");
    }
    return new Window(List.copyOf(newest), packs, !dropped[0]);
  }

  /** Where the producer puts the records of a key. */
  private static TopicPartition partition(byte[] key) {
    int number = Utils.toPositive(Utils.murmur2(key)) % Topic.RISK_SCORES.partitions();
    return new TopicPartition(Topic.RISK_SCORES.topicName(), number);
  }

  private static Optional<PastScore> score(ConsumerRecord<byte[], byte[]> record, byte[] key) {
    if (!Arrays.equals(record.key(), key)) {
      return Optional.empty();
    }
    try {
      ScorePublished score = FactRecords.read(record, ScorePublished.class).content();
      return Optional.of(past(record.offset(), score));
    } catch (UnreadableMessage foreign) {
      return Optional.empty();
    }
  }

  private static PastScore past(long place, ScorePublished score) {
    Standing standing =
        new Standing(
            score.exposure(),
            score.alertStrength(),
            score.legalFlag(),
            score.band(),
            score.opaque());
    return new PastScore(
        place, score.asOf(), standing, score.parameterVersion(), score.positions());
  }

  private static Optional<PackChange> pack(ConsumerRecord<byte[], byte[]> record) {
    try {
      PackFact fact = FactRecords.read(record, PackFact.class).content();
      Instant known = Instant.ofEpochMilli(record.timestamp());
      return fact instanceof PackActivated pack
          ? Optional.of(new PackChange(known, pack.pack(), pack.edition()))
          : Optional.empty();
    } catch (UnreadableMessage foreign) {
      return Optional.empty();
    }
  }

  /** Reads single partitions from one time to another. */
  private record WindowReading(
      Consumer<byte[], byte[]> consumer, Instant from, Instant to, Duration within) {

    void read(
        TopicPartition partition,
        java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> handler) {
      long end = offset(partition, to.plusMillis(1));
      consumer.assign(List.of(partition));
      consumer.seek(partition, offset(partition, from));
      long heardAt = System.nanoTime();
      while (consumer.position(partition, within) < end) {
        var records = consumer.poll(Duration.ofMillis(100));
        for (ConsumerRecord<byte[], byte[]> record : records) {
          if (record.offset() < end) {
            handler.accept(record);
          }
        }
        heardAt = records.isEmpty() ? heardAt : System.nanoTime();
        requireAlive(heardAt);
      }
    }

    private void requireAlive(long heardAt) {
      if (System.nanoTime() - heardAt > 2 * within.toNanos()) {
        throw new HistoryUnavailable("The log fell silent. Ask again in a moment.");
      }
    }

    /** The first record at or after a time; the end where there is none. */
    private long offset(TopicPartition partition, Instant time) {
      var found = consumer.offsetsForTimes(Map.of(partition, time.toEpochMilli()), within);
      var first = found.get(partition);
      return first == null
          ? consumer.endOffsets(List.of(partition), within).getOrDefault(partition, 0L)
          : first.offset();
    }
  }
}
