package org.tierlight.message;

import org.tierlight.vocabulary.SupplierId;

/** What {@code facts.suppliers} holds. */
public sealed interface SupplierFact
    permits SupplierDeclared, AssuranceRecorded, ChannelReported, PartPlanned {

  /** The supplier spoken of; the key of the record. */
  SupplierId supplierId();
}
