package org.tierlight.risk.csv;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.tierlight.risk.indicator.BroadSector;
import org.tierlight.risk.indicator.GoodCode;
import org.tierlight.risk.indicator.GoodsMapping;
import org.tierlight.risk.indicator.ListedGoods;
import org.tierlight.risk.indicator.Listing;
import org.tierlight.risk.indicator.SectorPrior;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsEdition;

/** Reads the packs on goods and sectors. */
final class GoodsPacks {

  private GoodsPacks() {}

  static ListedGoods goods() {
    return new ListedGoods(PackRows.origin("dol-goods", "DOL"), listings(), codes());
  }

  static SectorPrior sectors() {
    return new SectorPrior(
        PackRows.origin("sector-prior", "Global Estimates"),
        PackRows.of("sector-prior").stream().map(GoodsPacks::sector).toList(),
        Set.of());
  }

  static GoodsMapping mapping() {
    return new GoodsMapping(
        PackRows.origin("dol-mapping", "DOL mapping"),
        codes(),
        PackRows.of("dol-mapping").stream()
            .collect(toMap(row -> row.getField("good"), GoodsPacks::divisions)));
  }

  static List<Listing> listings() {
    return PackRows.of("dol-goods").stream().map(GoodsPacks::listing).toList();
  }

  static List<GoodCode> codes() {
    return PackRows.of("dol-hs").stream().map(GoodsPacks::code).toList();
  }

  private static Set<String> divisions(NamedCsvRecord row) {
    return Arrays.stream(row.getField("isic").split(" "))
        .filter(Predicate.not(String::isEmpty))
        .collect(toSet());
  }

  private static Listing listing(NamedCsvRecord row) {
    return new Listing(
        row.getField("good"),
        new Country(row.getField("country")),
        row.getField("childLabour").equals("yes"),
        row.getField("forcedLabour").equals("yes"),
        Optional.of(row.getField("derivedFrom"))
            .filter(Predicate.not(String::isEmpty))
            .map(Country::new));
  }

  private static GoodCode code(NamedCsvRecord row) {
    HsEdition edition = HsEdition.valueOf(row.getField("edition"));
    return new GoodCode(
        row.getField("good"),
        new HsCode(row.getField("prefix"), edition),
        GoodCode.Extent.valueOf(row.getField("extent")));
  }

  private static BroadSector sector(NamedCsvRecord row) {
    String[] sections = range(row.getField("sections"));
    String[] divisions = range(row.getField("divisions"));
    return new BroadSector(
        row.getField("sector"),
        sections[0],
        sections[1],
        divisions[0],
        divisions[1],
        Double.parseDouble(row.getField("adultsMillions")),
        Double.parseDouble(row.getField("employmentPercent")));
  }

  private static String[] range(String text) {
    int hyphen = text.indexOf('-');
    return hyphen < 0
        ? new String[] {text, text}
        : new String[] {text.substring(0, hyphen), text.substring(hyphen + 1)};
  }
}
