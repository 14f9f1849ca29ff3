package org.tierlight.risk.fact;

import java.util.List;
import org.tierlight.identity.Decision;
import org.tierlight.risk.fact.RiskFact.AssuranceGiven;
import org.tierlight.risk.fact.RiskFact.ChannelReported;
import org.tierlight.risk.fact.RiskFact.EvidenceEnded;
import org.tierlight.risk.fact.RiskFact.EvidenceFound;
import org.tierlight.risk.fact.RiskFact.GoodsShipped;
import org.tierlight.risk.fact.RiskFact.LinkEnded;
import org.tierlight.risk.fact.RiskFact.LinkNamed;
import org.tierlight.risk.fact.RiskFact.RecordsDecided;
import org.tierlight.risk.fact.RiskFact.ShipmentWithdrawn;
import org.tierlight.risk.fact.RiskFact.SupplierDescribed;
import org.tierlight.vocabulary.SupplierId;

/**
 * What a fact speaks of: of the facts about one thing only the latest has to be kept.
 *
 * @param keeper the supplier that it is kept with: the buyer of trade, else whom it describes
 * @param thing names the thing; of two facts with one name the later holds
 * @param others further suppliers that are known from then on
 */
public record Subject(SupplierId keeper, String thing, List<SupplierId> others) {

  private static final String SEPARATOR = "\u0000";

  public Subject {
    others = List.copyOf(others);
  }

  /** The subject of a fact. */
  public static Subject of(DatedFact dated) {
    return switch (dated.fact()) {
      case SupplierDescribed(SupplierId supplier, _) -> of(supplier, "supplier");
      case GoodsShipped shipped ->
          new Subject(shipped.buyer(), shipment(shipped.shipmentId()), List.of(shipped.seller()));
      case ShipmentWithdrawn(String id, SupplierId seller, SupplierId buyer) ->
          new Subject(buyer, shipment(id), List.of(seller));
      case LinkNamed(SupplierId seller, SupplierId buyer) -> ofLink("link", seller, buyer);
      case LinkEnded(SupplierId seller, SupplierId buyer, _) -> ofLink("link end", seller, buyer);
      case EvidenceFound found ->
          new Subject(found.supplier(), name("item", found.item().id()), List.of());
      case EvidenceEnded ended ->
          of(ended.supplier(), "item end", ended.itemId(), text(dated.version()));
      case AssuranceGiven(SupplierId supplier, var assurance) ->
          of(supplier, "assurance", assurance.kind().name());
      case ChannelReported report -> of(report.supplier(), "channel", text(dated.version()));
      case RecordsDecided(Decision decision) ->
          of(decision.record(), "records", text(dated.version()));
    };
  }

  private static Subject of(SupplierId supplier, String kind, String... names) {
    String all = String.join(SEPARATOR, names);
    return new Subject(supplier, name(kind, supplier.value(), all), List.of());
  }

  private static Subject ofLink(String kind, SupplierId seller, SupplierId buyer) {
    return new Subject(buyer, name(kind, seller.value(), buyer.value()), List.of(seller));
  }

  private static String shipment(String id) {
    return name("shipment", id);
  }

  /** Of what is told of an item's end or a channel nothing is overtaken as a whole. */
  private static String text(Version version) {
    return version.time() + SEPARATOR + version.id();
  }

  private static String name(String... parts) {
    return String.join(SEPARATOR, parts);
  }
}
