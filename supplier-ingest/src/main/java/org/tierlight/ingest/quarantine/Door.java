package org.tierlight.ingest.quarantine;

import java.util.Optional;
import org.tierlight.ingest.receipt.Receipt;
import org.tierlight.vocabulary.Position;

/** Where refused records can go in again. */
public interface Door {

  /** How a record of a topic can go in again. */
  Way way(String topic);

  /** How a record can go in again: a fact that no reader can ever read does not. */
  default Way way(Standing record) {
    Way way = way(record.origin().topic());
    boolean isReadNever = record.marks().stream().anyMatch(mark -> Hints.isForEver(mark.code()));
    return way == Way.AS_IT_IS && isReadNever ? Way.NONE : way;
  }

  /**
   * Takes a refused record in again, by the same rules as ever.
   *
   * @param offset where it stands in quarantine
   * @param mended the body in its place; empty for its own
   * @return what it gave; empty where the record has expired
   * @throws org.tierlight.ingest.intake.LogUnavailable if it is not known; trying again is safe
   */
  Optional<Receipt> again(Position origin, long offset, Optional<byte[]> mended);

  /** How a record can go in again. */
  enum Way {
    /** As it is, or with another body: a submission. */
    MENDABLE,
    /** Only as it is: a fact, which nobody changes. */
    AS_IT_IS,
    /** Not at all: its writer says it anew by itself, or it would be refused again as it is. */
    NONE
  }
}
