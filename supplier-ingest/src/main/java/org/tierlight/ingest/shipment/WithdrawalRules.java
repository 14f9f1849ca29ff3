package org.tierlight.ingest.shipment;

import java.util.Optional;
import java.util.Set;
import org.tierlight.ingest.form.Form;
import org.tierlight.ingest.statement.TradeStatement;

/**
 * What a withdrawn shipment may hold. It names the shipment as {@code shipmentId}: the field {@code
 * id} is the key of an item, and would be that of the shipment itself.
 */
final class WithdrawalRules {

  private static final Set<String> KNOWN = Set.of("type", "shipmentId", "sellerId", "buyerId");

  private WithdrawalRules() {}

  static Optional<TradeStatement> check(Form form) {
    form.closed(KNOWN);
    Optional<String> shipment = form.field("shipmentId").required().text(100);
    Optional<Parties> parties = Parties.of(form);
    return parties.flatMap(
        both -> shipment.map(id -> new TradeStatement.Withdrawal(id, both.seller(), both.buyer())));
  }
}
