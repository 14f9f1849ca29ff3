package org.tierlight.ingest.intake;

import java.util.List;
import org.tierlight.ingest.idempotency.Known;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.receipt.Receipt;
import org.tierlight.ingest.submission.Examined;

/** Receipts for what passed the rules. */
final class Receipts {

  private Receipts() {}

  static Receipt accepted(long index, Examined.Accepted accepted, Known known) {
    return new Receipt(
        index,
        Receipt.Status.ACCEPTED,
        accepted.draft().statement().subject(),
        accepted.draft().key(),
        known.position(),
        List.of(),
        accepted.notes());
  }

  static Receipt rehearsed(long index, Examined.Accepted accepted) {
    return new Receipt(
        index,
        Receipt.Status.ACCEPTED,
        accepted.draft().statement().subject(),
        null,
        null,
        List.of(),
        accepted.notes());
  }

  /** The same body is a duplicate; another one under the same key is a conflict. */
  static Receipt repeated(long index, Examined.Accepted accepted, Known known) {
    if (known.body() != accepted.draft().body()) {
      return Receipt.rejected(
          index,
          List.of(
              Problem.at(
                  "", ProblemCode.ID_CONFLICT, "the same id or key was used for another body")));
    }
    return new Receipt(
        index,
        Receipt.Status.DUPLICATE,
        accepted.draft().statement().subject(),
        accepted.draft().key(),
        known.position(),
        List.of(),
        accepted.notes());
  }
}
