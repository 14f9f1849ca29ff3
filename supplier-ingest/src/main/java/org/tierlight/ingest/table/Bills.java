package org.tierlight.ingest.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.submission.Origin;
import org.tierlight.ingest.submission.Taken;
import org.tierlight.vocabulary.CountryNames;

/**
 * Bills of lading, one in many rows: what is of one bill, shipper, consignee and product is one
 * shipment, and the parties are suppliers. Who only moves the goods is none (ADR 0074). Rows are
 * gathered in bounded memory: of a bill whose rows stand farther apart than so many other
 * shipments, the later ones are refused as a conflict.
 */
final class Bills implements Iterator<Taken> {

  static final String NAME = "bills-of-lading";

  private static final int MOST_OPEN = 10_000;
  private static final int MOST_NAMED = 100_000;

  private final HeaderRow header;
  private final Map<String, Integer> places;
  private final CountryNames countries;
  private final Iterator<Taken> rows;
  private final LongFunction<Origin> origins;
  private final Map<Bill.Key, Bill> open = new LinkedHashMap<>();
  private final Set<String> named = new HashSet<>();
  private final Deque<Taken> ready = new ArrayDeque<>();
  private long index;

  Bills(HeaderRow header, CountryNames countries, RowSource rows, LongFunction<Origin> origins) {
    this.header = header;
    this.places = header.places();
    this.countries = countries;
    this.origins = origins;
    this.rows = new RowItems(new Lines(), header, rows, origins);
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
      Taken row = rows.next();
      if (!isGathered(row.item())) {
        ready.add(row);
      }
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

  private static boolean isGathered(Item item) {
    return item instanceof Item.PassedOver(List<Problem> reasons) && reasons.isEmpty();
  }

  private void gather(String number, BillParty seller, BillParty buyer, BillLine line, String hs) {
    Bill.Key key = new Bill.Key(number, seller, buyer, hs);
    open.computeIfAbsent(key, _ -> new Bill(key, line)).add(line);
    if (open.size() > MOST_OPEN) {
      closeEldest();
    }
  }

  /** The parties come before what they did. */
  private void closeEldest() {
    Map.Entry<Bill.Key, Bill> eldest = open.entrySet().iterator().next();
    open.remove(eldest.getKey());
    name(eldest.getKey().seller());
    name(eldest.getKey().buyer());
    ready.add(eldest.getValue().shipment(origins.apply(index++)));
  }

  private void name(BillParty party) {
    if (named.size() < MOST_NAMED && named.add(party.id())) {
      Item supplier = Item.Submission.whole(Kind.SUPPLIER, party.body(), origins.apply(index++));
      ready.add(new Taken(supplier, 0, List.of()));
    }
  }

  /** Reads a row as a line of a bill; what cannot be one is said, all others are gathered. */
  private final class Lines implements Layout {

    @Override
    public String name() {
      return NAME;
    }

    @Override
    public List<Problem> problems() {
      return List.of();
    }

    @Override
    public Item item(Row.Read row, Origin origin) {
      Cells cells = new Cells(header, places, row);
      Optional<String> number = cells.text(BillColumns.BILL);
      Optional<BillParty> seller = party(cells, BillColumns.SHIPPER, BillColumns.SHIPPER_COUNTRY);
      if (number.isEmpty() || seller.isEmpty()) {
        return missing(cells, number.isEmpty() ? BillColumns.BILL : BillColumns.SHIPPER);
      }
      if (moves(seller.get(), cells)) {
        return new Item.PassedOver(
            List.of(
                cells.problem(
                    ProblemCode.FORWARDER,
                    "is a forwarder; who made the goods is not on the bill",
                    BillColumns.SHIPPER)));
      }
      return bought(cells, number.get(), seller.get());
    }

    private Item bought(Cells cells, String number, BillParty seller) {
      List<Problem> notes = new ArrayList<>();
      Optional<BillParty> consignee =
          party(cells, BillColumns.CONSIGNEE, BillColumns.CONSIGNEE_COUNTRY);
      Optional<BillParty> buyer = consignee.filter(party -> !moves(party, cells));
      boolean isInferred = buyer.isEmpty();
      if (isInferred) {
        buyer =
            party(cells, BillColumns.NOTIFY, BillColumns.NOTIFY_COUNTRY)
                .filter(party -> !moves(party, cells));
        notes.add(
            cells.problem(
                ProblemCode.FORWARDER,
                "is a forwarder or nobody by name; who is to be told was taken as the buyer",
                BillColumns.CONSIGNEE));
      }
      if (buyer.isEmpty()) {
        return consignee.isEmpty()
            ? missing(cells, BillColumns.CONSIGNEE)
            : new Item.PassedOver(
                List.of(
                    cells.problem(
                        ProblemCode.FORWARDER,
                        "is a forwarder; who bought the goods is not on the bill",
                        BillColumns.CONSIGNEE)));
      }
      String hs = BillLine.hs(cells, notes);
      gather(number, seller, buyer.get(), new BillLine(cells, isInferred, notes), hs);
      return new Item.PassedOver(List.of());
    }

    private boolean moves(BillParty party, Cells cells) {
      return Forwarders.isToOrder(party.name())
          || Forwarders.isForwarder(
              party.name(),
              cells.text(BillColumns.FORWARDER).orElse(""),
              cells.text(BillColumns.CARRIER_CODE).orElse(""));
    }

    private Optional<BillParty> party(Cells cells, String[] name, String[] country) {
      return cells
          .text(name)
          .filter(text -> text.length() <= BillParty.LONGEST_NAME)
          .map(text -> new BillParty(text, cells.text(country).flatMap(countries::find)));
    }

    private static Item missing(Cells cells, String... columns) {
      return new Item.Unreadable(
          List.of(
              cells.problem(
                  ProblemCode.MISSING_FIELD, "is required, of 300 characters at most", columns)));
    }
  }
}
