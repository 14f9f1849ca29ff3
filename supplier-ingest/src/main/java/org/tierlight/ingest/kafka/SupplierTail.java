package org.tierlight.ingest.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tierlight.ingest.intake.Readiness;
import org.tierlight.ingest.likeness.Described;
import org.tierlight.ingest.likeness.KnownRecord;
import org.tierlight.ingest.likeness.KnownSuppliers;
import org.tierlight.ingest.likeness.LogPlace;
import org.tierlight.ingest.likeness.Version;
import org.tierlight.message.Envelope;
import org.tierlight.message.EvidenceEnded;
import org.tierlight.message.EvidenceFact;
import org.tierlight.message.EvidenceRecorded;
import org.tierlight.message.IdentityFact;
import org.tierlight.message.SupplierDeclared;
import org.tierlight.message.SupplierFact;
import org.tierlight.message.Topic;
import org.tierlight.message.UnreadableMessage;
import org.tierlight.message.kafka.FactRecords;
import org.tierlight.vocabulary.SourceClass;

/** Keeps the known suppliers as the log has them. */
public final class SupplierTail implements Readiness, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SupplierTail.class);

  private final KnownSuppliers known;
  private final LogTail tail;

  /**
   * A tail that has not started yet.
   *
   * @param whenCaughtUp run once, on a thread of its own, when the first reading is complete
   */
  public SupplierTail(
      String bootstrapServers, short replicas, KnownSuppliers known, Runnable whenCaughtUp) {
    this.known = known;
    this.tail =
        new LogTail(
            bootstrapServers,
            replicas,
            LogTail.Subject.forEver(
                "supplier",
                "names of suppliers",
                List.of(
                    Topic.FACTS_SUPPLIERS.topicName(),
                    Topic.FACTS_IDENTITY.topicName(),
                    Topic.FACTS_EVIDENCE.topicName()),
                this::take,
                whenCaughtUp));
  }

  /** Begins to read. */
  public void start() {
    tail.start();
  }

  @Override
  public List<String> hindrances() {
    return tail.hindrances();
  }

  /** Waits until everything before these ends is known; false if it takes longer. */
  boolean awaitReached(Map<TopicPartition, Long> ends, Duration atMost)
      throws InterruptedException {
    return tail.awaitReached(ends, atMost);
  }

  @Override
  public void close() {
    tail.close();
  }

  /** What nobody can read has been told by who consumes it; here it says nothing of a name. */
  private void take(ConsumerRecord<byte[], byte[]> record) {
    try {
      read(record);
    } catch (UnreadableMessage unreadable) {
      LOG.warn("{} says nothing: {}", FactRecords.position(record), unreadable.getMessage());
    }
  }

  private void read(ConsumerRecord<byte[], byte[]> record) {
    String topic = record.topic();
    if (topic.equals(Topic.FACTS_SUPPLIERS.topicName())) {
      var fact = FactRecords.read(record, SupplierFact.class);
      if (fact.content() instanceof SupplierDeclared declared) {
        known.describe(described(declared, fact.envelope(), record));
      }
    } else if (topic.equals(Topic.FACTS_IDENTITY.topicName())) {
      IdentityMessages.read(FactRecords.read(record, IdentityFact.class)).ifPresent(known::take);
    } else {
      note(FactRecords.read(record, EvidenceFact.class).content());
    }
  }

  private void note(EvidenceFact fact) {
    switch (fact) {
      case EvidenceRecorded recorded when recorded.sourceClass() == SourceClass.OFFICIAL ->
          known.findingRecorded(recorded.evidenceId(), recorded.supplierId());
      case EvidenceEnded ended when ended.sourceClass() == SourceClass.OFFICIAL ->
          known.findingEnded(ended.evidenceId(), ended.supplierId());
      case EvidenceRecorded _, EvidenceEnded _ -> {
        // Others than officials list nobody.
      }
    }
  }

  private static KnownRecord described(
      SupplierDeclared declared, Envelope envelope, ConsumerRecord<byte[], byte[]> record) {
    return new KnownRecord(
        declared.supplierId(),
        new Described(
            declared.name(),
            declared.aliases(),
            declared.identifiers(),
            Optional.ofNullable(declared.country()),
            Optional.ofNullable(declared.address())),
        new Version(envelope.time(), envelope.id()),
        new LogPlace(
            Instant.ofEpochMilli(record.timestamp()), record.partition(), record.offset()));
  }
}
