package org.tierlight.risk.engine;

import org.tierlight.risk.model.Standing;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.SupplierId;

/** One supplier in a full recompute: where the stream should have put it. */
public record Recomputed(SupplierId supplier, Standing standing) {

  /** E. */
  public Interval exposure() {
    return standing.exposure();
  }

  /** A. */
  public double alertStrength() {
    return standing.alertStrength();
  }

  /** L. */
  public boolean legalFlag() {
    return standing.legalFlag();
  }

  /** The band that they put the supplier into. */
  public Band band() {
    return standing.band();
  }
}
