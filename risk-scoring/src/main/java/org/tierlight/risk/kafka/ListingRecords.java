package org.tierlight.risk.kafka;

import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.tierlight.identity.Decision;
import org.tierlight.message.Envelope;
import org.tierlight.message.EvidenceEnded;
import org.tierlight.message.EvidenceRecorded;
import org.tierlight.message.Fact;
import org.tierlight.message.IdentityDecided;
import org.tierlight.message.MessageType;
import org.tierlight.message.OwnershipDeclared;
import org.tierlight.message.SupplierDeclared;
import org.tierlight.message.Topic;
import org.tierlight.message.kafka.FactRecords;
import org.tierlight.risk.fact.Version;
import org.tierlight.risk.matching.DescribedSupplier;
import org.tierlight.risk.matching.ListMatching;
import org.tierlight.risk.matching.ListingFact;
import org.tierlight.risk.matching.Ownership;
import org.tierlight.vocabulary.SourceClass;

/** What facts say to the matching of lists, and what it says to them. */
final class ListingRecords {

  private static final String SOURCE = "/risk-scoring/lists";

  private ListingRecords() {}

  /**
   * Takes in what a fact says of names and of listings that were told before; what another sender
   * calls by the name of a listing is none.
   */
  static void note(Fact<?> fact, ListMatching matching) {
    switch (fact.content()) {
      case SupplierDeclared declared ->
          matching.describe(
              new Version(fact.envelope().time(), fact.envelope().id()), described(declared));
      case IdentityDecided decided -> matching.relate(decision(fact, decided));
      case OwnershipDeclared declared -> matching.hold(ownership(fact, declared));
      case EvidenceRecorded recorded when SOURCE.equals(recorded.sender()) ->
          matching.recorded(recorded.evidenceId(), recorded.supplierId(), recorded.observedAt());
      case EvidenceEnded ended when SOURCE.equals(ended.sender()) ->
          matching.ended(ended.evidenceId());
      case Object other -> {
        // It says nothing of who a supplier is.
      }
    }
  }

  private static Decision decision(Fact<?> fact, IdentityDecided decided) {
    return new Decision(
        decided.recordId(),
        decided.otherId(),
        decided.relation(),
        decided.byPerson(),
        fact.envelope().time(),
        fact.envelope().id());
  }

  private static Ownership ownership(Fact<?> fact, OwnershipDeclared declared) {
    return new Ownership(
        new Version(fact.envelope().time(), fact.envelope().id()),
        declared.recordId(),
        declared.otherId(),
        declared.kind(),
        Optional.ofNullable(declared.until()),
        Optional.ofNullable(declared.source()));
  }

  static ProducerRecord<byte[], byte[]> write(ListingFact fact, Instant now) {
    return switch (fact) {
      case ListingFact.Listed listed ->
          record(
              listed.evidenceId(),
              listed.supplier().value(),
              MessageType.EVIDENCE_RECORDED,
              now,
              recorded(listed));
      case ListingFact.Delisted delisted ->
          record(
              delisted.evidenceId() + "/ended",
              delisted.supplier().value(),
              MessageType.EVIDENCE_ENDED,
              now,
              ended(delisted));
    };
  }

  private static EvidenceRecorded recorded(ListingFact.Listed listed) {
    return new EvidenceRecorded(
        listed.evidenceId(),
        listed.supplier(),
        SourceClass.OFFICIAL,
        listed.indicator(),
        1,
        listed.since(),
        listed.source(),
        listed.reference(),
        listed.evidenceId(),
        SOURCE);
  }

  private static EvidenceEnded ended(ListingFact.Delisted delisted) {
    return new EvidenceEnded(
        delisted.evidenceId(),
        delisted.supplier(),
        delisted.reason(),
        SourceClass.OFFICIAL,
        delisted.at(),
        delisted.source(),
        delisted.reference(),
        SOURCE);
  }

  private static DescribedSupplier described(SupplierDeclared declared) {
    return new DescribedSupplier(
        declared.supplierId(),
        declared.name(),
        declared.aliases(),
        Optional.ofNullable(declared.country()),
        declared.identifiers(),
        Optional.ofNullable(declared.address()));
  }

  private static ProducerRecord<byte[], byte[]> record(
      String id, String key, MessageType type, Instant now, Object message) {
    return FactRecords.write(
        Topic.FACTS_EVIDENCE, key, new Envelope(id, SOURCE, type.typeName(), now, null), message);
  }
}
