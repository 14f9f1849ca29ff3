package org.tierlight.risk.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.Interval;

/** The DOL list by the codes under which its goods are traded. */
public final class ListedGoods {

  private final Pack pack;
  private final List<GoodCode> codes;
  private final Map<String, List<Listing>> listingsByGood;
  private final boolean lost;

  /** A list and the table that maps its goods to codes. */
  public ListedGoods(Pack pack, List<Listing> listings, List<GoodCode> codes) {
    this(pack, listings, codes, false);
  }

  private ListedGoods(Pack pack, List<Listing> listings, List<GoodCode> codes, boolean lost) {
    this.pack = pack;
    this.codes = List.copyOf(codes);
    this.listingsByGood = listings.stream().collect(Collectors.groupingBy(Listing::good));
    this.lost = lost;
  }

  /** A list in force whose file cannot be read: of no product anything is known. */
  public static ListedGoods lost(Pack pack) {
    return new ListedGoods(pack, List.of(), List.of(), true);
  }

  /** The goods that are listed. */
  Set<String> goods() {
    return listingsByGood.keySet();
  }

  /** Where the list comes from. */
  public Pack pack() {
    return pack;
  }

  /** What the list says of goods of a code and an origin. */
  Factor of(HsCode traded, Optional<Country> origin, IndicatorScale scale) {
    if (lost) {
      return Factor.of(missing("The file of the DOL list cannot be read"));
    }
    List<GoodCode> matches = codes.stream().filter(code -> code.mayCover(traded)).toList();
    if (matches.isEmpty()) {
      return Factor.of(notListed(traded, scale));
    }
    return Factor.of(
        origin
            .map(country -> highest(traded, matches, country, scale))
            .orElseGet(
                () ->
                    missing(
                        "HS %s is on the DOL list, its origin is not known"
                            .formatted(traded.digits()))));
  }

  Factor unknown() {
    return Factor.of(missing("The products are not known"));
  }

  private Provenance highest(
      HsCode traded, List<GoodCode> matches, Country country, IndicatorScale scale) {
    List<Factor> each =
        matches.stream().map(match -> Factor.of(listed(traded, match, country, scale))).toList();
    Factor highest = Factor.highest(each);
    Provenance leading = highest.provenance().getFirst();
    return Provenance.present(
        pack, pack.edition(), leading.raw(), highest.value(), leading.sentence());
  }

  private Provenance listed(HsCode traded, GoodCode match, Country country, IndicatorScale scale) {
    return listing(match.good(), country)
        .map(listing -> here(traded, match, listing, scale))
        .orElseGet(() -> elsewhere(traded, match, country, scale));
  }

  private Provenance here(HsCode traded, GoodCode match, Listing listing, IndicatorScale scale) {
    return found(
        traded,
        match,
        "%s: %s here".formatted(listing.good(), listing.reason()),
        listing.here(scale),
        "The DOL list names %s from %s for %s"
            .formatted(listing.good(), listing.country().englishName(), listing.reason()),
        scale);
  }

  private Provenance elsewhere(
      HsCode traded, GoodCode match, Country country, IndicatorScale scale) {
    String others =
        listings(match.good())
            .filter(Listing::tellsOfForcedLabour)
            .map(listing -> listing.country().englishName())
            .sorted()
            .collect(Collectors.joining(", "));
    if (others.isEmpty()) {
      return notListed(traded, scale);
    }
    return found(
        traded,
        match,
        "%s: forced labour elsewhere".formatted(match.good()),
        scale.forcedLabourElsewhere(),
        "The DOL list names %s for forced labour in %s, not for %s"
            .formatted(match.good(), others, country.englishName()),
        scale);
  }

  private Provenance found(
      HsCode traded, GoodCode match, String raw, double x, String sentence, IndicatorScale scale) {
    boolean covered = match.covers(traded);
    String reach =
        covered
            ? " (traded as HS %s)".formatted(traded.digits())
            : "; HS %s, which is traded, also holds other goods".formatted(traded.digits());
    return Provenance.present(
        pack,
        pack.edition(),
        raw,
        covered ? Interval.exactly(x) : between(scale.notListed(), x),
        sentence + reach);
  }

  /** A code that may or may not be the good: half way, as for any value between two bounds. */
  private static Interval between(double low, double high) {
    return new Interval(low, (low + high) / 2, high);
  }

  private Provenance notListed(HsCode traded, IndicatorScale scale) {
    return Provenance.present(
        pack,
        pack.edition(),
        "not listed",
        Interval.exactly(scale.notListed()),
        "HS %s of this origin is not on the DOL list".formatted(traded.digits()));
  }

  private Optional<Listing> listing(String good, Country country) {
    return listings(good).filter(listing -> listing.country().equals(country)).findFirst();
  }

  private Stream<Listing> listings(String good) {
    return listingsByGood.getOrDefault(good, List.of()).stream();
  }

  private Provenance missing(String sentence) {
    return Provenance.missing(pack, pack.edition(), sentence);
  }
}
