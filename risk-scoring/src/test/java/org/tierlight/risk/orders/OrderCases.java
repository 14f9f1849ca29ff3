package org.tierlight.risk.orders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tierlight.risk.explanation.ChainLink;
import org.tierlight.risk.indicator.Factor;
import org.tierlight.risk.legal.LegalCause;
import org.tierlight.risk.legal.LegalReason;
import org.tierlight.risk.model.Standing;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsEdition;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.SupplierId;

/** A fictional mill of which enough is known, and what may be otherwise. */
final class OrderCases {

  static final HsCode COTTON = new HsCode("520100", HsEdition.HS2022);
  static final Order ORDER =
      new Order(
          new SupplierId("brand"),
          new SupplierId("mill"),
          Optional.of(COTTON),
          LocalDate.of(2026, 6, 30));
  static final Standing CALM = standing(new Interval(.05, .1, .2), 0, Band.LOW, false);
  static final Seller MILL =
      seller(CALM, List.of(law(LegalCause.NOT_FOUND)), Interval.exactly(.1), .8, .2);
  static final Situation SUFFICIENT = new Situation(ORDER, true, Optional.of(MILL), false);

  private OrderCases() {}

  static Standing standing(Interval exposure, double alert, Band band, boolean opaque) {
    return new Standing(exposure, alert, false, band, opaque);
  }

  static LegalReason law(LegalCause cause) {
    return new LegalReason(cause, "A source says so.", List.of());
  }

  static Seller seller(
      Standing standing,
      List<LegalReason> law,
      Interval product,
      double coverage,
      double undisclosed) {
    return new Seller(
        new SupplierId("mill"),
        "Fictional Mill",
        standing,
        List.of(link("mill", 0), link("gin", 1)),
        List.of(),
        law,
        Optional.of(new Factor(product, List.of())),
        List.of(COTTON),
        coverage,
        undisclosed);
  }

  static Seller standing(Standing standing) {
    return seller(standing, MILL.law(), Interval.exactly(.1), .8, .2);
  }

  static Seller lawful(LegalCause cause) {
    return seller(CALM, List.of(law(cause)), Interval.exactly(.1), .8, .2);
  }

  static ChainLink link(String id, int tier) {
    return new ChainLink(new SupplierId(id), "Fictional " + id, tier, 1);
  }

  static Situation with(Seller seller) {
    return new Situation(ORDER, true, Optional.of(seller), false);
  }
}
