package org.tierlight.risk.orders;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tierlight.risk.explanation.ChainLink;
import org.tierlight.risk.indicator.Factor;
import org.tierlight.risk.legal.LegalReason;
import org.tierlight.risk.model.Parameters;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.Interval;

/** Indicators for which somebody should look before an order is placed. */
final class ReviewRules {

  /** From here on the list names the goods of this place, at least by an input (method.md 2). */
  static final double NAMED_HERE = 0.7;

  private final Parameters.AlertLevels levels;

  ReviewRules(Parameters.AlertLevels levels) {
    this.levels = levels;
  }

  List<OrderRules.Rule> inForce() {
    return List.of(
        ofSeller(ReviewRules::law),
        ofSeller(ReviewRules::listedDirectly),
        ofSeller(ReviewRules::highBand),
        ofSeller(this::linkAlert),
        ofSeller(ReviewRules::listedGood));
  }

  static OrderRules.Rule ofSeller(Function<Seller, Stream<OrderReason>> rule) {
    return situation -> situation.seller().stream().flatMap(rule);
  }

  private static Stream<OrderReason> law(Seller seller) {
    return seller.law().stream().filter(ReviewRules::asksForReview).map(ReviewRules::reason);
  }

  private static boolean asksForReview(LegalReason reason) {
    return switch (reason.state()) {
      case LISTED, REGION_PRESUMPTION, PRODUCT_ORDER, POSSIBLE_MATCH -> true;
      case CLEAR, UNKNOWN -> false;
    };
  }

  private static OrderReason reason(LegalReason reason) {
    return new OrderReason(
        reason.cause().name(), OrderAnswer.REVIEW, reason.sentence(), reason.citations());
  }

  /** Method.md section 5: at any share. */
  private static Stream<OrderReason> listedDirectly(Seller seller) {
    return seller.listedChain().stream()
        .skip(1)
        .map(
            listed ->
                OrderReason.review(
                    "LISTED_DIRECT_SUPPLIER",
                    "By recorded shipments the seller buys from %s, which an official list or order names; at any share."
                        .formatted(called(listed))));
  }

  private static Stream<OrderReason> highBand(Seller seller) {
    Interval score = seller.standing().exposure();
    return seller.standing().band() == Band.HIGH
        ? Stream.of(
            OrderReason.review(
                "HIGH_BAND",
                String.format(
                    Locale.ROOT,
                    "The seller's band is HIGH: score %.2f, between %.2f and %.2f.",
                    100 * score.mid(),
                    100 * score.low(),
                    100 * score.high())))
        : Stream.empty();
  }

  private Stream<OrderReason> linkAlert(Seller seller) {
    return seller.standing().alertStrength() >= levels.link()
        ? Stream.of(
            OrderReason.review(
                "LINK_ALERT",
                String.format(
                    Locale.ROOT,
                    "Evidence on %s, at tier %d of the seller, comes through with a strength of %.2f.",
                    called(seller.alertChain().getLast()),
                    seller.alertChain().getLast().tier(),
                    100 * seller.standing().alertStrength())))
        : Stream.empty();
  }

  private static Stream<OrderReason> listedGood(Seller seller) {
    return seller.product().stream()
        .filter(product -> product.value().low() >= NAMED_HERE)
        .map(product -> OrderReason.review("LISTED_GOOD", words(product)));
  }

  /** The words of the indicators are parts of sentences without a full stop. */
  static String words(Factor product) {
    return product.provenance().isEmpty()
        ? "An indicator speaks of this product."
        : product.provenance().getFirst().sentence() + ".";
  }

  private static String called(ChainLink link) {
    String name = link.name();
    return name == null ? link.supplier().value() : name;
  }
}
