package org.tierlight.risk.report;

import java.util.List;
import java.util.stream.DoubleStream;
import org.tierlight.risk.engine.Recomputed;
import org.tierlight.risk.engine.ScoringEngine;
import org.tierlight.risk.model.Parameters;
import org.tierlight.risk.model.Standing;
import org.tierlight.vocabulary.Interval;

/**
 * How far the streaming values lie from a full recompute.
 *
 * @param suppliers how many were compared
 * @param maxDifference the largest difference of any bound of an exposure or an alert strength
 * @param flagDifferences how many legal flags differ
 * @param bound what the method allows: δε/(1−δ) (method section 4)
 */
public record Consistency(int suppliers, double maxDifference, int flagDifferences, double bound) {

  /** Works everything out from nothing and compares. */
  static Consistency of(ScoringEngine engine, Parameters parameters) {
    List<Recomputed> all = engine.recompute();
    double widest =
        all.stream().mapToDouble(full -> difference(standing(engine, full), full)).max().orElse(0);
    long flags =
        all.stream().filter(it -> it.legalFlag() != standing(engine, it).legalFlag()).count();
    return new Consistency(all.size(), widest, Math.toIntExact(flags), bound(parameters));
  }

  private static double difference(Standing streamed, Recomputed full) {
    Interval exposure = streamed.exposure();
    return DoubleStream.of(
            exposure.low() - full.exposure().low(),
            exposure.mid() - full.exposure().mid(),
            exposure.high() - full.exposure().high(),
            streamed.alertStrength() - full.alertStrength())
        .map(Math::abs)
        .max()
        .orElse(0);
  }

  private static Standing standing(ScoringEngine engine, Recomputed full) {
    return engine.standing(full.supplier()).orElseThrow();
  }

  private static double bound(Parameters parameters) {
    double delta = parameters.exposure().passing();
    return delta * parameters.streaming().tolerance() / (1 - delta);
  }
}
