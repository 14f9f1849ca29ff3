package org.tierlight.risk.kafka.streams;

import static org.tierlight.risk.kafka.RandomLogs.TODAY;
import static org.tierlight.risk.kafka.RandomLogs.at;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.tierlight.message.Envelope;
import org.tierlight.message.EvidenceFact;
import org.tierlight.message.EvidenceRecorded;
import org.tierlight.message.ShipmentRecorded;
import org.tierlight.message.SupplierDeclared;
import org.tierlight.risk.kafka.LoggedFact;
import org.tierlight.vocabulary.Disclosure;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.Money;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/** Small worlds as messages, each supplier under its world's name. */
final class TrialLog {

  private static final Currency USD = Currency.getInstance("USD");

  /** The cap of verified evidence: strength over it gives the own risk that is asked for. */
  private static final double VERIFIED_CAP = 0.9;

  private final List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
  private final String world;

  TrialLog(String world) {
    this.world = world;
  }

  static SupplierId id(String world, String name) {
    return new SupplierId(world + "-" + name);
  }

  List<ProducerRecord<byte[], byte[]>> records() {
    return List.copyOf(records);
  }

  TrialLog raw(String name, double r) {
    return described(name, true, null).verified(name, r);
  }

  TrialLog supplier(String name, double r) {
    return described(name, false, null).verified(name, r);
  }

  TrialLog buying(String name, double r, long cents) {
    return described(name, false, new Money(cents, USD)).verified(name, r);
  }

  TrialLog described(String name, boolean primary, @Nullable Money purchases) {
    return add(
        new LoggedFact.OfSupplier(
            envelope(),
            new SupplierDeclared(
                id(world, name),
                name,
                List.of(),
                Map.of(),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                primary,
                purchases,
                Disclosure.VERIFIED_LIST)));
  }

  private TrialLog verified(String name, double r) {
    return evidence(name, SourceClass.VERIFIED, r / VERIFIED_CAP);
  }

  TrialLog evidence(String name, SourceClass by, double strength) {
    String item = world + "-item-" + records.size();
    EvidenceFact found =
        new EvidenceRecorded(
            item,
            id(world, name),
            by,
            IloIndicator.DEBT_BONDAGE,
            strength,
            at(TODAY),
            "test",
            null,
            item,
            null);
    return add(new LoggedFact.OfEvidence(envelope(), found));
  }

  TrialLog ships(String seller, String buyer, long cents) {
    return add(
        new LoggedFact.OfTrade(
            envelope(),
            new ShipmentRecorded(
                world + "-shipment-" + records.size(),
                id(world, seller),
                id(world, buyer),
                null,
                null,
                null,
                null,
                new Money(cents, USD),
                null,
                at(TODAY),
                null,
                null,
                null,
                null,
                null)));
  }

  private TrialLog add(LoggedFact fact) {
    records.add(fact.record());
    return this;
  }

  private Envelope envelope() {
    return new Envelope(world + "-event-" + records.size(), "/test", "", at(TODAY), null);
  }
}
