package org.tierlight.risk.legal;

import java.util.List;
import org.tierlight.risk.indicator.Origin;
import org.tierlight.risk.legal.Area.Reach;
import org.tierlight.vocabulary.HsCode;

/** Whether an order speaks of a product of the supplier from its place. */
record OrderRule(List<ProductOrder> orders) {

  List<LegalReason> reasons(LegalSubject subject) {
    List<ProductOrder> inForce =
        orders.stream().filter(order -> order.force().holdsOn(subject.day())).toList();
    if (inForce.isEmpty()) {
      return List.of(
          LegalReason.of(
              LegalCause.NO_ORDERS, "No orders on products are held here, so none was looked at."));
    }
    if (subject.goods().isEmpty()) {
      return List.of(
          LegalReason.of(
              LegalCause.NO_PRODUCT,
              "The products are not known, so nobody can say whether an order speaks of them."));
    }
    Origin place = subject.profile().origin();
    return inForce.stream()
        .flatMap(
            order ->
                subject.goods().stream()
                    .filter(code -> order.mayConcern(code, place))
                    .map(code -> reason(order, code, place)))
        .toList();
  }

  private static LegalReason reason(ProductOrder order, HsCode code, Origin place) {
    if (!order.goods().covers(code)) {
      return LegalReason.of(
          LegalCause.BROAD_CODE,
          "HS %s, which is traded, may hold %s, of which %s speaks; it also holds other goods."
              .formatted(code.digits(), order.goods().good(), order.order()),
          order.citation());
    }
    return order.area().reach(place) == Reach.INSIDE
        ? ordered(order, code)
        : notPlaced(order, place);
  }

  private static LegalReason ordered(ProductOrder order, HsCode code) {
    return LegalReason.of(
        LegalCause.ORDER,
        "%s (%s) speaks of %s from %s, traded as HS %s."
            .formatted(
                order.order(),
                order.reference(),
                order.goods().good(),
                order.area().name(),
                code.digits()),
        order.citation());
  }

  private static LegalReason notPlaced(ProductOrder order, Origin place) {
    boolean noCountry = place.country().isEmpty();
    return LegalReason.of(
        noCountry ? LegalCause.NO_COUNTRY : LegalCause.NO_REGION,
        "The %s is not known; %s speaks of %s from %s."
            .formatted(
                noCountry ? "country" : "region",
                order.order(),
                order.goods().good(),
                order.area().name()),
        order.citation());
  }
}
