package org.tierlight.risk.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.explanation.ChainLink;
import org.tierlight.risk.legal.LegalState;
import org.tierlight.risk.model.Standing;
import org.tierlight.risk.orders.Order;
import org.tierlight.risk.orders.OrderAnswer;
import org.tierlight.risk.orders.OrderCheck;
import org.tierlight.risk.orders.OrderReason;
import org.tierlight.risk.orders.Seller;
import org.tierlight.risk.report.Terms;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.HsCode;

/**
 * An order as it was checked, as callers read it.
 *
 * @param buyerId the supplier that the record named is part of; likewise sellerId
 * @param hs in HS 2022; absent where no product was named
 * @param seller absent where no fact speaks of it; so are legalStates, exposures and coverage
 * @param legalStates of the product on the day of the order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OrderView(
    OrderAnswer answer,
    String advice,
    List<Reason> reasons,
    String buyerId,
    String sellerId,
    @Nullable String hs,
    LocalDate date,
    @Nullable SellerView seller,
    @Nullable List<LegalState> legalStates,
    @Nullable List<Exposure> exposures,
    @Nullable Coverage coverage,
    @JsonUnwrapped Basis basis) {

  record Reason(String code, OrderAnswer weighs, String sentence, List<LegalView.Cited> citations) {

    static Reason of(OrderReason reason) {
      return new Reason(
          reason.code(),
          reason.weighs(),
          reason.sentence(),
          reason.citations().stream().map(LegalView.Cited::of).toList());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SellerView(
      @Nullable String name,
      RiskView.Score score,
      Band band,
      BigDecimal opacity,
      boolean opaque,
      BigDecimal alertStrength) {

    static SellerView of(Seller seller) {
      Standing standing = seller.standing();
      return new SellerView(
          seller.name(),
          RiskView.score(standing.exposure()),
          standing.band(),
          Terms.points(standing.exposure().width()),
          standing.opaque(),
          Terms.points(standing.alertStrength()));
    }
  }

  /**
   * Where an alert or a legal flag of the seller comes from.
   *
   * @param chain from the seller to the cause
   */
  record Exposure(Kind kind, List<RiskView.Link> chain) {

    /** What comes through. */
    enum Kind {
      LISTED,
      LINK_ALERT
    }

    static List<Exposure> of(Seller seller) {
      List<Exposure> exposures = new ArrayList<>();
      if (!seller.listedChain().isEmpty()) {
        exposures.add(new Exposure(Kind.LISTED, links(seller.listedChain())));
      }
      if (seller.standing().alertStrength() > 0) {
        exposures.add(new Exposure(Kind.LINK_ALERT, links(seller.alertChain())));
      }
      return exposures;
    }

    private static List<RiskView.Link> links(List<ChainLink> chain) {
      return chain.stream().map(RiskView::link).toList();
    }
  }

  /**
   * How much of what the seller buys is known.
   *
   * @param disclosed c of the method, in [0, 1]; undisclosed is m
   */
  record Coverage(double disclosed, double undisclosed) {}

  static OrderView of(OrderCheck check, Basis basis) {
    Order order = check.situation().order();
    Seller seller = check.situation().seller().orElse(null);
    return new OrderView(
        check.answer(),
        check.advice(),
        check.reasons().stream().map(Reason::of).toList(),
        order.buyer().value(),
        order.seller().value(),
        order.product().map(HsCode::digits).orElse(null),
        order.day(),
        seller == null ? null : SellerView.of(seller),
        seller == null ? null : states(seller),
        seller == null ? null : Exposure.of(seller),
        seller == null ? null : new Coverage(seller.coverage(), seller.undisclosed()),
        basis);
  }

  private static List<LegalState> states(Seller seller) {
    return seller.law().stream().map(it -> it.state()).distinct().sorted().toList();
  }
}
