package org.tierlight.ingest.shipment;

import org.jspecify.annotations.Nullable;
import org.tierlight.ingest.form.Form;
import org.tierlight.vocabulary.LinkBasis;

/** Reads on what a link rests. */
final class Basis {

  private Basis() {}

  /** Null for a documented one, whether that was said or not: both are the same fact. */
  static @Nullable LinkBasis of(Form form) {
    return form.field("basis")
        .word(LinkBasis.class)
        .filter(basis -> basis != LinkBasis.DOCUMENTED)
        .orElse(null);
  }
}
