package org.tierlight.risk.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tierlight.risk.indicator.Indicators;
import org.tierlight.risk.indicator.Origin;
import org.tierlight.risk.shelf.PackShelf;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsCodes;
import org.tierlight.vocabulary.HsEdition;
import org.tierlight.vocabulary.IsicCode;
import org.tierlight.vocabulary.IsicCodes;
import org.tierlight.vocabulary.Region;

/** Shows which indicators are in force, from whom, and what they say of a place and a trade. */
@RestController
final class IndicatorsController {

  private static final IsicCodes ISIC = IsicCodes.shipped();
  private static final HsCodes HS = HsCodes.shipped();

  private final PackShelf shelf;

  IndicatorsController(PackShelf shelf) {
    this.shelf = shelf;
  }

  @GetMapping("/v1/indicators")
  IndicatorsView indicators(
      @RequestParam(required = false) @Nullable String country,
      @RequestParam(required = false) @Nullable String region,
      @RequestParam(defaultValue = "") List<String> hs,
      @RequestParam(defaultValue = "") List<String> isic) {
    Questions questions = new Questions();
    Origin place = questions.place(country, region);
    Collection<HsCode> goods = questions.each("hs", hs, Questions::hs);
    Collection<IsicCode> trades = questions.each("isic", isic, ISIC::find);
    questions.requireNone();
    Indicators indicators = shelf.used().indicators();
    boolean asked = place.country().isPresent() || !goods.isEmpty() || !trades.isEmpty();
    return asked
        ? IndicatorsView.of(
            indicators.packs(),
            indicators.factors(place, trades, goods),
            place.country().map(indicators::context).orElse(List.of()))
        : IndicatorsView.of(indicators.packs());
  }

  /** Reads the parameters of a question, and keeps what is wrong with them, all at once. */
  private static final class Questions {
    private final List<FieldProblem> problems = new ArrayList<>();

    Origin place(@Nullable String inCountry, @Nullable String inRegion) {
      Optional<Country> country = one("country", inCountry, Country::ofCode);
      Optional<Region> region = one("region", inRegion, Region::ofCode);
      Origin place = Origin.of(country, region);
      if (!place.region().equals(region)) {
        problems.add(FieldProblem.regionElsewhere());
      }
      return place;
    }

    private <T> Optional<T> one(
        String name, @Nullable String text, Function<String, Optional<T>> reading) {
      return text == null ? Optional.empty() : known(name, text, reading.apply(text));
    }

    <T> List<T> each(String name, List<String> texts, Function<String, Optional<T>> reading) {
      return texts.stream()
          .flatMap(text -> known(name, text, reading.apply(text)).stream())
          .toList();
    }

    static Optional<HsCode> hs(String text) {
      return HS.find(text, HsEdition.HS2022);
    }

    void requireNone() {
      if (!problems.isEmpty()) {
        throw new InvalidQuestion(problems);
      }
    }

    private <T> Optional<T> known(String name, String text, Optional<T> value) {
      if (value.isEmpty()) {
        problems.add(FieldProblem.unknown(name, text));
      }
      return value;
    }
  }
}
