package org.tierlight.risk.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.IsicCode;

/**
 * All indicators in force, and what they say about a supplier.
 *
 * @param packs every pack that went in, for the page of sources
 */
public record Indicators(
    List<Pack> packs,
    CountryIndicators countries,
    SectorPrior sectors,
    ListedGoods goods,
    IndicatorScale scale) {

  public Indicators {
    packs = List.copyOf(packs);
  }

  /** The factors of a supplier's country, divisions and traded products. */
  public InherentFactors factors(
      Optional<Country> country, Collection<IsicCode> isic, Collection<HsCode> hs) {
    return new InherentFactors(
        country.map(known -> countries.of(known, scale)).orElseGet(countries::unknown),
        sectors.of(isic, scale),
        goods.of(hs, country, scale));
  }
}
