package org.tierlight.ingest.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierlight.ingest.receipt.Receipt;
import org.tierlight.vocabulary.Position;

/**
 * A receipt as it goes out.
 *
 * @param event what GET /v1/events/{id} knows the item by
 * @param receipt the code by which a grievance can be asked for
 * @param notes what was left out; absent where nothing was
 * @param made the receipts of what it makes; absent where it is one fact
 * @param rows of how many rows of a table the item was made; absent where of one
 */
record ReceiptView(
    long index,
    Receipt.Status status,
    @Nullable String id,
    @Nullable String receipt,
    @Nullable String event,
    @Nullable String position,
    List<ProblemView> problems,
    @Nullable List<ProblemView> notes,
    @Nullable List<ReceiptView> made,
    @Nullable Integer rows) {

  static ReceiptView of(Receipt receipt) {
    return of(receipt, null);
  }

  static ReceiptView of(Receipt receipt, int rows) {
    return of(receipt, null, rows);
  }

  static ReceiptView of(Receipt receipt, @Nullable String code) {
    return of(receipt, code, 1);
  }

  private static ReceiptView of(Receipt receipt, @Nullable String code, int rows) {
    return new ReceiptView(
        receipt.index(),
        receipt.status(),
        receipt.id(),
        code,
        receipt.event() == null ? null : receipt.event().hex(),
        text(receipt.position()),
        receipt.problems().stream().map(ProblemView::of).toList(),
        receipt.notes().isEmpty() ? null : receipt.notes().stream().map(ProblemView::of).toList(),
        receipt.made().isEmpty() ? null : receipt.made().stream().map(ReceiptView::of).toList(),
        rows == 1 ? null : rows);
  }

  private static @Nullable String text(@Nullable Position position) {
    return position == null ? null : position.toString();
  }
}
