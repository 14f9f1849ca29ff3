package org.tierlight.risk.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.function.ToDoubleFunction;
import org.tierlight.risk.connection.Passing;
import org.tierlight.risk.report.Terms;

/**
 * What of a score comes through another supplier, as callers read it.
 *
 * @param visited the probability that the trace comes to the other supplier, by bound
 */
record PassingView(
    String supplierId,
    String through,
    Visited visited,
    RiskView.Score score,
    RiskView.Score comesThrough,
    RiskView.Score leftWithout,
    String held,
    String advice,
    @JsonUnwrapped Basis basis) {

  private static final String HELD =
      "Without it, its share is left empty: nobody delivers in its place. For mid, what undisclosed"
          + " upstream counts is held as it is.";

  record Visited(double low, double mid, double high) {}

  static PassingView of(String id, String through, Passing passing, Basis basis) {
    return new PassingView(
        id,
        through,
        new Visited(
            passing.parts().get(0).visited(),
            passing.parts().get(1).visited(),
            passing.parts().get(2).visited()),
        score(passing, Passing.Part::whole),
        score(passing, Passing.Part::through),
        score(passing, Passing.Part::without),
        HELD,
        Advice.EXIT_IS_NOT_REMEDY,
        basis);
  }

  private static RiskView.Score score(Passing passing, ToDoubleFunction<Passing.Part> value) {
    return new RiskView.Score(
        points(passing, 0, value), points(passing, 1, value), points(passing, 2, value));
  }

  private static BigDecimal points(
      Passing passing, int bound, ToDoubleFunction<Passing.Part> value) {
    return Terms.points(value.applyAsDouble(passing.parts().get(bound)));
  }
}
