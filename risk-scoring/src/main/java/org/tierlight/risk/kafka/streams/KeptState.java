package org.tierlight.risk.kafka.streams;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.utils.Bytes;
import org.tierlight.message.Topic;
import org.tierlight.risk.audit.CertifiedSnapshot;
import org.tierlight.risk.audit.Certifying;
import org.tierlight.risk.audit.KeptCertificate;
import org.tierlight.risk.audit.PackedPast;
import org.tierlight.risk.engine.ScoringEngine;
import org.tierlight.risk.fact.DatedFact;
import org.tierlight.risk.kafka.Clients;
import org.tierlight.risk.kafka.FactDecoder;
import org.tierlight.risk.kafka.RulingWatch;
import org.tierlight.vocabulary.Position;
import org.tierlight.vocabulary.SupplierId;

/**
 * The state of all parts, as their stores' changelogs hold it: what any process would have after
 * taking all tasks over. From it, not from the facts' own topics, the certified numbers are worked
 * out; so a fact that a store lost shows.
 */
public final class KeptState implements Certifying {

  private static final String CHANGELOG =
      StreamsSettings.APPLICATION + "-" + PartTopology.STORE + "-changelog";
  private static final Duration POLL = Duration.ofMillis(100);

  private final Clients clients;
  private final Supplier<RulingWatch.InForce> inForce;

  /**
   * Of the processes that share one broker.
   *
   * @param inForce what the numbers are worked out by
   */
  public KeptState(Clients clients, Supplier<RulingWatch.InForce> inForce) {
    this.clients = clients;
    this.inForce = inForce;
  }

  @Override
  public KeptCertificate certify(Instant validAt) {
    RulingWatch.InForce by = inForce.get();
    PackedPast.whole(by.packs());
    ScoringEngine engine =
        new ScoringEngine(by.ruling().parameters(), by.ruling().appraisal(), validAt);
    List<Position> positions = new ArrayList<>(by.positions());
    try (Consumer<byte[], byte[]> consumer = clients.consumer()) {
      for (int part = 0; part < Topic.FACTS_SHIPMENTS.partitions(); part++) {
        fold(part, rows(consumer, part), engine, positions);
      }
    }
    return new KeptCertificate(CertifiedSnapshot.of(engine.solved()), positions);
  }

  /** The latest row of each key: one part at a time, so that no more than one lies in memory. */
  private static Map<Bytes, byte[]> rows(Consumer<byte[], byte[]> consumer, int part) {
    TopicPartition partition = new TopicPartition(CHANGELOG, part);
    Collection<TopicPartition> only = List.of(partition);
    consumer.assign(only);
    consumer.seekToBeginning(only);
    long end = consumer.endOffsets(only).getOrDefault(partition, 0L);
    Map<Bytes, byte[]> rows = new HashMap<>();
    while (consumer.position(partition) < end) {
      consumer.poll(POLL).forEach(change -> take(change, rows));
    }
    return rows;
  }

  private static void take(ConsumerRecord<byte[], byte[]> change, Map<Bytes, byte[]> rows) {
    Bytes key = Bytes.wrap(change.key());
    if (change.value() == null) {
      rows.remove(key);
    } else {
      rows.put(key, change.value());
    }
  }

  private static void fold(
      int part, Map<Bytes, byte[]> rows, ScoringEngine engine, List<Position> positions) {
    rows.forEach(
        (key, row) -> {
          String name = Row.name(key.get());
          switch (Row.of(key.get())) {
            case FACT -> apply(FactDecoder.decode(StoredMessage.read(row)), engine);
            case KNOWN -> engine.meet(new SupplierId(name));
            case POSITION -> positions.add(new Position(name, part, PartStore.number(row)));
            case HEARD, FOLLOWER, TOLD, ALERT, LIFE -> {}
          }
        });
  }

  private static void apply(DatedFact dated, ScoringEngine engine) {
    engine.apply(dated.version(), dated.fact());
  }
}
