package org.tierlight.risk.model;

import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** A way to weigh evidence: the product's, or one that breaks a rule of the method. */
@FunctionalInterface
interface Weighing {

  /** The product, by the published figures. */
  Weighing PRODUCT =
      (items, age) -> new Evidence(PUBLISHED.evidence()).weigh(items, age).strength();

  /**
   * e of section 3.
   *
   * @param voiceAge in weeks
   */
  double e(List<EvidenceItem> items, ToDoubleFunction<EvidenceItem> voiceAge);
}
