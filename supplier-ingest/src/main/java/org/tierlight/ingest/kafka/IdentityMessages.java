package org.tierlight.ingest.kafka;

import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.tierlight.identity.Decision;
import org.tierlight.identity.Likeness;
import org.tierlight.ingest.likeness.Conclusion;
import org.tierlight.ingest.likeness.Question;
import org.tierlight.ingest.likeness.Ruling;
import org.tierlight.ingest.likeness.Version;
import org.tierlight.message.Envelope;
import org.tierlight.message.Fact;
import org.tierlight.message.IdentityDecided;
import org.tierlight.message.IdentityFact;
import org.tierlight.message.LikenessFound;
import org.tierlight.message.MessageType;
import org.tierlight.message.OwnershipDeclared;
import org.tierlight.message.Topic;
import org.tierlight.message.kafka.FactRecords;

/** What is concluded of records, as messages, there and back. */
final class IdentityMessages {

  private static final String SOURCE = "/supplier-ingest/identity";

  private IdentityMessages() {}

  static ProducerRecord<byte[], byte[]> write(Conclusion said) {
    IdentityFact message = message(said);
    Envelope envelope =
        new Envelope(
            said.version().id(),
            SOURCE,
            MessageType.of(message).typeName(),
            said.version().time(),
            null);
    return FactRecords.write(Topic.FACTS_IDENTITY, said.record().value(), envelope, message);
  }

  /** What was concluded; nothing where the fact says who holds whom: they stay two. */
  static Optional<Conclusion> read(Fact<IdentityFact> fact) {
    Version version = new Version(fact.envelope().time(), fact.envelope().id());
    return switch (fact.content()) {
      case IdentityDecided decided -> Optional.of(ruling(decided, version));
      case LikenessFound found -> Optional.of(question(found, version));
      case OwnershipDeclared _ -> Optional.empty();
    };
  }

  private static IdentityFact message(Conclusion said) {
    return switch (said) {
      case Ruling ruling ->
          new IdentityDecided(
              ruling.record(),
              ruling.other(),
              ruling.decision().relation(),
              ruling.decision().byPerson(),
              ruling.by(),
              ruling.reason(),
              ruling.likeness().orElse(null),
              ruling.forIt(),
              ruling.againstIt(),
              ruling.version().time());
      case Question question ->
          new LikenessFound(
              question.record(),
              question.other(),
              question.likeness().value(),
              question.likeness().forIt(),
              question.likeness().againstIt(),
              question.nearest().map(Question.Nearest::record).orElse(null),
              question.nearest().map(Question.Nearest::likeness).orElse(null),
              question.by(),
              question.version().time());
    };
  }

  private static Ruling ruling(IdentityDecided decided, Version version) {
    return new Ruling(
        new Decision(
            decided.recordId(),
            decided.otherId(),
            decided.relation(),
            decided.byPerson(),
            version.time(),
            version.id()),
        decided.by(),
        decided.reason(),
        Optional.ofNullable(decided.likeness()),
        decided.forIt(),
        decided.againstIt());
  }

  private static Question question(LikenessFound found, Version version) {
    return new Question(
        found.recordId(),
        found.otherId(),
        new Likeness(found.likeness(), found.forIt(), found.againstIt()),
        Optional.ofNullable(found.nearestOther())
            .map(other -> new Question.Nearest(other, known(found.nearestLikeness()))),
        found.by(),
        version);
  }

  private static double known(@Nullable Double likeness) {
    return likeness == null ? 0 : likeness;
  }
}
