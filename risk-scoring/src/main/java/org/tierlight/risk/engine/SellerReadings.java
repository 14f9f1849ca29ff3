package org.tierlight.risk.engine;

import java.util.List;
import org.tierlight.risk.legal.LegalRules;
import org.tierlight.risk.model.Profile;
import org.tierlight.risk.orders.Order;
import org.tierlight.risk.orders.Seller;
import org.tierlight.vocabulary.HsCode;

/**
 * What an order asks of the one who sells, read off the columns that the stream keeps: the seller's
 * own figures, its row of direct suppliers where a flag or an alert comes through one, and the
 * chain that the alert strengths hold. No path is walked and nothing is solved.
 */
final class SellerReadings {

  private final Valuation valuation;
  private final Chains chains;

  SellerReadings(Valuation valuation) {
    this.valuation = valuation;
    this.chains = new Chains(valuation);
  }

  Seller of(int node, Order order) {
    OwnRisks own = valuation.ownRisks();
    LegalRules law = own.law();
    List<HsCode> goods = order.product().stream().toList();
    Profile profile = own.profile(node);
    return new Seller(
        valuation.supplier(node),
        profile.name(),
        valuation.standing(node),
        chains.ofAlert(node),
        chains.ofLegalFlag(node),
        law.reasons(own.legalSubject(node, valuation.supplier(node), goods, order.day())),
        order.product().map(product -> own.product(profile, product)),
        own.sold(node),
        Math.min(1, valuation.terms().perCent(node) * valuation.inbound(node)),
        valuation.terms().undisclosed(node));
  }
}
