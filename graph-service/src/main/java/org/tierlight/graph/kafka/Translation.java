package org.tierlight.graph.kafka;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.facts.Stamp;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.folding.Change;
import org.tierlight.graph.ownership.Ownership;
import org.tierlight.graph.suppliers.Profile;
import org.tierlight.graph.suppliers.Score;
import org.tierlight.graph.suppliers.Site;
import org.tierlight.identity.Decision;
import org.tierlight.message.AssuranceRecorded;
import org.tierlight.message.ChannelReported;
import org.tierlight.message.Envelope;
import org.tierlight.message.EventCaptured;
import org.tierlight.message.Fact;
import org.tierlight.message.IdentityDecided;
import org.tierlight.message.IdentityFact;
import org.tierlight.message.LikenessFound;
import org.tierlight.message.OwnershipDeclared;
import org.tierlight.message.PartPlanned;
import org.tierlight.message.ScorePublished;
import org.tierlight.message.ShipmentFact;
import org.tierlight.message.SupplierDeclared;
import org.tierlight.message.SupplierFact;
import org.tierlight.message.Topic;
import org.tierlight.message.UnreadableMessage;
import org.tierlight.message.kafka.FactRecords;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.Money;

/**
 * Records as changes of the map. Whatever the database could refuse is refused here, since nothing
 * that fails for ever may enter a transaction.
 */
final class Translation {

  private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

  private Translation() {}

  /**
   * What a record says.
   *
   * @throws UnreadableMessage if it says nothing that the map can hold
   */
  static Change change(ConsumerRecord<byte[], byte[]> record) {
    if (record.value() == null) {
      throw new UnreadableMessage("EMPTY_RECORD", "", "a record without content");
    }
    if (record.topic().equals(Topic.FACTS_SUPPLIERS.topicName())) {
      return supplier(FactRecords.read(record, SupplierFact.class), learnt(record));
    }
    if (record.topic().equals(Topic.FACTS_IDENTITY.topicName())) {
      return identity(FactRecords.read(record, IdentityFact.class), learnt(record));
    }
    if (record.topic().equals(Topic.FACTS_LOTS.topicName())) {
      return LotTranslation.change(FactRecords.read(record, EventCaptured.class), learnt(record));
    }
    return record.topic().equals(Topic.FACTS_SHIPMENTS.topicName())
        ? TradeTranslation.change(FactRecords.read(record, ShipmentFact.class), learnt(record))
        : score(FactRecords.read(record, ScorePublished.class).content());
  }

  private static Change supplier(Fact<SupplierFact> fact, Instant learnt) {
    return switch (fact.content()) {
      case SupplierDeclared declared ->
          new Change.Described(
              required(declared.supplierId(), "/supplierId"),
              stamped(fact.envelope(), learnt, profile(declared)));
      case AssuranceRecorded assured -> new Change.Mentioned(List.of(assured.supplierId()));
      case ChannelReported reported -> new Change.Mentioned(List.of(reported.supplierId()));
      case PartPlanned planned ->
          new Change.Planned(stamped(fact.envelope(), learnt, PartTranslation.part(planned)));
    };
  }

  /** A likeness found asks a person, and shows nothing by itself. */
  private static Change identity(Fact<IdentityFact> fact, Instant learnt) {
    return switch (fact.content()) {
      case IdentityDecided decided -> new Change.Decided(decision(fact.envelope(), decided));
      case LikenessFound _ -> new Change.Mentioned(List.of());
      case OwnershipDeclared owned ->
          new Change.Owned(stamped(fact.envelope(), learnt, ownership(owned)));
    };
  }

  private static Ownership ownership(OwnershipDeclared owned) {
    return new Ownership(
        required(owned.recordId(), "/recordId"),
        required(owned.otherId(), "/otherId"),
        required(owned.kind(), "/kind"),
        owned.share(),
        owned.since() == null ? null : instant(owned.since(), "/since"),
        owned.until() == null ? null : instant(owned.until(), "/until"),
        owned.source(),
        owned.reference());
  }

  private static Decision decision(Envelope envelope, IdentityDecided decided) {
    return new Decision(
        required(decided.recordId(), "/recordId"),
        required(decided.otherId(), "/otherId"),
        required(decided.relation(), "/relation"),
        decided.byPerson(),
        instant(envelope.time(), ""),
        envelope.id());
  }

  private static Profile profile(SupplierDeclared declared) {
    return new Profile(
        required(declared.name(), "/name"),
        declared.aliases(),
        declared.identifiers(),
        declared.country(),
        declared.region(),
        site(declared),
        declared.isic(),
        goods(declared.hs()),
        declared.primaryProducer(),
        purchases(declared.declaredPurchases()),
        required(declared.disclosure(), "/disclosure"));
  }

  private static @Nullable Site site(SupplierDeclared declared) {
    Map<String, String> identifiers = declared.identifiers();
    SupplierDeclared.Coordinates coordinates = declared.coordinates();
    Site.Place place =
        coordinates == null
            ? null
            : new Site.Place(coordinates.latitude(), coordinates.longitude());
    return Site.of(declared.address(), place, identifiers.get("gln"), identifiers.get("osId"))
        .orElse(null);
  }

  private static @Nullable Money purchases(@Nullable Money purchases) {
    if (purchases != null) {
      required(purchases.currency(), "/declaredPurchases/currency");
    }
    return purchases;
  }

  private static Change score(ScorePublished published) {
    return new Change.Scored(
        new Score(
            required(published.supplierId(), "/supplierId"),
            required(published.exposure(), "/exposure"),
            published.alertStrength(),
            published.legalFlag(),
            required(published.band(), "/band"),
            published.opaque(),
            required(published.parameterVersion(), "/parameterVersion"),
            new Score.Version(published.epoch(), published.version()),
            instant(published.asOf(), "/asOf")));
  }

  /** When the broker took the record in. */
  private static Instant learnt(ConsumerRecord<?, ?> record) {
    return Instant.ofEpochMilli(record.timestamp());
  }

  static <T> Stamped<T> stamped(Envelope envelope, Instant learnt, T value) {
    return new Stamped<>(
        new Stamp(instant(envelope.time(), ""), envelope.id(), envelope.source()), learnt, value);
  }

  static <T> T required(@Nullable T value, String pointer) {
    if (value == null) {
      throw new UnreadableMessage("MISSING_FIELD", pointer, "a required field is missing");
    }
    return value;
  }

  static List<HsCode> goods(List<HsCode> codes) {
    codes.forEach(code -> required(code.edition(), "/hs"));
    return codes;
  }

  /** Times that no trade has, which the database or a month cannot hold either. */
  static Instant instant(@Nullable Instant value, String pointer) {
    Instant instant = required(value, pointer);
    if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
      throw new UnreadableMessage("TIME_OUT_OF_RANGE", pointer, "no time of trade");
    }
    return instant;
  }
}
