package org.tierlight.risk.kafka;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.tierlight.message.AlertRaised;
import org.tierlight.message.ScorePublished;
import org.tierlight.message.Topic;
import org.tierlight.message.UnreadableMessage;
import org.tierlight.message.kafka.FactRecords;
import org.tierlight.risk.alert.Alert;
import org.tierlight.risk.checkpoint.Mark;
import org.tierlight.risk.engine.ScoringEngine;
import org.tierlight.vocabulary.SupplierId;

/**
 * What earlier lives of the engine told: the newest score of each supplier, and every alert. Behind
 * a checkpoint only what was told since; the engine in it knows the rest.
 */
final class LastWords {

  private static final Comparator<ScorePublished> AGE =
      Comparator.comparingLong(ScorePublished::epoch).thenComparingLong(ScorePublished::version);

  private final Map<SupplierId, ScorePublished> scores = new HashMap<>();
  private final Set<String> alerts = new HashSet<>();
  private final long since;
  private long lastEpoch;

  private LastWords(long since) {
    this.since = since;
    this.lastEpoch = since;
  }

  /** All words. */
  static LastWords read(Consumer<byte[], byte[]> consumer) {
    return read(consumer, List.of(), 0);
  }

  /**
   * The words behind marks.
   *
   * @param epoch of the life that wrote the words up to there; a life before it has no say any more
   */
  static LastWords read(Consumer<byte[], byte[]> consumer, List<Mark> from, long epoch) {
    LastWords words = new LastWords(epoch);
    new TopicReading(consumer, from, Topic.RISK_SCORES).readAll(words::score);
    new TopicReading(consumer, from, Topic.RISK_ALERTS).readAll(words::alert);
    return words;
  }

  /** The epoch of a new life. */
  long nextEpoch() {
    return lastEpoch + 1;
  }

  void resume(ScoringEngine engine) {
    scores.values().forEach(score -> engine.resume(score.supplierId(), ScoreRecords.told(score)));
    alerts.forEach(engine::alreadyRaised);
  }

  private void score(ConsumerRecord<byte[], byte[]> record) {
    try {
      heard(FactRecords.read(record, ScorePublished.class).content());
    } catch (UnreadableMessage foreign) {
      // Not our word: whoever put it there, it was never told, and it cannot be taken back.
    }
  }

  private void heard(ScorePublished score) {
    if (score.epoch() >= since) {
      scores.merge(score.supplierId(), score, (one, other) -> newer(one, other));
      lastEpoch = Math.max(lastEpoch, score.epoch());
    }
  }

  private void alert(ConsumerRecord<byte[], byte[]> record) {
    try {
      String id = FactRecords.read(record, AlertRaised.class).content().alertId();
      Alert.origin(id);
      alerts.add(id);
    } catch (UnreadableMessage | IllegalArgumentException foreign) {
      // As above.
    }
  }

  private static ScorePublished newer(ScorePublished one, ScorePublished other) {
    return AGE.compare(one, other) < 0 ? other : one;
  }
}
