package org.tierlight.risk.indicator;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.Interval;

/**
 * Which of the ILO's conventions on forced labour and freedom of association a member state is
 * bound by.
 *
 * @param conventions all that are asked for
 * @param inForce by member state; a denounced convention is not in force; others are no members
 */
public record Ratifications(Pack pack, List<String> conventions, Map<Country, Set<String>> inForce)
    implements CountryIndicator {

  public Ratifications {
    conventions = List.copyOf(conventions);
    inForce = Map.copyOf(inForce);
  }

  @Override
  public Provenance of(Country country, IndicatorScale scale) {
    Set<String> bound = inForce.get(country);
    return bound == null
        ? Provenance.missing(
            pack,
            pack.edition(),
            country.englishName() + " is not listed as a member state of the ILO")
        : counted(country, bound);
  }

  private Provenance counted(Country country, Set<String> bound) {
    List<String> open =
        conventions.stream().filter(convention -> !bound.contains(convention)).toList();
    return Provenance.present(
        pack,
        pack.edition(),
        "%d of %d not ratified".formatted(open.size(), conventions.size()),
        Interval.exactly((double) open.size() / conventions.size()),
        sentence(country, open));
  }

  private String sentence(Country country, List<String> open) {
    if (open.isEmpty()) {
      return "%s is bound by all %d ILO conventions on forced labour and freedom of association"
          .formatted(country.englishName(), conventions.size());
    }
    return "%s is not bound by %d of %d ILO conventions on forced labour and freedom of association: %s"
        .formatted(
            country.englishName(),
            open.size(),
            conventions.size(),
            open.stream().collect(Collectors.joining(", ")));
  }
}
