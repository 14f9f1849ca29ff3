package org.tierlight.risk.model;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** A way to weigh evidence: the product's, or one that breaks a rule of the method. */
@FunctionalInterface
interface Weighing {

  /**
   * e of section 3.
   *
   * @param voiceAge in weeks
   */
  double e(List<EvidenceItem> items, ToDoubleFunction<EvidenceItem> voiceAge);
}
