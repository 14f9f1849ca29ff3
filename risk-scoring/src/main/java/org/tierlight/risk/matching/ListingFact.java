package org.tierlight.risk.matching;

import java.time.Instant;
import org.tierlight.vocabulary.EndReason;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.SupplierId;

/** What is to be told of a supplier and a list. */
public sealed interface ListingFact {

  /**
   * A list names the supplier.
   *
   * @param indicator of the ILO's, the one that stands for what the list says
   * @param source the list, as evidence cites it
   * @param reference entry and edition
   */
  record Listed(
      String evidenceId,
      SupplierId supplier,
      IloIndicator indicator,
      Instant since,
      String source,
      String reference)
      implements ListingFact {}

  /** It no longer does, or never did. */
  record Delisted(
      String evidenceId,
      SupplierId supplier,
      EndReason reason,
      Instant at,
      String source,
      String reference)
      implements ListingFact {}
}
