package org.tierlight.graph.kafka;

import static org.tierlight.graph.kafka.Translation.goods;
import static org.tierlight.graph.kafka.Translation.instant;
import static org.tierlight.graph.kafka.Translation.required;
import static org.tierlight.graph.kafka.Translation.stamped;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.folding.Change;
import org.tierlight.graph.links.Declaration;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.graph.links.Shipment;
import org.tierlight.graph.links.Termination;
import org.tierlight.graph.links.Withdrawal;
import org.tierlight.message.Fact;
import org.tierlight.message.LinkDeclared;
import org.tierlight.message.LinkTerminated;
import org.tierlight.message.ShipmentFact;
import org.tierlight.message.ShipmentRecorded;
import org.tierlight.message.ShipmentWithdrawn;
import org.tierlight.message.UnreadableMessage;
import org.tierlight.vocabulary.LinkBasis;
import org.tierlight.vocabulary.Money;
import org.tierlight.vocabulary.SupplierId;

/** Facts about trade as changes of links. */
final class TradeTranslation {

  /** The longest text that an index of Neo4j holds is about 8 kB; this is well below. */
  private static final int LONGEST_ID = 1_000;

  private TradeTranslation() {}

  static Change change(Fact<ShipmentFact> fact) {
    LinkKey link = link(fact.content());
    return switch (fact.content()) {
      case ShipmentRecorded shipment ->
          new Change.Shipped(stamped(fact.envelope(), shipment(shipment, link)));
      case ShipmentWithdrawn withdrawn ->
          new Change.Shipped(
              stamped(fact.envelope(), new Withdrawal(id(withdrawn.shipmentId()), link)));
      case LinkDeclared declared ->
          new Change.Declared(link, stamped(fact.envelope(), declaration(declared)));
      case LinkTerminated terminated ->
          new Change.Terminated(link, stamped(fact.envelope(), termination(terminated)));
    };
  }

  private static LinkKey link(ShipmentFact fact) {
    SupplierId seller = required(fact.sellerId(), "/sellerId");
    SupplierId buyer = required(fact.buyerId(), "/buyerId");
    if (seller.equals(buyer)) {
      throw new UnreadableMessage("SELF_SUPPLY", "/buyerId", "seller and buyer are the same");
    }
    return new LinkKey(seller, buyer);
  }

  private static Shipment shipment(ShipmentRecorded recorded, LinkKey link) {
    return new Shipment(
        id(recorded.shipmentId()),
        link,
        instant(recorded.shippedAt(), "/shippedAt"),
        cents(recorded.value()),
        recorded.hs() == null ? null : goods(List.of(recorded.hs())).getFirst(),
        recorded.basis() != LinkBasis.INFERRED);
  }

  private static String id(@Nullable String shipmentId) {
    String id = required(shipmentId, "/shipmentId");
    if (id.isEmpty() || id.length() > LONGEST_ID) {
      throw new UnreadableMessage(
          "LENGTH_OUT_OF_RANGE", "/shipmentId", "an id has 1 to " + LONGEST_ID + " letters");
    }
    return id;
  }

  private static long cents(@Nullable Money value) {
    if (value == null) {
      return 0;
    }
    if (value.cents() > Money.MOST_CENTS) {
      throw new UnreadableMessage("VALUE_OUT_OF_RANGE", "/value", "no value of a shipment");
    }
    return value.cents();
  }

  private static Declaration declaration(LinkDeclared declared) {
    return Declaration.of(
        instant(declared.since(), "/since"),
        goods(declared.hs()),
        declared.document() != null && declared.basis() != LinkBasis.INFERRED);
  }

  private static Termination termination(LinkTerminated terminated) {
    return new Termination(
        instant(terminated.terminatedAt(), "/terminatedAt"),
        required(terminated.document(), "/document"));
  }
}
