package org.tierlight.ingest.kafka;

import org.tierlight.ingest.statement.TradeStatement;
import org.tierlight.message.LinkDeclared;
import org.tierlight.message.LinkTerminated;
import org.tierlight.message.ShipmentFact;
import org.tierlight.message.ShipmentRecorded;
import org.tierlight.message.ShipmentWithdrawn;

/** What was said of trade, as messages. */
final class TradeMessages {

  private TradeMessages() {}

  static ShipmentFact of(TradeStatement said) {
    return switch (said) {
      case TradeStatement.Shipment shipment -> message(shipment);
      case TradeStatement.Withdrawal withdrawn ->
          new ShipmentWithdrawn(withdrawn.shipmentId(), withdrawn.sellerId(), withdrawn.buyerId());
      case TradeStatement.Link link ->
          new LinkDeclared(
              link.sellerId(),
              link.buyerId(),
              link.hs(),
              link.since(),
              link.document(),
              link.basis(),
              link.custody());
      case TradeStatement.Termination ended ->
          new LinkTerminated(
              ended.sellerId(), ended.buyerId(), ended.terminatedAt(), ended.document());
    };
  }

  private static ShipmentRecorded message(TradeStatement.Shipment said) {
    return new ShipmentRecorded(
        said.shipmentId(),
        said.sellerId(),
        said.buyerId(),
        said.hs(),
        said.description(),
        said.quantity(),
        said.unit(),
        said.value(),
        said.originalValue(),
        said.shippedAt(),
        said.from(),
        said.to(),
        said.document(),
        said.basis(),
        said.custody());
  }
}
