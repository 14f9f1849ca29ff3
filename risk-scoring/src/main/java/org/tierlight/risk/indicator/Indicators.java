package org.tierlight.risk.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tierlight.risk.legal.LegalRules;
import org.tierlight.risk.model.InvertedMean;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.IsicCode;

/**
 * All indicators in force, and what they say about a place and a trade. Safe for many threads.
 *
 * <p>Answers are remembered: suppliers are many, countries, divisions and codes are few.
 */
public final class Indicators {

  private record Offer(HsCode code, Optional<Country> origin) {}

  private final List<Pack> packs;
  private final CountryIndicators countries;
  private final SectorPrior sectors;
  private final ListedGoods goods;
  private final LegalRules law;
  private final List<CountryContext> context;
  private final IndicatorScale scale;
  private final InvertedMean mean;
  private final Map<Origin, Factor> byPlace = new ConcurrentHashMap<>();
  private final Map<IsicCode, Factor> byIsic = new ConcurrentHashMap<>();
  private final Map<Offer, Factor> byOffer = new ConcurrentHashMap<>();

  /**
   * Indicators on a scale.
   *
   * @param packs every pack that went in, for the page of sources
   */
  public Indicators(
      List<Pack> packs,
      CountryIndicators countries,
      SectorPrior sectors,
      ListedGoods goods,
      LegalRules law,
      List<CountryContext> context,
      IndicatorScale scale,
      InvertedMean mean) {
    this.packs = List.copyOf(packs);
    this.countries = countries;
    this.sectors = sectors;
    this.goods = goods;
    this.law = law;
    this.context = List.copyOf(context);
    this.scale = scale;
    this.mean = mean;
  }

  /** The same packs, read on another scale. */
  public Indicators on(IndicatorScale another, InvertedMean itsMean) {
    return another.equals(scale) && itsMean.equals(mean)
        ? this
        : new Indicators(packs, countries, sectors, goods, law, context, another, itsMean);
  }

  /** Every pack that is in force. */
  public List<Pack> packs() {
    return packs;
  }

  /** What law is held against suppliers; it enters no score. */
  public LegalRules law() {
    return law;
  }

  /** The factors of a supplier's place, divisions and traded products; the highest counts. */
  public InherentFactors factors(Origin place, Collection<IsicCode> isic, Collection<HsCode> hs) {
    return new InherentFactors(country(place), sector(isic), product(hs, place.country()));
  }

  /** What was brought beside and enters no score. */
  public List<CountryContext.Figure> context(Country country) {
    return context.stream().flatMap(table -> table.of(country).stream()).toList();
  }

  private Factor country(Origin place) {
    return byPlace.computeIfAbsent(place, it -> countries.of(it, scale, mean));
  }

  private Factor sector(Collection<IsicCode> codes) {
    List<Factor> each =
        codes.stream()
            .sorted()
            .map(code -> byIsic.computeIfAbsent(code, it -> sectors.of(it, scale)))
            .toList();
    return each.isEmpty() ? sectors.unknown() : Factor.highest(each);
  }

  private Factor product(Collection<HsCode> codes, Optional<Country> origin) {
    List<Factor> each =
        codes.stream()
            .sorted()
            .map(code -> new Offer(code, origin))
            .map(offer -> byOffer.computeIfAbsent(offer, this::listed))
            .toList();
    return each.isEmpty() ? goods.unknown() : Factor.highest(each);
  }

  private Factor listed(Offer offer) {
    return goods.of(offer.code(), offer.origin(), scale);
  }
}
