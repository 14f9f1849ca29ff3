package org.tierlight.risk.orders;

import static org.tierlight.risk.orders.ReviewRules.NAMED_HERE;
import static org.tierlight.risk.orders.ReviewRules.ofSeller;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tierlight.risk.legal.LegalCause;
import org.tierlight.risk.legal.LegalReason;
import org.tierlight.risk.legal.LegalState;
import org.tierlight.vocabulary.HsCode;

/** What would have to be known of an order and is not. */
final class UnknownRules {

  /** Policy: of most of what it buys nobody said where it comes from (ADR 0100). */
  private static final double MOST = 0.5;

  /** Digits of a heading: goods of one heading are taken for goods that are sold. */
  private static final int HEADING = 4;

  List<OrderRules.Rule> inForce() {
    return List.of(
        UnknownRules::unknownSeller,
        UnknownRules::unknownBuyer,
        UnknownRules::noProduct,
        UnknownRules::staleScores,
        ofSeller(UnknownRules::undescribed),
        ofSeller(UnknownRules::law),
        UnknownRules::otherGoods,
        ofSeller(UnknownRules::perhapsListedGood),
        ofSeller(UnknownRules::mostUndisclosed),
        ofSeller(UnknownRules::opaque));
  }

  private static Stream<OrderReason> unknownSeller(Situation situation) {
    return when(
        situation.seller().isEmpty(),
        "UNKNOWN_SELLER",
        "No fact speaks of the seller. Search for it with GET /v1/suppliers?q=, or declare it.");
  }

  private static Stream<OrderReason> unknownBuyer(Situation situation) {
    return when(
        !situation.knowsBuyer(),
        "UNKNOWN_BUYER",
        "No fact speaks of the buyer, so nobody can say whether the one that is meant was named.");
  }

  private static Stream<OrderReason> noProduct(Situation situation) {
    return when(
        situation.order().product().isEmpty(),
        "NO_PRODUCT",
        "No product is named, so nobody can say whether an order or a list speaks of it.");
  }

  private static Stream<OrderReason> staleScores(Situation situation) {
    return when(
        situation.isStale(),
        "STALE",
        "The broker cannot be reached: what was told since then is not in this answer.");
  }

  private static Stream<OrderReason> undescribed(Seller seller) {
    return when(
        seller.name() == null,
        "UNDECLARED_SELLER",
        "Only other records speak of the seller: who it is and where it works was never declared.");
  }

  /** Without a product that is a reason of its own. */
  private static Stream<OrderReason> law(Seller seller) {
    return seller.law().stream()
        .filter(reason -> reason.state() == LegalState.UNKNOWN)
        .filter(reason -> reason.cause() != LegalCause.NO_PRODUCT)
        .map(UnknownRules::reason);
  }

  private static OrderReason reason(LegalReason reason) {
    return new OrderReason(
        reason.cause().name(), OrderAnswer.UNKNOWN, reason.sentence(), reason.citations());
  }

  private static Stream<OrderReason> otherGoods(Situation situation) {
    return situation.order().product().stream()
        .flatMap(product -> situation.seller().stream().flatMap(it -> otherGoods(it, product)));
  }

  private static Stream<OrderReason> otherGoods(Seller seller, HsCode product) {
    return when(
        seller.goods().stream().noneMatch(sold -> heading(sold).equals(heading(product))),
        "OTHER_GOODS",
        "The seller is not known to sell HS %s: where it is made is not known."
            .formatted(product.digits()));
  }

  private static String heading(HsCode code) {
    return code.digits().substring(0, Math.min(HEADING, code.digits().length()));
  }

  private static Stream<OrderReason> perhapsListedGood(Seller seller) {
    return seller.product().stream()
        .filter(it -> it.value().low() < NAMED_HERE && it.value().high() >= NAMED_HERE)
        .map(it -> OrderReason.unknown("PERHAPS_LISTED_GOOD", ReviewRules.words(it)));
  }

  private static Stream<OrderReason> mostUndisclosed(Seller seller) {
    return when(
        seller.undisclosed() > MOST,
        "LOW_COVERAGE",
        String.format(
            Locale.ROOT,
            "Of what the seller buys %.0f %% is not disclosed.",
            100 * seller.undisclosed()));
  }

  private static Stream<OrderReason> opaque(Seller seller) {
    return when(
        seller.standing().opaque(),
        "OPAQUE",
        String.format(
            Locale.ROOT,
            "What is known leaves the score anywhere between %.2f and %.2f.",
            100 * seller.standing().exposure().low(),
            100 * seller.standing().exposure().high()));
  }

  private static Stream<OrderReason> when(boolean holds, String code, String sentence) {
    return holds ? Stream.of(OrderReason.unknown(code, sentence)) : Stream.empty();
  }
}
