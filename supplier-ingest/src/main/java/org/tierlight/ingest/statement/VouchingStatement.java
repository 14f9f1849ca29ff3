package org.tierlight.ingest.statement;

import java.time.Instant;
import org.tierlight.vocabulary.AssuranceKind;
import org.tierlight.vocabulary.IsoWeek;
import org.tierlight.vocabulary.SupplierId;

/** Somebody stands up for a supplier, or for the voice of those who work there. */
public sealed interface VouchingStatement extends Statement {

  /** The supplier spoken of. */
  SupplierId supplierId();

  @Override
  default String subject() {
    return supplierId().value();
  }

  /**
   * Something vouches for the supplier from a moment on.
   *
   * @param reference the document that shows it
   */
  record Assured(SupplierId supplierId, AssuranceKind kind, Instant since, String reference)
      implements VouchingStatement {}

  /**
   * Workers could speak through a safe, independent channel.
   *
   * @param lastWeek included
   * @param accessibility how far they could, in [0, 1]
   */
  record ChannelOpen(
      SupplierId supplierId,
      IsoWeek firstWeek,
      IsoWeek lastWeek,
      double accessibility,
      String vouchedBy)
      implements VouchingStatement {}
}
