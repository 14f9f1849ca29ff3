package org.tierlight.risk.indicator;

import java.util.Map;
import java.util.Optional;
import org.tierlight.vocabulary.Country;

/**
 * A figure that was brought and enters no score, since the method gives it no x; it is shown beside
 * those that do.
 *
 * @param words what the figure is, with its scale
 */
public record CountryContext(Pack pack, String words, Map<Country, CountryScore> scores) {

  public CountryContext {
    scores = Map.copyOf(scores);
  }

  /** What it says of a country. */
  public Optional<Figure> of(Country country) {
    return Optional.ofNullable(scores.get(country))
        .map(
            score ->
                new Figure(
                    pack,
                    score.edition().isEmpty() ? pack.edition() : score.edition(),
                    score.raw(),
                    "%s of %s: %s".formatted(words, country.englishName(), score.raw())));
  }

  /** The figure of one country. */
  public record Figure(Pack pack, String edition, String raw, String sentence) {}
}
