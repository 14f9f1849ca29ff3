package org.tierlight.risk.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.tierlight.identity.Decision;
import org.tierlight.message.AssuranceRecorded;
import org.tierlight.message.ChannelReported;
import org.tierlight.message.Envelope;
import org.tierlight.message.EvidenceEnded;
import org.tierlight.message.EvidenceFact;
import org.tierlight.message.EvidenceRecorded;
import org.tierlight.message.Fact;
import org.tierlight.message.IdentityDecided;
import org.tierlight.message.IdentityFact;
import org.tierlight.message.LikenessFound;
import org.tierlight.message.LinkDeclared;
import org.tierlight.message.LinkTerminated;
import org.tierlight.message.MessageType;
import org.tierlight.message.OwnershipDeclared;
import org.tierlight.message.ShipmentFact;
import org.tierlight.message.ShipmentRecorded;
import org.tierlight.message.ShipmentWithdrawn;
import org.tierlight.message.SupplierDeclared;
import org.tierlight.message.SupplierFact;
import org.tierlight.message.Topic;
import org.tierlight.message.UnreadableMessage;
import org.tierlight.message.kafka.FactRecords;
import org.tierlight.risk.fact.DatedFact;
import org.tierlight.risk.fact.RiskFact;
import org.tierlight.risk.fact.Version;
import org.tierlight.risk.model.Assurance;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.risk.model.Profile;
import org.tierlight.vocabulary.LinkBasis;
import org.tierlight.vocabulary.Money;

/** Records of the topics of facts as the engine is told them. */
public final class FactDecoder {

  private static final byte[] PLAN = MessageType.PART_PLANNED.typeName().getBytes(UTF_8);

  private FactDecoder() {}

  /**
   * What a record says.
   *
   * @throws UnreadableMessage if it says nothing that the engine can take in, however often it is
   *     read
   */
  public static DatedFact decode(ConsumerRecord<byte[], byte[]> record) {
    return decode(record, fact -> {});
  }

  /**
   * The same, for one who looks at the message as it is too.
   *
   * @throws UnreadableMessage likewise; then nothing was shown
   */
  static DatedFact decode(ConsumerRecord<byte[], byte[]> record, Consumer<Fact<?>> noting) {
    if (record.value() == null) {
      throw new UnreadableMessage("EMPTY_MESSAGE", "", "a fact has a value");
    }
    try {
      Fact<?> fact = read(record);
      DatedFact dated = dated(fact);
      noting.accept(fact);
      return dated;
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException broken) {
      throw new UnreadableMessage("BREAKS_RULE", "", String.valueOf(broken.getMessage()));
    }
  }

  /**
   * The same of a record that may only ask a person whether two records are one, or say who holds
   * whom or what a part is planned to be made of: that changes no score, so there is no fact.
   *
   * @throws UnreadableMessage likewise
   */
  public static Optional<DatedFact> told(
      ConsumerRecord<byte[], byte[]> record, Consumer<Fact<?>> noting) {
    Optional<Fact<?>> beside = beside(record);
    beside.ifPresent(noting);
    return beside.isPresent() ? Optional.empty() : Optional.of(decode(record, noting));
  }

  private static Optional<Fact<?>> beside(ConsumerRecord<byte[], byte[]> record) {
    if (record.value() == null) {
      return Optional.empty();
    }
    if (isPlan(record)) {
      return Optional.of(FactRecords.read(record, SupplierFact.class));
    }
    if (!record.topic().equals(Topic.FACTS_IDENTITY.topicName())) {
      return Optional.empty();
    }
    Fact<IdentityFact> fact = FactRecords.read(record, IdentityFact.class);
    return switch (fact.content()) {
      case LikenessFound _, OwnershipDeclared _ -> Optional.of(fact);
      case IdentityDecided _ -> Optional.empty();
    };
  }

  /** By its header alone: descriptions of suppliers are not read twice. */
  private static boolean isPlan(ConsumerRecord<byte[], byte[]> record) {
    @Nullable Header type = record.headers().lastHeader("ce_type");
    return record.topic().equals(Topic.FACTS_SUPPLIERS.topicName())
        && type != null
        && Arrays.equals(type.value(), PLAN);
  }

  private static Fact<?> read(ConsumerRecord<byte[], byte[]> record) {
    Topic topic = topic(record.topic());
    return switch (topic) {
      case FACTS_SUPPLIERS -> FactRecords.read(record, SupplierFact.class);
      case FACTS_SHIPMENTS -> FactRecords.read(record, ShipmentFact.class);
      case FACTS_EVIDENCE -> FactRecords.read(record, EvidenceFact.class);
      case FACTS_IDENTITY -> FactRecords.read(record, IdentityFact.class);
      case FACTS_PACKS,
          FACTS_LOTS,
          INBOUND_SUPPLIERS,
          INBOUND_SHIPMENTS,
          EXPOSURE,
          RISK_SCORES,
          RISK_ALERTS,
          QUARANTINE ->
          throw new IllegalArgumentException("no topic of facts");
    };
  }

  private static Topic topic(String name) {
    return Arrays.stream(Topic.values())
        .filter(topic -> topic.topicName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static DatedFact dated(Fact<?> fact) {
    Envelope envelope = fact.envelope();
    return new DatedFact(
        new Version(envelope.time(), envelope.id()),
        switch (fact.content()) {
          case SupplierDeclared declared -> described(declared);
          case AssuranceRecorded assured ->
              new RiskFact.AssuranceGiven(
                  assured.supplierId(), new Assurance(assured.kind(), day(assured.since())));
          case ChannelReported report ->
              new RiskFact.ChannelReported(
                  report.supplierId(),
                  report.firstWeek(),
                  report.lastWeek(),
                  report.accessibility());
          case ShipmentRecorded shipment -> shipped(shipment);
          case ShipmentWithdrawn withdrawn ->
              new RiskFact.ShipmentWithdrawn(
                  withdrawn.shipmentId(), withdrawn.sellerId(), withdrawn.buyerId());
          case LinkDeclared link -> new RiskFact.LinkNamed(link.sellerId(), link.buyerId());
          case LinkTerminated end ->
              new RiskFact.LinkEnded(end.sellerId(), end.buyerId(), day(end.terminatedAt()));
          case EvidenceRecorded evidence -> found(evidence);
          case EvidenceEnded ended -> ended(ended);
          case IdentityDecided decided -> decided(envelope, decided);
          case Object other ->
              throw new IllegalArgumentException("no fact: " + other.getClass().getSimpleName());
        });
  }

  private static RiskFact described(SupplierDeclared declared) {
    return new RiskFact.SupplierDescribed(
        declared.supplierId(),
        new Profile(
            declared.name(),
            declared.country(),
            declared.region(),
            declared.isic(),
            declared.hs(),
            declared.primaryProducer(),
            cents(declared.declaredPurchases()),
            declared.disclosure()));
  }

  private static RiskFact shipped(ShipmentRecorded shipment) {
    return new RiskFact.GoodsShipped(
        shipment.shipmentId(),
        shipment.sellerId(),
        shipment.buyerId(),
        cents(shipment.value()).orElse(0),
        day(shipment.shippedAt()),
        shipment.hs(),
        shipment.basis() != LinkBasis.INFERRED);
  }

  private static RiskFact found(EvidenceRecorded evidence) {
    return new RiskFact.EvidenceFound(
        evidence.supplierId(),
        new EvidenceItem(
            evidence.evidenceId(),
            evidence.sourceClass(),
            evidence.indicator(),
            evidence.strength(),
            day(evidence.observedAt()),
            evidence.source(),
            evidence.reference(),
            evidence.cluster(),
            evidence.fingerprint()),
        evidence.sender());
  }

  private static RiskFact ended(EvidenceEnded ended) {
    return new RiskFact.EvidenceEnded(
        ended.evidenceId(),
        ended.supplierId(),
        ended.reason(),
        ended.sourceClass(),
        day(ended.endedAt()),
        ended.sender());
  }

  private static RiskFact decided(Envelope envelope, IdentityDecided decided) {
    return new RiskFact.RecordsDecided(
        new Decision(
            decided.recordId(),
            decided.otherId(),
            decided.relation(),
            decided.byPerson(),
            envelope.time(),
            envelope.id()));
  }

  private static OptionalLong cents(@Nullable Money money) {
    return money == null ? OptionalLong.empty() : OptionalLong.of(money.cents());
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }
}
