package org.tierlight.risk.model;

import java.util.Arrays;

/** Divides a whole among weights. */
final class Shares {

  private Shares() {}

  /** Weights of at least 0 scaled to sum to 1; equal parts where all are 0. */
  static double[] normalised(double[] weights) {
    double sum = Arrays.stream(weights).sum();
    return Arrays.stream(weights)
        .map(weight -> sum > 0 ? weight / sum : 1.0 / weights.length)
        .toArray();
  }
}
