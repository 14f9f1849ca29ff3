package org.tierlight.ingest.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
   * @param names of parties that were already declared
   */
  record Room(int shipments, int rows, long characters, int names) {

    static final Room USUAL = new Room(10_000, 2_000, 16 << 20, 100_000);
  }

  private final Room room;
  private final Map<Bill.Key, Bill> open = new LinkedHashMap<>();
  private long characters;

  OpenBills(Room room) {
    this.room = room;
  }

  /** An item that says nothing where the row was gathered; else why it was not. */
  Item gather(Bill.Key key, BillLine line) {
    Bill bill = open.computeIfAbsent(key, _ -> new Bill(key, line));
    if (bill.rows() == room.rows()) {
      bill.leaveOut();
      return refused(line);
    }
    bill.add(line);
    characters += line.length();
    return new Item.PassedOver(List.of());
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
