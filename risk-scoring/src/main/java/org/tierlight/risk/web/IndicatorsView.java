package org.tierlight.risk.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.indicator.CountryContext;
import org.tierlight.risk.indicator.Factor;
import org.tierlight.risk.indicator.InherentFactors;
import org.tierlight.risk.indicator.Pack;
import org.tierlight.risk.indicator.Provenance;
import org.tierlight.vocabulary.Interval;

/** The packs in force, and what they say where somebody asked for a place or a trade. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IndicatorsView(List<PackView> packs, @Nullable FactorsView values) {

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PackView(
      String name,
      String title,
      String publisher,
      String edition,
      String licence,
      String source,
      String attribution,
      @Nullable String policy) {

    static PackView of(Pack pack) {
      return new PackView(
          pack.name(),
          pack.title(),
          pack.publisher(),
          pack.edition(),
          pack.licence(),
          pack.source(),
          pack.attribution(),
          pack.policy().orElse(null));
    }
  }

  record FactorsView(
      FactorView country, FactorView sector, FactorView product, List<FigureView> context) {}

  /** A figure that enters no score. */
  record FigureView(String pack, String edition, String licence, String raw, String sentence) {

    static FigureView of(CountryContext.Figure figure) {
      return new FigureView(
          figure.pack().name(),
          figure.edition(),
          figure.pack().licence(),
          figure.raw(),
          figure.sentence());
    }
  }

  /**
   * @param x in [0, 1], as it enters the inherent risk
   */
  record FactorView(Interval x, List<ReadingView> readings) {

    static FactorView of(Factor factor) {
      return new FactorView(
          factor.value(), factor.provenance().stream().map(ReadingView::of).toList());
    }
  }

  record ReadingView(
      String pack,
      String source,
      String edition,
      String licence,
      String raw,
      boolean missing,
      Interval x,
      String sentence) {

    static ReadingView of(Provenance item) {
      return new ReadingView(
          item.pack().name(),
          item.pack().shortName(),
          item.edition(),
          item.pack().licence(),
          item.raw(),
          item.missing(),
          item.x(),
          item.sentence());
    }
  }

  static IndicatorsView of(List<Pack> packs) {
    return new IndicatorsView(packs.stream().map(PackView::of).toList(), null);
  }

  static IndicatorsView of(
      List<Pack> packs, InherentFactors factors, List<CountryContext.Figure> context) {
    return new IndicatorsView(
        packs.stream().map(PackView::of).toList(),
        new FactorsView(
            FactorView.of(factors.country()),
            FactorView.of(factors.sector()),
            FactorView.of(factors.product()),
            context.stream().map(FigureView::of).toList()));
  }
}
