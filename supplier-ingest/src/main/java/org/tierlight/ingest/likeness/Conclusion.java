package org.tierlight.ingest.likeness;

import org.tierlight.vocabulary.SupplierId;

/** What is said about two records. */
public sealed interface Conclusion permits Ruling, Question {

  /** The record spoken of. */
  SupplierId record();

  /** The one that it is compared with. */
  SupplierId other();

  /** When, and by which event. */
  Version version();
}
