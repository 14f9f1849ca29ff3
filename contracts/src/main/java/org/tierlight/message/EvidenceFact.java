package org.tierlight.message;

import org.tierlight.vocabulary.SupplierId;

/** What {@code facts.evidence} holds. */
public sealed interface EvidenceFact permits EvidenceRecorded, EvidenceEnded {

  /** The supplier spoken of; the key of the record. */
  SupplierId supplierId();
}
