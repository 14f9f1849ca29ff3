package org.tierlight.risk.csv;

import java.util.List;
import org.tierlight.risk.indicator.IndicatorScale;
import org.tierlight.risk.indicator.IndicatorSources;
import org.tierlight.risk.indicator.Indicators;
import org.tierlight.risk.indicator.Law;
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
    return sources().on(scale, mean);
  }

  /**
   * The tables of the packs on the class path.
   *
   * @throws IllegalStateException likewise
   */
  public static IndicatorSources sources() {
    return new IndicatorSources(
        CountryPacks.tip(),
        CountryPacks.regions(),
        List.of(CountryPacks.governance()),
        CountryPacks.ratifications(),
        List.of(),
        GoodsPacks.goods(),
        GoodsPacks.mapping(),
        GoodsPacks.sectors(),
        new Law(LegalPacks.read(), List.of(LegalPacks.presuming(), LegalPacks.ordering())),
        List.of());
  }
}
