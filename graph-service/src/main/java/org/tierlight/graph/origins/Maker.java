package org.tierlight.graph.origins;

import org.jspecify.annotations.Nullable;
import org.tierlight.graph.suppliers.Summary;

/**
 * What is declared of a supplier at which goods may have begun.
 *
 * @param isPrimary grows or digs what it sells (declared so, or ISIC A or B)
 * @param purchases cents that it declared to buy in a year; absent where nobody did
 */
public record Maker(Summary supplier, boolean isPrimary, @Nullable Long purchases) {

  /** The same for an answer about the past: risk is of now. */
  Maker withoutRisk() {
    return new Maker(supplier.withoutRisk(), isPrimary, purchases);
  }
}
