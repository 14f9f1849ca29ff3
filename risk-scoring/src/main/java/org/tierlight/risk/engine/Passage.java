package org.tierlight.risk.engine;

import java.util.stream.IntStream;
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
    return shares(from, new int[] {through}, bound)[0];
  }

  /** h of several, each in [0, 1]; the trace from the first is followed only once. */
  double[] shares(int from, int[] through, int bound) {
    traces.follow(from, bound);
    double[] shares = IntStream.of(through).mapToDouble(traces::visits).toArray();
    for (int k = 0; k < shares.length; k++) {
      shares[k] = shares[k] == 0 ? 0 : Math.min(1, shares[k] / returns(through[k], bound));
    }
    return shares;
  }

  private double returns(int node, int bound) {
    traces.follow(node, bound);
    return traces.visits(node);
  }
}
