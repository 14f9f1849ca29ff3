package org.tierlight.graph.kafka;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.tierlight.vocabulary.SupplierId;

/** Pairs of made-up suppliers that trade: each as often as any other, or a few most of all. */
final class MadeUpEdges {

  /** Links a seller has on average, as on maps of real trade. */
  private static final int LINKS_A_SELLER = 4;

  private final double[] upTo;
  private final int suppliers;

  private MadeUpEdges(double[] weights) {
    this.upTo = weights;
    this.suppliers = Math.max(3, weights.length / LINKS_A_SELLER);
    Arrays.parallelPrefix(upTo, Double::sum);
  }

  static MadeUpEdges uniform(int edges) {
    return zipf(edges, 0);
  }

  /** The k-th edge as often as k to the power of minus the exponent. */
  static MadeUpEdges zipf(int edges, double exponent) {
    double[] weights = new double[edges];
    Arrays.setAll(weights, edge -> Math.pow(edge + 1, -exponent));
    return new MadeUpEdges(weights);
  }

  int draw(SplittableRandom random) {
    int place = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
    return Math.min(upTo.length - 1, place < 0 ? -place - 1 : place);
  }

  SupplierId seller(int edge) {
    return supplier(edge % suppliers);
  }

  /** Another one: no pair is met twice. */
  SupplierId buyer(int edge) {
    return supplier((edge % suppliers + 1 + edge / suppliers) % suppliers);
  }

  private static SupplierId supplier(int number) {
    return new SupplierId("supplier-" + number);
  }
}
