package org.tierlight.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tierlight.ingest.Rules;
import org.tierlight.ingest.form.Value;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.submission.Taken;
import org.tierlight.vocabulary.CountryNames;

/** Bills are gathered in bounded memory, and nothing is lost by that in silence. */
class BillsTest {

  private static final HeaderRow HEADER =
      new HeaderRow(
          1, List.of("Bill of Lading", "Shipper Name", "Consignee Name", "Quantity", "Filler"));
  private static final long WIDE = 1 << 20;

  @Test
  void rowsBeyondThoseOfOneShipmentAreRefusedAndItsQuantityStaysUnknown() {
    List<Taken> taken = taken(new OpenBills.Room(10, 3, WIDE, 10), row("B1"), 5, "");

    assertThat(problems(taken)).containsExactly(ProblemCode.TOO_MANY, ProblemCode.TOO_MANY);
    assertThat(taken.stream().mapToInt(Taken::rows).sum()).isEqualTo(5);
    assertThat(shipments(taken)).singleElement().satisfies(BillsTest::assertUncounted);
  }

  @Test
  void asManyRowsAsAreGatheredAreCounted() {
    List<Taken> taken = taken(new OpenBills.Room(10, 3, WIDE, 10), row("B1"), 3, "");

    assertThat(shipments(taken))
        .singleElement()
        .satisfies(shipment -> assertThat(fields(shipment)).containsKey("quantity"));
  }

  @Test
  void notMoreIsHeldThanThereIsRoomFor() {
    Bills bills =
        bills(new OpenBills.Room(1_000, 1_000, 2_000, 10), rows(each -> "B" + each, 100, "x"));
    Taken first = bills.next();

    assertThat(first.item()).isInstanceOf(Item.Submission.class);
    assertThat(first.rows()).as("the parties come first").isZero();
    List<Taken> rest = rest(bills);
    assertThat(shipments(rest)).hasSize(100);
    assertThat(rest.stream().mapToInt(Taken::rows).sum()).isEqualTo(100);
  }

  @Test
  void theEldestShipmentLeavesBeforeTheTableHasEnded() {
    List<Row> rows = rows(each -> "B" + each, 100, "x".repeat(500));
    Counted counted = new Counted(rows.iterator());
    Bills bills =
        new Bills(
            HEADER,
            CountryNames.shipped(),
            counted,
            _ -> Rules.PLAIN,
            new OpenBills.Room(1_000, 1_000, 3_000, 10));

    bills.next();

    assertThat(counted.read).isLessThan(10);
  }

  @Test
  void onlySoManyNotesOfTheRowsOfABillAreShownAndTheOthersCounted() {
    List<Taken> taken = taken(new OpenBills.Room(10, 1_000, WIDE, 10), row("B1"), 150, "");

    assertThat(shipments(taken))
        .singleElement()
        .satisfies(
            shipment -> {
              assertThat(shipment.notes()).hasSize(101);
              assertThat(shipment.notes().getLast().message()).contains("50 notes more");
            });
  }

  @Test
  void aPartyBeyondThoseRememberedIsStillDeclared() {
    List<String> names = new ArrayList<>();
    for (int each : new int[] {1, 2, 3, 1}) {
      names.add("Fictional Mill " + each);
    }
    List<Row> rows = new ArrayList<>();
    for (int each = 0; each < names.size(); each++) {
      rows.add(
          new Row.Read(each + 2L, List.of("B" + each, names.get(each), "Fictional Shop", "1", "")));
    }

    List<Taken> taken = rest(bills(new OpenBills.Room(10, 10, WIDE, 2), rows));

    List<String> declared =
        submissions(taken)
            .filter(item -> item.kind() == Kind.SUPPLIER)
            .map(item -> fields(item).get("name") instanceof Value.Text(String name) ? name : "")
            .toList();
    assertThat(declared).containsAll(names).contains("Fictional Shop");
    assertThat(declared.stream().filter("Fictional Mill 1"::equals))
        .as("whom we forgot is named again")
        .hasSize(2);
  }

  private static void assertUncounted(Item.Submission shipment) {
    assertThat(fields(shipment)).doesNotContainKeys("quantity", "unit");
  }

  private static Map<String, Value> fields(Item.Submission item) {
    return ((Value.Fields) item.body()).byName();
  }

  private static List<ProblemCode> problems(List<Taken> taken) {
    return taken.stream()
        .map(Taken::item)
        .filter(Item.Unreadable.class::isInstance)
        .flatMap(item -> ((Item.Unreadable) item).problems().stream())
        .map(Problem::code)
        .toList();
  }

  private static List<Item.Submission> shipments(List<Taken> taken) {
    return submissions(taken).filter(item -> item.kind() == Kind.SHIPMENT).toList();
  }

  private static Stream<Item.Submission> submissions(List<Taken> taken) {
    return taken.stream()
        .map(Taken::item)
        .filter(Item.Submission.class::isInstance)
        .map(Item.Submission.class::cast);
  }

  private static Named row(String bill) {
    return _ -> bill;
  }

  private static List<Taken> taken(OpenBills.Room room, Named bill, int count, String filler) {
    return rest(bills(room, rows(bill, count, filler)));
  }

  private static List<Row> rows(Named bill, int count, String filler) {
    return IntStream.range(0, count)
        .<Row>mapToObj(
            each ->
                new Row.Read(
                    each + 2L,
                    List.of(bill.of(each), "Fictional Mill", "Fictional Shop", "1", filler)))
        .toList();
  }

  private static Bills bills(OpenBills.Room room, List<Row> rows) {
    return new Bills(
        HEADER, CountryNames.shipped(), new Counted(rows.iterator()), _ -> Rules.PLAIN, room);
  }

  private static List<Taken> rest(Bills bills) {
    List<Taken> taken = new ArrayList<>();
    bills.forEachRemaining(taken::add);
    return taken;
  }

  /** Names the bill of a row. */
  private interface Named {
    String of(int row);
  }

  /** Rows, and how many were asked for. */
  private static final class Counted implements RowSource {

    private final Iterator<Row> rows;
    private int read;

    Counted(Iterator<Row> rows) {
      this.rows = rows;
    }

    @Override
    public boolean hasNext() {
      return rows.hasNext();
    }

    @Override
    public Row next() {
      read++;
      return rows.next();
    }

    @Override
    public String readAs() {
      return "text/csv";
    }

    @Override
    public char delimiter() {
      return ',';
    }
  }
}
