package org.tierlight.ingest.table;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.tierlight.ingest.form.Canonical;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.submission.Item;

/** The shipments whose rows are still being gathered, within bounds; the eldest leave first. */
final class OpenBills {

  /**
   * How much is held of one request (ADR 0074).
   *
   * @param shipments that are open at once
   * @param rows of one shipment
   * @param characters of all rows; at most twice as many bytes
   * @param names of parties that were already declared, and of bills that lost a row
   */
  record Room(int shipments, int rows, long characters, int names) {

    static final Room USUAL = new Room(10_000, 2_000, 16 << 20, 100_000);
  }

  private final Room room;
  private final Map<Bill.Key, Bill> open = new LinkedHashMap<>();
  private final SequencedSet<Long> incomplete = new LinkedHashSet<>();
  private long characters;
  private @Nullable Bill latest;
  private @Nullable Problem between;

  OpenBills(Room room) {
    this.room = room;
  }

  /** An item that says nothing where the row was gathered; else why it was not. */
  Item gather(Bill.Key key, BillLine line) {
    Bill bill = open.computeIfAbsent(key, _ -> new Bill(key, line));
    judgeBetween(bill);
    latest = bill;
    if (bill.rows() == room.rows()) {
      bill.leaveOut();
      return refused(line);
    }
    bill.add(line);
    characters += line.length();
    return new Item.PassedOver(List.of());
  }

  /**
   * A row was refused: whatever is of its bill would have too small a quantity.
   *
   * @param bill the number of the bill; empty where that cannot be told
   */
  void lose(long row, Optional<String> bill) {
    if (bill.isPresent()) {
      markIncomplete(bill.get());
      return;
    }
    between =
        new Problem(
            ProblemCode.LEFT_OUT,
            new Place.Cell(row, ""),
            "stands beside rows of this bill and was refused: if it is of this bill, the quantity"
                + " is too small");
    if (latest != null) {
      latest.note(between);
    }
  }

  /** A row between two rows of one bill is of this bill; any other may be of both. */
  private void judgeBetween(Bill next) {
    if (between == null) {
      return;
    }
    if (latest != null && latest.key().number().equals(next.key().number())) {
      markIncomplete(next.key().number());
    } else {
      next.note(between);
    }
    between = null;
  }

  private void markIncomplete(String bill) {
    incomplete.add(mark(bill));
    if (incomplete.size() > room.names()) {
      incomplete.removeFirst();
    }
  }

  /** Whether a row of the bill was refused, of whichever of its shipments. */
  boolean isIncomplete(Bill bill) {
    return incomplete.contains(mark(bill.key().number()));
  }

  boolean isCrowded() {
    return open.size() > room.shipments() || characters > room.characters();
  }

  boolean isEmpty() {
    return open.isEmpty();
  }

  Bill removeEldest() {
    Bill eldest = open.values().iterator().next();
    open.remove(eldest.key());
    characters -= eldest.length();
    return eldest;
  }

  private static long mark(String bill) {
    return ByteBuffer.wrap(Canonical.digest(bill)).getLong();
  }

  private Item refused(BillLine line) {
    return new Item.Unreadable(
        List.of(
            line.cells()
                .problem(
                    ProblemCode.TOO_MANY,
                    "is beyond the "
                        + room.rows()
                        + " rows that are gathered of one shipment, whose quantity stays unknown;"
                        + " send it as one row of a list of shipments",
                    BillColumns.BILL)));
  }
}
