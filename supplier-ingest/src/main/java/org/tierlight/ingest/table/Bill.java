package org.tierlight.ingest.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tierlight.ingest.form.Canonical;
import org.tierlight.ingest.form.Filled;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.submission.Origin;
import org.tierlight.ingest.submission.Taken;

/** The rows of one bill about one product, gathered while they come. */
final class Bill {

  /** What makes rows one shipment. */
  record Key(String number, BillParty seller, BillParty buyer, String hs) {}

  /** So many notes of its rows are shown; how many more there are is said. */
  private static final int MOST_NOTES = 100;

  private final Key key;
  private final BillLine first;
  private final List<Taken.Sent> rows = new ArrayList<>();
  private final Set<String> containers = new TreeSet<>();
  private final Set<String> units = new TreeSet<>();
  private final List<Problem> notes = new ArrayList<>();
  private BigDecimal quantity = BigDecimal.ZERO;
  private BigDecimal weight = BigDecimal.ZERO;
  private long length;
  private int unsaid;
  private boolean isCounted = true;
  private boolean isWeighed = true;
  private String earliest;

  Bill(Key key, BillLine first) {
    this.key = key;
    this.first = first;
    this.earliest = first.date();
  }

  Key key() {
    return key;
  }

  int rows() {
    return rows.size();
  }

  /** How many characters its rows have. */
  long length() {
    return length;
  }

  void add(BillLine line) {
    rows.add(new Taken.Sent(line.cells().row().number(), line.cells().row().cells()));
    line.container().ifPresent(containers::add);
    units.add(line.unit().orElse(""));
    line.notes().forEach(this::note);
    length += line.length();
    isCounted &= line.quantity().isPresent();
    isWeighed &= line.weight().isPresent();
    quantity = quantity.add(line.quantity().orElse(BigDecimal.ZERO));
    weight = weight.add(line.weight().orElse(BigDecimal.ZERO));
    earliest = line.date().compareTo(earliest) < 0 ? line.date() : earliest;
  }

  /** A row more than are gathered: the sums would be wrong without it. */
  void leaveOut() {
    isCounted = false;
    isWeighed = false;
  }

  /** Something to say of a row that may be one of its own. */
  void note(Problem note) {
    if (notes.size() < MOST_NOTES) {
      notes.add(note);
    } else {
      unsaid++;
    }
  }

  /** Its rows as refused ones: with one of them missing a sum would be wrong. */
  Taken refused() {
    Problem why =
        first
            .cells()
            .problem(
                ProblemCode.BILL_INCOMPLETE, "has another row that was refused", BillColumns.BILL);
    return new Taken(new Item.Unreadable(List.of(why)), rows.size(), rows);
  }

  /** What it states. Whatever key the request has, another body of the same bill is refused. */
  Taken shipment(Origin origin) {
    Filled form =
        new Filled()
            .text("id", id())
            .text("sellerId", key.seller().id())
            .text("buyerId", key.buyer().id())
            .text("hs", key.hs())
            .text("shippedAt", earliest)
            .text("description", first.description())
            .text("from", first.from())
            .text("to", first.to())
            .text("document", document())
            .text("basis", first.isInferred() ? "INFERRED" : "CUSTOMS");
    amount(form);
    return new Taken(
        new Item.Submission(
            Kind.SHIPMENT, form.value(), origin.byOwnId(), "", this::place, notes()),
        rows.size(),
        rows);
  }

  private List<Problem> notes() {
    if (unsaid == 0) {
      return notes;
    }
    String more = "has %d notes more of its rows".formatted(unsaid);
    Problem last = first.cells().problem(ProblemCode.LEFT_OUT, more, BillColumns.BILL);
    return Stream.concat(notes.stream(), Stream.of(last)).toList();
  }

  /** Pieces where all rows count the same thing, else the weight where all have one. */
  private void amount(Filled form) {
    if (isCounted && units.size() == 1) {
      form.number("quantity", Optional.of(quantity)).text("unit", units.iterator().next());
    } else if (isWeighed) {
      form.number("quantity", Optional.of(weight)).text("unit", "kg");
    }
  }

  private String document() {
    String shown = key.number().substring(0, Math.min(60, key.number().length()));
    return containers.isEmpty()
        ? "bill of lading " + shown
        : "bill of lading %s, %d containers".formatted(shown, containers.size());
  }

  private String id() {
    String what = String.join("\n", key.number(), key.seller().id(), key.buyer().id(), key.hs());
    return "bill-" + HexFormat.of().formatHex(Canonical.digest(what), 0, 12);
  }

  private Place place(String pointer) {
    String[] columns =
        switch (pointer) {
          case "/hs" -> BillColumns.HS;
          case "/shippedAt" -> BillColumns.DATE;
          case "/buyerId" -> BillColumns.CONSIGNEE;
          case "/sellerId" -> BillColumns.SHIPPER;
          case "/description" -> BillColumns.DESCRIPTION;
          default -> new String[0];
        };
    return first.cells().problem(ProblemCode.LEFT_OUT, "", columns).place();
  }
}
