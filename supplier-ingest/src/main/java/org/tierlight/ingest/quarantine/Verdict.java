package org.tierlight.ingest.quarantine;

import org.tierlight.ingest.receipt.Receipt;

/** What came of the wish to replay or discard a record. */
public sealed interface Verdict {

  /** It is replayed, now or since before; the receipt tells which. */
  record Replayed(Receipt receipt) implements Verdict {}

  /** It was refused again and stays open. */
  record RefusedAgain(Receipt receipt) implements Verdict {}

  /** It is discarded, now or since before. */
  record Discarded() implements Verdict {}

  /** The other was decided before. */
  record Settled(State state) implements Verdict {}

  /** No such record can go in again. */
  record NoWay() implements Verdict {}

  /** Such a record goes in only as it is. */
  record NotMendable() implements Verdict {}

  /** There is no such record, or it has expired. */
  record Unknown() implements Verdict {}
}
