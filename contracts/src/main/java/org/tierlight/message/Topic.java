package org.tierlight.message;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Our topics: name, partitions and how long their records are kept. */
public enum Topic {
  INBOUND_SUPPLIERS("inbound.suppliers", 6, Duration.ofDays(7)),
  INBOUND_SHIPMENTS("inbound.shipments", 6, Duration.ofDays(7)),
  FACTS_SUPPLIERS("facts.suppliers", 6),
  FACTS_SHIPMENTS("facts.shipments", 6),
  FACTS_EVIDENCE("facts.evidence", 6),
  /** One partition: what is in force must be the same for all who read it, and it is little. */
  FACTS_PACKS("facts.packs", 1),
  /** One partition: who is whom must be the same for all who read it, and it is little. */
  FACTS_IDENTITY("facts.identity", 1),
  /** Events of EPCIS as they were captured, for tracing lots; its key is the event's hash. */
  FACTS_LOTS("facts.lots", 6),
  /** Between the parts of a network that several processes score; absolute, and said anew. */
  EXPOSURE("exposure", 6, Duration.ofDays(7)),
  RISK_SCORES("risk.scores", 6),
  /** One partition: an alert's offset is its place in the one sequence that subscribers resume. */
  RISK_ALERTS("risk.alerts", 1),
  QUARANTINE("quarantine", 1, Duration.ofDays(90));

  private final String topicName;
  private final int partitions;
  private final @Nullable Duration kept;

  Topic(String topicName, int partitions) {
    this(topicName, partitions, null);
  }

  Topic(String topicName, int partitions, @Nullable Duration kept) {
    this.topicName = topicName;
    this.partitions = partitions;
    this.kept = kept;
  }

  /** The name on the broker. */
  public String topicName() {
    return topicName;
  }

  /** How many partitions it is made with. */
  public int partitions() {
    return partitions;
  }

  /** How long a record is kept, or empty where it is kept for ever. */
  public Optional<Duration> kept() {
    return Optional.ofNullable(kept);
  }
}
