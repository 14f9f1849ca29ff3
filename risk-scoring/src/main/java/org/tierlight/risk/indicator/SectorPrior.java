package org.tierlight.risk.indicator;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.IsicCode;

/**
 * The prevalence of forced labour by broad sector, scaled so that the highest is 1.
 *
 * @param listedDivisions divisions that make goods of the DOL list
 */
public record SectorPrior(Pack pack, List<BroadSector> sectors, Set<String> listedDivisions) {

  public SectorPrior {
    sectors = List.copyOf(sectors);
    listedDivisions = Set.copyOf(listedDivisions);
  }

  Factor of(IsicCode code, IndicatorScale scale) {
    return Factor.of(
        sectors.stream()
            .filter(sector -> sector.holds(code))
            .findFirst()
            .map(sector -> scaled(code, sector, scale))
            .orElseGet(
                () -> missing("The Global Estimates give no figure for ISIC " + code.code())));
  }

  Factor unknown() {
    return Factor.of(missing("The sector is not known"));
  }

  private Provenance scaled(IsicCode code, BroadSector sector, IndicatorScale scale) {
    double prior = sector.prevalence() / highest();
    double floored = isListed(code, sector) ? Math.max(prior, scale.sectorFloor()) : prior;
    // A bare section letter may stand for a division without listed goods: the floor is no bound.
    double low = code.division().isPresent() ? floored : prior;
    return Provenance.present(
        pack,
        pack.edition(),
        String.format(Locale.ROOT, "%.2f of the highest sector", prior),
        new Interval(low, floored, floored),
        sentence(code, sector, prior, floored));
  }

  private static String sentence(IsicCode code, BroadSector sector, double prior, double floored) {
    String base =
        String.format(
            Locale.ROOT,
            "%s (ISIC %s): forced labour per worker is %.0f %% of that in the worst broad sector",
            sector.name(),
            code.code(),
            100 * prior);
    return floored > prior
        ? base + String.format(Locale.ROOT, "; it makes goods of the DOL list: %.2f", floored)
        : base;
  }

  private boolean isListed(IsicCode code, BroadSector sector) {
    return code.division()
        .map(listedDivisions::contains)
        .orElseGet(() -> listedDivisions.stream().map(IsicCode::new).anyMatch(sector::holds));
  }

  private double highest() {
    return sectors.stream().mapToDouble(BroadSector::prevalence).max().orElseThrow();
  }

  private Provenance missing(String sentence) {
    return Provenance.missing(pack, pack.edition(), sentence);
  }
}
