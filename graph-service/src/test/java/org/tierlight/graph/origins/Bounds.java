package org.tierlight.graph.origins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What holds of all origins. */
final class Bounds {

  private static final double CLOSE = 1e-9;

  private Bounds() {}

  static void hold(Origins origins) {
    double lower = 0;
    double accounted = 0;
    double upper = 0;
    for (Origins.Origin origin : origins.origins()) {
      assertThat(origin.lower()).isBetween(0.0, origin.accounted() + CLOSE);
      assertThat(origin.accounted()).isLessThanOrEqualTo(origin.upper() + CLOSE);
      assertThat(origin.upper()).isLessThanOrEqualTo(1.0);
      lower += origin.lower();
      accounted += origin.accounted();
      upper += origin.upper();
    }
    assertThat(lower).isLessThanOrEqualTo(1 + CLOSE);
    assertThat(upper).isGreaterThanOrEqualTo(1 - CLOSE);
    assertThat(accounted).isCloseTo(1, within(CLOSE));
    double ended = origins.ends().stream().mapToDouble(end -> end.known() + end.accounted()).sum();
    assertThat(ended).isCloseTo(1, within(CLOSE));
  }
}
