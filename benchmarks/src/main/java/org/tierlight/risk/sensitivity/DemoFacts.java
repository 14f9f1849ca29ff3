package org.tierlight.risk.sensitivity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.tierlight.local.demo.Items;
import org.tierlight.local.demo.Network;
import org.tierlight.local.demo.NetworkMaker;
import org.tierlight.local.demo.Story;
import org.tierlight.risk.fact.DatedFact;
import org.tierlight.risk.fact.RiskFact;
import org.tierlight.risk.fact.RiskFact.EvidenceFound;
import org.tierlight.risk.fact.RiskFact.GoodsShipped;
import org.tierlight.risk.fact.RiskFact.SupplierDescribed;
import org.tierlight.risk.fact.Version;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.risk.model.Profile;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.Disclosure;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsEdition;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.IsicCode;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/**
 * The demo's fictional world as the engine is told it. Amounts stay in dollars: shares are the same
 * in any one currency (method.md section 9, I12).
 */
final class DemoFacts {

  /** The demo's own. */
  private static final long SEED = 20_260_101;

  private static final long CENTS = 100;

  private final Instant day;
  private final List<DatedFact> facts = new ArrayList<>();

  private DemoFacts(Instant day) {
    this.day = day;
  }

  /** All facts of the demo, its story included, when it is run on a day. */
  static List<DatedFact> on(Instant day) {
    DemoFacts world = new DemoFacts(day);
    Network network = new NetworkMaker(new SplittableRandom(SEED), day).make();
    Story story = new Story(day);
    network.suppliers().forEach(world::describe);
    network.shipments().forEach(world::ship);
    network.evidence().forEach(world::find);
    story.shipments().forEach(world::ship);
    world.find(story.evidence());
    return world.facts;
  }

  private void describe(Items.Supplier supplier) {
    Items.Amount purchases = supplier.declaredPurchases();
    tell(
        new SupplierDescribed(
            new SupplierId(supplier.id()),
            new Profile(
                supplier.name(),
                Country.ofCode(supplier.country()).orElseThrow(),
                null,
                supplier.isic().stream().map(IsicCode::ofText).flatMap(Optional::stream).toList(),
                supplier.hs().stream().map(DemoFacts::hs).flatMap(Optional::stream).toList(),
                supplier.primaryProducer(),
                purchases == null
                    ? OptionalLong.empty()
                    : OptionalLong.of(purchases.amount() * CENTS),
                Disclosure.valueOf(supplier.disclosure()))));
  }

  private void ship(Items.Shipment shipment) {
    tell(
        new GoodsShipped(
            shipment.id(),
            new SupplierId(shipment.sellerId()),
            new SupplierId(shipment.buyerId()),
            shipment.value().amount() * CENTS,
            date(shipment.shippedAt()),
            hs(shipment.hs()).orElseThrow(),
            true));
  }

  private void find(Items.Evidence evidence) {
    tell(
        new EvidenceFound(
            new SupplierId(evidence.supplierId()),
            new EvidenceItem(
                evidence.reference(),
                SourceClass.valueOf(evidence.sourceClass()),
                IloIndicator.valueOf(evidence.indicator()),
                evidence.strength(),
                date(evidence.observedAt()),
                evidence.source(),
                evidence.reference(),
                evidence.reference()),
            "demo"));
  }

  private void tell(RiskFact fact) {
    facts.add(new DatedFact(new Version(day, "demo-" + facts.size()), fact));
  }

  private static Optional<HsCode> hs(String text) {
    return HsCode.ofText(text, HsEdition.HS2022);
  }

  private static LocalDate date(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }
}
