package org.tierlight.risk.indicator;

import java.util.Map;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.Interval;

/** The last known tier of each country in the Trafficking in Persons Report. */
public record TipTiers(Pack pack, Map<Country, TipPlacement> placements)
    implements CountryIndicator {

  public TipTiers {
    placements = Map.copyOf(placements);
  }

  @Override
  public Provenance of(Country country, IndicatorScale scale) {
    TipPlacement placement = placements.get(country);
    return placement == null
        ? Provenance.missing(
            pack, pack.edition(), country.englishName() + " has no tier in the TIP report")
        : placed(country, placement, scale);
  }

  private Provenance placed(Country country, TipPlacement placement, IndicatorScale scale) {
    String edition = Integer.toString(placement.year());
    String note = placement.note().isEmpty() ? "" : " (" + placement.note() + ")";
    return placement
        .tier()
        .map(
            tier ->
                Provenance.present(
                    pack,
                    edition,
                    tier.code(),
                    Interval.exactly(scale.of(tier)),
                    "%s stands on %s of the Trafficking in Persons Report %s%s"
                        .formatted(country.englishName(), tier.words(), edition, note)))
        .orElseGet(
            () ->
                Provenance.missing(
                    pack,
                    edition,
                    "%s has no tier in the Trafficking in Persons Report %s%s"
                        .formatted(country.englishName(), edition, note)));
  }
}
