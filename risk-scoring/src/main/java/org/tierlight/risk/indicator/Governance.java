package org.tierlight.risk.indicator;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tierlight.vocabulary.Country;

/** Rule of law, control of corruption and voice by country (Worldwide Governance Indicators). */
public record Governance(Pack pack, Map<Country, GovernanceRanks> ranks)
    implements CountryIndicator {

  public Governance {
    ranks = Map.copyOf(ranks);
  }

  @Override
  public Provenance of(Country country, IndicatorScale scale) {
    return Optional.ofNullable(ranks.get(country))
        .filter(found -> !found.areMissing())
        .map(found -> ranked(country, found))
        .orElseGet(
            () ->
                Provenance.missing(
                    pack,
                    pack.edition(),
                    country.englishName() + " is not ranked by the governance indicators"));
  }

  private Provenance ranked(Country country, GovernanceRanks found) {
    String raw =
        "rule of law %s, control of corruption %s, voice %s"
            .formatted(
                text(found.ruleOfLaw()), text(found.controlOfCorruption()), text(found.voice()));
    return Provenance.present(
        pack,
        pack.edition(),
        raw,
        found.x(),
        "Governance of %s in %d, percentile ranks among all countries (100 is best): %s"
            .formatted(country.englishName(), found.year(), raw));
  }

  private static String text(Optional<PercentileRank> rank) {
    return rank.map(known -> String.format(Locale.ROOT, "%.1f", known.rank())).orElse("unknown");
  }
}
