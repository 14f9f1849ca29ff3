package org.tierlight.risk.sensitivity;

import org.tierlight.risk.model.Standing;
import org.tierlight.vocabulary.SupplierId;

/** A supplier that another set of figures puts into another band. */
public record BandMove(SupplierId supplier, Standing before, Standing after) {

  /** How far mid moves, in [0, 1]. */
  double distance() {
    return Math.abs(after.exposure().mid() - before.exposure().mid());
  }
}
