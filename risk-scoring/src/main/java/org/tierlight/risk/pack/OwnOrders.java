package org.tierlight.risk.pack;

import java.time.LocalDate;
import java.util.Optional;
import org.tierlight.risk.indicator.GoodCode;
import org.tierlight.risk.indicator.GoodCode.Extent;
import org.tierlight.risk.legal.Area;
import org.tierlight.risk.legal.Force;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsCodes;
import org.tierlight.vocabulary.HsEdition;

/**
 * What an operator's own list says of goods and places: it names no company, so it is law beside
 * the score and nobody's name is searched for. All goods of a code are meant; an order on a part of
 * them comes as {@link OrderTable}.
 */
record OwnOrders(HsCodes codes, LocalDate broughtOn) {

  static final String COUNTRY = "country";
  static final String HS = "hs";
  static final String REGION = "region";

  /** What is wrong with the code of goods; none may be written where a place alone is meant. */
  Optional<String> goodsFault(Columns columns, TableRow row, Scope scope) {
    if (scope == Scope.REGION && columns.text(row, HS).isEmpty()) {
      return Optional.empty();
    }
    return goods(columns, row).filter(code -> !codes.rulesOut(code)).isPresent()
        ? Optional.empty()
        : Optional.of("no HS code of 2022");
  }

  static boolean hasRegion(Columns columns, TableRow row) {
    return Area.ofCode(columns.text(row, REGION)).isPresent();
  }

  /** The row as an order, or as a place; empty for goods of no place, which no order forbids. */
  Optional<PackRow> row(Columns columns, TableRow row, OwnList.Named named) {
    Force force = new Force(named.since().orElse(broughtOn), Optional.empty());
    return area(columns, row)
        .map(
            area ->
                goods(columns, row)
                    .<PackRow>map(
                        code ->
                            new OrderRow(
                                named.place(),
                                area,
                                named.name(),
                                new GoodCode("HS " + code.digits(), code, Extent.WHOLE),
                                named.reference(),
                                force))
                    .orElseGet(
                        () ->
                            new PlaceRow(
                                named.place(), area, named.name(), named.reference(), force)));
  }

  private static Optional<HsCode> goods(Columns columns, TableRow row) {
    return HsCode.ofText(columns.text(row, HS), HsEdition.HS2022);
  }

  /** The region, or else the country. */
  private static Optional<Area> area(Columns columns, TableRow row) {
    String region = columns.text(row, REGION);
    return Area.ofCode(region.isEmpty() ? columns.text(row, COUNTRY) : region);
  }
}
