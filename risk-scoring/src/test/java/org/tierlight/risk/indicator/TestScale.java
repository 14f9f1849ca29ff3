package org.tierlight.risk.indicator;

import java.util.List;
import org.tierlight.risk.model.InvertedMean;

/** The scale of method section 2, typed in a second time so that a slip in the first is seen. */
public final class TestScale {

  /** The published scale. */
  public static final IndicatorScale PUBLISHED =
      new IndicatorScale(
          0.1, 0.4, 0.7, 1.0, 1.0, 0.7, 0.5, 0.3, 0.1, 0.6, List.of(0.0, 0.2, 0.4, 0.6, 0.8, 1.0));

  /** The mean of the method, with its published ceiling. */
  public static final InvertedMean MEAN = new InvertedMean(0.9);

  private TestScale() {}
}
