package org.tierlight.ingest.kafka;

import java.util.Iterator;
import java.util.List;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.receipt.Receipt;

/**
 * What became of a record that held several events: it is refused where one of them is. The others
 * stay accepted, and are duplicates when the record is replayed.
 */
final class InboundBatch {

  private InboundBatch() {}

  /** The receipt of a record from those of its events, which come next. */
  static Receipt receipt(int size, Iterator<Receipt> receipts) {
    Receipt found = pointed(receipts.next(), size == 1 ? "" : "/0");
    for (int place = 1; place < size; place++) {
      Receipt next = pointed(receipts.next(), "/" + place);
      found = isRefused(found) ? found : isRefused(next) ? next : found;
    }
    return found;
  }

  private static boolean isRefused(Receipt receipt) {
    return receipt.status() == Receipt.Status.REJECTED;
  }

  /** The same receipt; the problems of a refused one point into the batch. */
  private static Receipt pointed(Receipt receipt, String pointer) {
    List<Problem> problems =
        receipt.problems().stream().map(problem -> within(pointer, problem)).toList();
    return isRefused(receipt) ? Receipt.rejected(receipt.index(), problems) : receipt;
  }

  private static Problem within(String pointer, Problem problem) {
    return switch (problem.place()) {
      case Place.Pointer(String inner) ->
          Problem.at(pointer + inner, problem.code(), problem.message());
      case Place.Cell _ -> problem;
    };
  }
}
