package org.tierlight.risk.kafka;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.tierlight.message.Envelope;
import org.tierlight.message.MatchDecided;
import org.tierlight.message.MessageType;
import org.tierlight.message.PackActivated;
import org.tierlight.message.PackFact;
import org.tierlight.message.ParametersApproved;
import org.tierlight.message.ParametersProposed;
import org.tierlight.message.Topic;
import org.tierlight.message.kafka.FactRecords;
import org.tierlight.risk.parameters.Decision;
import org.tierlight.risk.parameters.FigureChange;
import org.tierlight.risk.parameters.Perspective;
import org.tierlight.risk.parameters.Proposal;
import org.tierlight.risk.parameters.Signature;

/** Decisions on sets of figures as records of {@code facts.packs}, there and back. */
final class DecisionRecords {

  private static final String SOURCE = "/risk-scoring";

  private DecisionRecords() {}

  static ProducerRecord<byte[], byte[]> write(Decision decision) {
    return switch (decision) {
      case Decision.Proposed proposed -> record(proposed, proposed(proposed));
      case Decision.Approved approved ->
          record(
              approved,
              new ParametersApproved(
                  approved.version(), approved.signature().at(), approved.signature().by()));
    };
  }

  private static ProducerRecord<byte[], byte[]> record(Decision decision, PackFact fact) {
    MessageType type = MessageType.of(fact);
    String id = type.typeName() + "/" + decision.version();
    Envelope envelope = new Envelope(id, SOURCE, type.typeName(), decision.signature().at(), null);
    return FactRecords.write(Topic.FACTS_PACKS, fact.subject(), envelope, fact);
  }

  private static ParametersProposed proposed(Decision.Proposed decision) {
    Proposal proposal = decision.proposal();
    return new ParametersProposed(
        proposal.version(),
        proposal.perspective().name(),
        proposal.name(),
        proposal.purpose(),
        proposal.base(),
        proposal.changes().stream().map(DecisionRecords::change).toList(),
        decision.signature().at(),
        decision.signature().by());
  }

  private static ParametersProposed.Change change(FigureChange change) {
    return new ParametersProposed.Change(
        change.pointer(), change.value(), change.policy(), change.source());
  }

  /**
   * The decision that a record tells; empty if it tells of packs.
   *
   * @throws org.tierlight.message.UnreadableMessage if it is no message of the topic
   * @throws IllegalArgumentException if what it tells breaks a rule
   */
  static Optional<Decision> read(ConsumerRecord<byte[], byte[]> record) {
    return switch (FactRecords.read(record, PackFact.class).content()) {
      case PackActivated _, MatchDecided _ -> Optional.empty();
      case ParametersProposed proposed -> Optional.of(decision(proposed));
      case ParametersApproved approved ->
          Optional.of(
              new Decision.Approved(
                  approved.version(), new Signature(approved.by(), approved.approvedAt())));
    };
  }

  private static Decision decision(ParametersProposed proposed) {
    return new Decision.Proposed(
        new Proposal(
            proposed.version(),
            Perspective.valueOf(proposed.perspective()),
            proposed.name(),
            proposed.purpose(),
            proposed.base(),
            proposed.changes().stream().map(DecisionRecords::change).toList()),
        new Signature(proposed.by(), proposed.proposedAt()));
  }

  private static FigureChange change(ParametersProposed.Change change) {
    return new FigureChange(change.pointer(), change.value(), change.policy(), change.source());
  }
}
