package org.tierlight.graph.kafka;

import static org.tierlight.graph.kafka.Translation.instant;
import static org.tierlight.graph.kafka.Translation.required;
import static org.tierlight.graph.kafka.Translation.stamped;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.folding.Change;
import org.tierlight.graph.links.Declaration;
import org.tierlight.graph.links.Goods;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.graph.links.Quantity;
import org.tierlight.graph.links.Shipment;
import org.tierlight.graph.links.Termination;
import org.tierlight.graph.links.Withdrawal;
import org.tierlight.graph.links.Word;
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

  private static final int MOST_DIGITS = 40;

  private TradeTranslation() {}

  static Change change(Fact<ShipmentFact> fact, Instant learnt) {
    LinkKey link = link(fact.content());
    return new Change.Said(stamped(fact.envelope(), learnt, word(fact.content(), link)));
  }

  private static Word word(ShipmentFact said, LinkKey link) {
    return switch (said) {
      case ShipmentRecorded shipment -> shipment(shipment, link);
      case ShipmentWithdrawn withdrawn -> new Withdrawal(id(withdrawn.shipmentId()), link);
      case LinkDeclared declared -> declaration(declared, link);
      case LinkTerminated terminated -> termination(terminated, link);
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
        recorded.hs() == null
            ? Goods.UNKNOWN
            : new Goods(Translation.goods(List.of(recorded.hs())).getFirst()),
        instant(recorded.shippedAt(), "/shippedAt"),
        cents(recorded.value()),
        quantity(recorded.quantity(), recorded.unit()),
        basis(recorded.basis()),
        recorded.custody());
  }

  private static LinkBasis basis(@Nullable LinkBasis basis) {
    return basis == null ? LinkBasis.DOCUMENTED : basis;
  }

  /** Nobody ships such amounts; sums of them would have no end of digits. */
  private static @Nullable Quantity quantity(@Nullable BigDecimal amount, @Nullable String unit) {
    if (amount == null) {
      return null;
    }
    if (amount.precision() > MOST_DIGITS || Math.abs(amount.scale()) > MOST_DIGITS) {
      throw new UnreadableMessage("VALUE_OUT_OF_RANGE", "/quantity", "no quantity of a shipment");
    }
    return new Quantity(amount, unit == null ? "" : unit);
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

  private static Declaration declaration(LinkDeclared declared, LinkKey link) {
    LinkBasis basis = basis(declared.basis());
    return Declaration.of(
        link,
        instant(declared.since(), "/since"),
        Translation.goods(declared.hs()),
        basis,
        declared.document() != null && basis != LinkBasis.INFERRED,
        declared.custody());
  }

  private static Termination termination(LinkTerminated terminated, LinkKey link) {
    return new Termination(
        link,
        instant(terminated.terminatedAt(), "/terminatedAt"),
        required(terminated.document(), "/document"));
  }
}
