package org.tierlight.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Origin;
import org.tierlight.ingest.supplier.SupplierIdentity;
import org.tierlight.vocabulary.CountryNames;

/** Reads rows as lines of bills; what cannot be one is said, all others are gathered. */
final class BillRows implements Layout {

  private final HeaderRow header;
  private final Map<String, Integer> places;
  private final CountryNames countries;
  private final OpenBills open;

  BillRows(HeaderRow header, CountryNames countries, OpenBills open) {
    this.header = header;
    this.places = header.places();
    this.countries = countries;
    this.open = open;
  }

  @Override
  public String name() {
    return Bills.NAME;
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
      return missing(cells, number, number.isEmpty() ? BillColumns.BILL : BillColumns.SHIPPER);
    }
    return moves(seller.get(), cells)
        ? movedOnly(cells, "who made the goods is not on the bill", BillColumns.SHIPPER)
        : bought(cells, number.get(), seller.get());
  }

  /** Whose row it was is known where its cell of the bill is there. */
  @Override
  public void unreadable(long number, List<String> cells) {
    Optional<String> bill =
        Stream.of(BillColumns.BILL)
            .map(places::get)
            .filter(place -> place != null && place < cells.size())
            .map(cells::get)
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .findFirst();
    open.lose(number, bill);
  }

  /** By the consignee, or else by who is to be told. */
  private Item bought(Cells cells, String number, BillParty seller) {
    Optional<BillParty> consignee =
        party(cells, BillColumns.CONSIGNEE, BillColumns.CONSIGNEE_COUNTRY);
    Optional<BillParty> buyer = consignee.filter(party -> !moves(party, cells));
    Optional<BillParty> told =
        party(cells, BillColumns.NOTIFY, BillColumns.NOTIFY_COUNTRY)
            .filter(party -> !moves(party, cells));
    if (buyer.isEmpty() && told.isEmpty()) {
      return consignee.isEmpty()
          ? missing(cells, Optional.of(number), BillColumns.CONSIGNEE)
          : movedOnly(cells, "who bought the goods is not on the bill", BillColumns.CONSIGNEE);
    }
    List<Problem> notes = new ArrayList<>(buyer.isEmpty() ? inferred(cells) : List.of());
    String hs = BillLine.hs(cells, notes);
    Bill.Key key = new Bill.Key(number, seller, buyer.or(() -> told).orElseThrow(), hs);
    return open.gather(key, new BillLine(cells, buyer.isEmpty(), notes));
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
        .filter(text -> text.length() <= BillParty.LONGEST_NAME && SupplierIdentity.isName(text))
        .map(text -> new BillParty(text, cells.text(country).flatMap(countries::find)));
  }

  private static List<Problem> inferred(Cells cells) {
    return List.of(
        cells.problem(
            ProblemCode.FORWARDER,
            "is a forwarder or nobody by name; who is to be told was taken as the buyer",
            BillColumns.CONSIGNEE));
  }

  private static Item movedOnly(Cells cells, String why, String... columns) {
    return new Item.PassedOver(
        List.of(cells.problem(ProblemCode.FORWARDER, "is a forwarder; " + why, columns)));
  }

  private Item missing(Cells cells, Optional<String> bill, String... columns) {
    open.lose(cells.row().number(), bill);
    return new Item.Unreadable(
        List.of(
            cells.problem(
                ProblemCode.MISSING_FIELD, "is required, of 300 characters at most", columns)));
  }
}
