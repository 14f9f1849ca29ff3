package org.tierlight.risk.csv;

import java.util.List;
import org.tierlight.risk.indicator.CountryIndicators;
import org.tierlight.risk.indicator.IndicatorScale;
import org.tierlight.risk.indicator.Indicators;
import org.tierlight.risk.indicator.ListedGoods;
import org.tierlight.risk.indicator.SectorPrior;
import org.tierlight.risk.legal.LegalRules;
import org.tierlight.risk.model.InvertedMean;

/** Reads all packs that ship with the product. */
public final class PackFiles {

  private PackFiles() {}

  /**
   * The indicators of the packs on the class path, on a scale.
   *
   * @throws IllegalStateException if a file is missing or says what it must not
   */
  public static Indicators read(IndicatorScale scale, InvertedMean mean) {
    CountryIndicators countries = CountryPacks.read();
    SectorPrior sectors = GoodsPacks.sectors();
    ListedGoods goods = GoodsPacks.goods();
    LegalRules law = LegalPacks.read();
    return new Indicators(
        List.of(
            countries.tip().pack(),
            countries.governance().pack(),
            countries.ratifications().pack(),
            countries.regions().pack(),
            goods.pack(),
            PackRows.origin("dol-mapping", "DOL mapping"),
            sectors.pack(),
            LegalPacks.presuming(),
            LegalPacks.ordering()),
        countries,
        sectors,
        goods,
        law,
        scale,
        mean);
  }
}
