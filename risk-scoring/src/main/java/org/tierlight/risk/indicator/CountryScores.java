package org.tierlight.risk.indicator;

import java.util.Map;
import java.util.Optional;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.Interval;

/** An index that an operator brought: one figure a country, read by the rule of its kind. */
public record CountryScores(Pack pack, ScoreKind kind, Map<Country, CountryScore> scores)
    implements CountryIndicator {

  public CountryScores {
    scores = Map.copyOf(scores);
  }

  @Override
  public Provenance of(Country country, IndicatorScale scale) {
    return Optional.ofNullable(scores.get(country))
        .map(score -> present(country, score, scale))
        .orElseGet(
            () ->
                Provenance.missing(
                    pack,
                    pack.edition(),
                    "%s gives %s no value".formatted(pack.title(), country.englishName())));
  }

  private Provenance present(Country country, CountryScore score, IndicatorScale scale) {
    String edition = score.edition().isEmpty() ? pack.edition() : score.edition();
    return Provenance.present(
        pack,
        edition,
        score.raw(),
        Interval.exactly(kind.x(score.raw(), scale)),
        "%s of %s: %s".formatted(kind.words(), country.englishName(), score.raw()));
  }
}
