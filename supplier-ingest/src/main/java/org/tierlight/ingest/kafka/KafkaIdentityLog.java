package org.tierlight.ingest.kafka;

import java.util.List;
import org.tierlight.ingest.likeness.Conclusion;
import org.tierlight.ingest.likeness.IdentityLog;
import org.tierlight.vocabulary.Position;

/** The topic of identities. */
public final class KafkaIdentityLog implements IdentityLog {

  private final Acknowledged broker;

  /** Appends through an acknowledged sender. */
  public KafkaIdentityLog(Acknowledged broker) {
    this.broker = broker;
  }

  @Override
  public List<Position> append(List<? extends Conclusion> conclusions) {
    return broker.send(conclusions.stream().map(IdentityMessages::write).toList()).stream()
        .map(where -> new Position(where.topic(), where.partition(), where.offset()))
        .toList();
  }
}
