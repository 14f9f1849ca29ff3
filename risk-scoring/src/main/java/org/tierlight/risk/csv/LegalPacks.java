package org.tierlight.risk.csv;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tierlight.risk.indicator.GoodCode;
import org.tierlight.risk.indicator.Pack;
import org.tierlight.risk.legal.Area;
import org.tierlight.risk.legal.Force;
import org.tierlight.risk.legal.LegalRules;
import org.tierlight.risk.legal.ListSearches;
import org.tierlight.risk.legal.Presumption;
import org.tierlight.risk.legal.ProductOrder;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsEdition;

/** Reads the packs on law: presumptions for places and orders on products. */
final class LegalPacks {

  private static final String PRESUMPTIONS = "presumptions";
  private static final String ORDERS = "product-orders";

  private LegalPacks() {}

  static LegalRules read() {
    return new LegalRules(
        PackRows.of(PRESUMPTIONS).stream().map(row -> presumption(presuming(), row)).toList(),
        PackRows.of(ORDERS).stream().map(row -> order(ordering(), row)).toList(),
        List.of(),
        ListSearches.NONE);
  }

  static Pack presuming() {
    return PackRows.origin(PRESUMPTIONS, "Presumptions");
  }

  static Pack ordering() {
    return PackRows.origin(ORDERS, "Product orders");
  }

  private static Presumption presumption(Pack pack, NamedCsvRecord row) {
    return new Presumption(
        pack,
        area(row),
        row.getField("law"),
        row.getField("reference"),
        force(row),
        row.getField("says"));
  }

  static ProductOrder order(Pack pack, NamedCsvRecord row) {
    HsEdition edition = HsEdition.valueOf(row.getField("hsEdition"));
    GoodCode goods =
        new GoodCode(
            row.getField("product"),
            new HsCode(row.getField("prefix"), edition),
            GoodCode.Extent.valueOf(row.getField("extent")));
    return new ProductOrder(
        pack, area(row), row.getField("order"), goods, row.getField("reference"), force(row));
  }

  private static Area area(NamedCsvRecord row) {
    String code = row.getField("area");
    return Area.ofCode(code, row.getField("name"))
        .orElseThrow(() -> new IllegalStateException("no area " + code));
  }

  private static Force force(NamedCsvRecord row) {
    return new Force(
        LocalDate.parse(row.getField("from")),
        Optional.of(row.getField("until"))
            .filter(Predicate.not(String::isEmpty))
            .map(LocalDate::parse));
  }
}
