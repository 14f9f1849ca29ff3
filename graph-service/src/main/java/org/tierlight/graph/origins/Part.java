package org.tierlight.graph.origins;

/**
 * A part of the goods asked about.
 *
 * @param known the part of which it is documented that these very goods came this way
 * @param accounted the part that only the books say so of: goods may have been mixed under a model
 *     of custody that allows it (ISO 22095), or a link was only concluded
 */
record Part(double known, double accounted) {

  static final Part NONE = new Part(0, 0);
  static final Part WHOLE = new Part(1, 0);

  Part plus(Part other) {
    return new Part(known + other.known, accounted + other.accounted);
  }

  Part times(double share) {
    return new Part(known * share, accounted * share);
  }

  /** The part behind a step; what was known is only accounted where goods may have been mixed. */
  Part over(boolean keepsApart) {
    return keepsApart ? this : new Part(0, sum());
  }

  double sum() {
    return known + accounted;
  }
}
