package org.tierlight.risk.kafka;

import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.tierlight.message.Envelope;
import org.tierlight.message.Fact;
import org.tierlight.message.MatchDecided;
import org.tierlight.message.MessageType;
import org.tierlight.message.PackActivated;
import org.tierlight.message.PackFact;
import org.tierlight.message.ParametersApproved;
import org.tierlight.message.ParametersProposed;
import org.tierlight.message.Topic;
import org.tierlight.message.UnreadableMessage;
import org.tierlight.message.kafka.FactRecords;
import org.tierlight.risk.matching.PacksAtHand;
import org.tierlight.risk.pack.PackFormat;
import org.tierlight.risk.shelf.Activation;
import org.tierlight.risk.shelf.PackShelf;
import org.tierlight.risk.shelf.PacksInForce;

/** Activations of packs as records of their topic, there and back. */
final class PackRecords {

  private static final String SOURCE = "/risk-scoring/packs";

  private PackRecords() {}

  /** Whether a record is one of packs. */
  static boolean isOne(ConsumerRecord<byte[], byte[]> record) {
    return record.topic().equals(Topic.FACTS_PACKS.topicName());
  }

  /**
   * The activation that a record tells of; empty where it tells of something else.
   *
   * @throws UnreadableMessage if it says nothing that can be taken in
   */
  static Optional<Activation> activation(ConsumerRecord<byte[], byte[]> record) {
    if (record.value() == null) {
      throw new UnreadableMessage("EMPTY_MESSAGE", "", "a fact has a value");
    }
    Fact<PackFact> fact = read(record);
    return switch (fact.content()) {
      case PackActivated activated -> Optional.of(activation(fact.envelope(), activated));
      case MatchDecided _, ParametersProposed _, ParametersApproved _ -> Optional.empty();
    };
  }

  /** What was in force, and what a record puts in force beside it. */
  static PacksInForce with(PacksInForce packs, ConsumerRecord<byte[], byte[]> record) {
    try {
      return activation(record).map(packs::with).orElse(packs);
    } catch (UnreadableMessage refused) {
      // It stands in quarantine since the live engine met it.
      return packs;
    }
  }

  /**
   * Puts what a record tells of to where it belongs.
   *
   * @throws UnreadableMessage likewise
   */
  static void put(ConsumerRecord<byte[], byte[]> record, PacksAtHand packs) {
    if (record.value() == null) {
      throw new UnreadableMessage("EMPTY_MESSAGE", "", "a fact has a value");
    }
    Fact<PackFact> fact = read(record);
    switch (fact.content()) {
      case PackActivated activated -> packs.shelf().put(activation(fact.envelope(), activated));
      case MatchDecided decided ->
          packs.matching().decide(MatchDecisionRecords.decision(fact.envelope(), decided));
      case ParametersProposed _, ParametersApproved _ ->
          KafkaDecisionLog.take(record, packs.sets());
    }
  }

  private static Fact<PackFact> read(ConsumerRecord<byte[], byte[]> record) {
    try {
      return FactRecords.read(record, PackFact.class);
    } catch (IllegalArgumentException broken) {
      throw new UnreadableMessage("BREAKS_RULE", "", String.valueOf(broken.getMessage()));
    }
  }

  /** Puts all activations on the shelf that the topic holds now; what is none is refused later. */
  static void read(Consumer<byte[], byte[]> consumer, PackShelf shelf) {
    new TopicReading(consumer, Topic.FACTS_PACKS).readAll(record -> take(record, shelf));
    shelf.caughtUp();
    shelf.changed();
  }

  /** Puts an activation on the shelf; what is none, or cannot be read, changes nothing. */
  static void take(ConsumerRecord<byte[], byte[]> record, PackShelf shelf) {
    try {
      activation(record).ifPresent(shelf::put);
    } catch (UnreadableMessage unreadable) {
      // Who reads decisions warns of it, and the stream of facts of one process refuses it.
    }
  }

  static ProducerRecord<byte[], byte[]> write(Activation activation) {
    PackFormat format = activation.format();
    PackActivated message =
        new PackActivated(
            activation.pack(),
            activation.edition(),
            format.name(),
            format.publisher(),
            format.licence(),
            activation.sha256(),
            activation.bytes(),
            activation.rows(),
            activation.rejected(),
            activation.at(),
            activation.by());
    Envelope envelope =
        new Envelope(
            activation.id(), SOURCE, MessageType.PACK_ACTIVATED.typeName(), activation.at(), null);
    return FactRecords.write(Topic.FACTS_PACKS, message.subject(), envelope, message);
  }

  private static Activation activation(Envelope envelope, PackActivated message) {
    return new Activation(
        envelope.id(),
        message.pack(),
        message.edition(),
        PackFormat.named(message.format()).orElseThrow(PackRecords::unknownForm),
        message.sha256(),
        message.bytes(),
        message.rows(),
        message.rejected(),
        message.activatedAt(),
        message.by());
  }

  private static UnreadableMessage unknownForm() {
    return new UnreadableMessage("BREAKS_RULE", "/format", "no form that is known here");
  }
}
