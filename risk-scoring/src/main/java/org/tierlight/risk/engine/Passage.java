package org.tierlight.risk.engine;

import org.tierlight.risk.model.Parameters;

/**
 * How much of one supplier's exposure comes through another (method.md section 7): h(s, X) = G(s,
 * X) / G(X, X) is the probability that the trace begun at s ever comes to X. Through X goes h·E(X);
 * without X, its share left empty, E(s) − h·E(X) is left. Exact for low and high; for mid n_mid is
 * held as it is.
 */
final class Passage {

  private final Traces traces;

  Passage(Valuation valuation, Parameters parameters) {
    this.traces = new Traces(valuation, parameters.explaining());
  }

  /** h, in [0, 1]. */
  double share(int from, int through, int bound) {
    traces.follow(from, bound);
    double visits = traces.visits(through);
    if (visits == 0) {
      return 0;
    }
    traces.follow(through, bound);
    return Math.min(1, visits / traces.visits(through));
  }
}
