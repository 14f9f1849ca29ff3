package org.tierlight.ingest.kafka;

import java.util.List;
import org.tierlight.ingest.intake.FactLog;
import org.tierlight.ingest.submission.Examined.Draft;
import org.tierlight.message.Topic;
import org.tierlight.message.kafka.RecordSize;
import org.tierlight.vocabulary.Position;

/** The fact topics of Kafka. */
public final class KafkaFactLog implements FactLog {

  /** The topics that facts of this service stand in. */
  public static final List<String> TOPICS =
      List.of(
          Topic.FACTS_SUPPLIERS.topicName(),
          Topic.FACTS_SHIPMENTS.topicName(),
          Topic.FACTS_EVIDENCE.topicName(),
          Topic.FACTS_LOTS.topicName(),
          Topic.FACTS_IDENTITY.topicName());

  private final Acknowledged broker;

  /** Appends through an acknowledged sender. */
  public KafkaFactLog(Acknowledged broker) {
    this.broker = broker;
  }

  @Override
  public List<Position> append(List<Draft> drafts) {
    return broker.send(drafts.stream().map(FactWriting::record).toList()).stream()
        .map(where -> new Position(where.topic(), where.partition(), where.offset()))
        .toList();
  }

  @Override
  public boolean holds(Draft draft) {
    return RecordSize.of(FactWriting.record(draft)) <= RecordSize.LARGEST_FACT;
  }
}
