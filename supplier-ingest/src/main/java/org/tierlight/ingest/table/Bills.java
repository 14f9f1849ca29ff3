package org.tierlight.ingest.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.LongFunction;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.submission.Origin;
import org.tierlight.ingest.submission.Taken;
import org.tierlight.vocabulary.CountryNames;

/**
 * Bills of lading, one in many rows: what is of one bill, shipper, consignee and product is one
 * shipment, and the parties are suppliers. Who only moves the goods is none (ADR 0074). Rows are
 * gathered in bounded memory: of a bill whose rows stand farther apart than there is room for other
 * shipments, the later ones are refused as a conflict. A bill of which a row is refused is refused
 * whole, so that it can be mended and sent again (ADR 0087).
 */
final class Bills implements Iterator<Taken> {

  static final String NAME = "bills-of-lading";

  private final Iterator<Taken> rows;
  private final LongFunction<Origin> origins;
  private final OpenBills open;
  private final int mostNamed;
  private final SequencedSet<String> named = new LinkedHashSet<>();
  private final Deque<Taken> ready = new ArrayDeque<>();
  private long index;

  Bills(HeaderRow header, CountryNames countries, RowSource rows, LongFunction<Origin> origins) {
    this(header, countries, rows, origins, OpenBills.Room.USUAL);
  }

  Bills(
      HeaderRow header,
      CountryNames countries,
      RowSource rows,
      LongFunction<Origin> origins,
      OpenBills.Room room) {
    this.origins = origins;
    this.open = new OpenBills(room);
    this.mostNamed = room.names();
    this.rows = new RowItems(new BillRows(header, countries, open), header, rows, origins);
  }

  static boolean recognises(HeaderRow header) {
    Set<String> names = header.folded();
    return has(names, BillColumns.BILL)
        && has(names, BillColumns.SHIPPER)
        && has(names, BillColumns.CONSIGNEE);
  }

  private static boolean has(Set<String> names, String... columns) {
    return List.of(columns).stream().anyMatch(names::contains);
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && rows.hasNext()) {
      take(rows.next());
    }
    if (ready.isEmpty() && !open.isEmpty()) {
      closeEldest();
    }
    return !ready.isEmpty();
  }

  @Override
  public Taken next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.removeFirst();
  }

  private void take(Taken row) {
    if (!isGathered(row.item())) {
      ready.add(row);
    }
    while (open.isCrowded()) {
      closeEldest();
    }
  }

  private static boolean isGathered(Item item) {
    return item instanceof Item.PassedOver(List<Problem> reasons) && reasons.isEmpty();
  }

  /** The parties come before what they did. */
  private void closeEldest() {
    Bill eldest = open.removeEldest();
    if (open.isIncomplete(eldest)) {
      ready.add(eldest.refused());
      index++;
      return;
    }
    name(eldest.key().seller());
    name(eldest.key().buyer());
    ready.add(eldest.shipment(origins.apply(index++)));
  }

  /** Whom we forgot to have named is named again, and known as a duplicate by its content. */
  private void name(BillParty party) {
    if (named.add(party.id())) {
      Item supplier =
          Item.Submission.whole(Kind.SUPPLIER, party.body(), origins.apply(index++).byOwnId());
      ready.add(new Taken(supplier, 0, List.of()));
    }
    if (named.size() > mostNamed) {
      named.removeFirst();
    }
  }
}
