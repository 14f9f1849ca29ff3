package org.tierlight.risk.parameters;

import org.tierlight.risk.model.Appraisal;

/** How suppliers are appraised by the packs in force, read on the scale of a set. */
@FunctionalInterface
public interface Appraisals {

  /** The appraisal by a set's own figures. */
  Appraisal by(ParameterSet set);
}
