package org.tierlight.risk.kafka;

import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.tierlight.message.Envelope;
import org.tierlight.message.MatchDecided;
import org.tierlight.message.MessageType;
import org.tierlight.message.Topic;
import org.tierlight.message.kafka.FactRecords;
import org.tierlight.risk.matching.MatchDecision;
import org.tierlight.risk.matching.Verdict;

/** Decisions on matches as records of the topic of packs, there and back. */
final class MatchDecisionRecords {

  private static final String SOURCE = "/risk-scoring/packs";

  private MatchDecisionRecords() {}

  static ProducerRecord<byte[], byte[]> write(MatchDecision decision) {
    MatchDecided message =
        new MatchDecided(
            decision.matchId(),
            decision.pack(),
            decision.entry(),
            decision.supplier(),
            MatchDecided.Verdict.valueOf(decision.verdict().name()),
            decision.reason(),
            decision.at(),
            decision.by(),
            decision.askAgainAt().orElse(null));
    Envelope envelope =
        new Envelope(
            decision.id(), SOURCE, MessageType.MATCH_DECIDED.typeName(), decision.at(), null);
    return FactRecords.write(Topic.FACTS_PACKS, message.subject(), envelope, message);
  }

  static MatchDecision decision(Envelope envelope, MatchDecided message) {
    return new MatchDecision(
        envelope.id(),
        message.matchId(),
        message.pack(),
        message.entry(),
        message.supplierId(),
        Verdict.valueOf(message.verdict().name()),
        message.reason(),
        message.by(),
        message.decidedAt(),
        Optional.ofNullable(message.askAgainAt()));
  }
}
