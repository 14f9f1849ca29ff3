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
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsEdition;
import org.tierlight.vocabulary.IsicCode;

/** Shows which indicators are in force, from whom, and what they say of a place and a trade. */
@RestController
final class IndicatorsController {

  private final Indicators indicators;

  IndicatorsController(Indicators indicators) {
    this.indicators = indicators;
  }

  @GetMapping("/v1/indicators")
  IndicatorsView indicators(
      @RequestParam(required = false) @Nullable String country,
      @RequestParam(defaultValue = "") List<String> hs,
      @RequestParam(defaultValue = "") List<String> isic) {
    Questions questions = new Questions();
    Optional<Country> place =
        Optional.ofNullable(country).flatMap(text -> questions.country("country", text));
    Collection<HsCode> goods = questions.each("hs", hs, Questions::hs);
    Collection<IsicCode> trades = questions.each("isic", isic, IsicCode::ofText);
    questions.requireNone();
    boolean asked = place.isPresent() || !goods.isEmpty() || !trades.isEmpty();
    return asked
        ? IndicatorsView.of(indicators.packs(), indicators.factors(place, trades, goods))
        : IndicatorsView.of(indicators.packs());
  }

  /** Reads the parameters of a question, and keeps what is wrong with them, all at once. */
  private static final class Questions {
    private final List<FieldProblem> problems = new ArrayList<>();

    Optional<Country> country(String name, String text) {
      return known(name, text, Country.ofCode(text));
    }

    <T> List<T> each(String name, List<String> texts, Function<String, Optional<T>> reading) {
      return texts.stream()
          .flatMap(text -> known(name, text, reading.apply(text)).stream())
          .toList();
    }

    static Optional<HsCode> hs(String text) {
      return HsCode.ofText(text, HsEdition.HS2022);
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
