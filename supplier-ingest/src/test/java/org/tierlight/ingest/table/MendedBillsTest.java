package org.tierlight.ingest.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.ingest.Rules;
import org.tierlight.ingest.csv.CsvReader;
import org.tierlight.ingest.file.ReferenceTables;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.statement.TradeStatement;
import org.tierlight.ingest.submission.Examined;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.submission.Origin;
import org.tierlight.ingest.submission.Table;
import org.tierlight.ingest.submission.TableRequest;
import org.tierlight.ingest.submission.Taken;
import org.tierlight.vocabulary.CountryNames;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsEdition;

/** No quantity of a bill is lost to a row that was refused, nor to a second file. */
class MendedBillsTest {

  private static final String HEADER =
      "Bill of Lading,Shipper Name,Consignee Name,Arrival Date,HS Code,Quantity\n";
  private static final String FIRST = "B1,Fictional Mill,Fictional Shop,2024-03-15,610910,10\n";
  private static final String SECOND = "B1,Fictional Mill,Fictional Shop,2024-03-15,610910,5\n";
  private static final String OTHER = "B2,Fictional Mill,Fictional Shop,2024-03-15,610910,1\n";

  private static final TableReader READER =
      new TableReader(
          Map.of(TableRequest.Medium.CSV, new CsvReader()),
          ReferenceTables.columnNames(),
          CountryNames.shipped(),
          ReferenceTables.areas());

  /** A shipper is missing; a cell too many; bytes that are no text; wherever in the file. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "B1,,Fictional Shop,2024-03-15,610910,7\n",
        "B1,Fictional Mill,,2024-03-15,610910,7\n",
        "B1,Fictional Mill,Fictional Shop,2024-03-15,610910,7,8\n",
        "B1,Fictional Mill\n"
      })
  void aBillWithARefusedRowIsRefusedWhole(String bad) {
    for (String file : List.of(FIRST + bad + SECOND, bad + FIRST + SECOND, FIRST + SECOND + bad)) {
      List<Taken> taken = taken(HEADER + file + OTHER, "");

      assertThat(shipments(taken)).as(file).containsOnlyKeys("bill of lading B2");
      assertThat(taken).filteredOn(MendedBillsTest::isIncomplete).hasSize(1);
      assertThat(taken.stream().filter(MendedBillsTest::isIncomplete).findFirst().orElseThrow())
          .satisfies(
              refused ->
                  assertThat(refused.cells())
                      .extracting(row -> row.cells().getLast())
                      .containsExactly("10", "5"));
    }
  }

  /** Between two rows of one bill it is of this bill; elsewhere it may be of its neighbours. */
  @Test
  void aRowOfWhichTheBillIsNotKnownIsJudgedByItsPlace() {
    String lost = ",Fictional Mill,Fictional Shop,2024-03-15,610910,7\n";

    assertThat(shipments(taken(HEADER + FIRST + lost + SECOND + OTHER, "")))
        .containsOnlyKeys("bill of lading B2");
    assertThat(shipments(taken(HEADER + FIRST + "\"B1\"x,\n" + SECOND + OTHER, "")))
        .containsOnlyKeys("bill of lading B2");
    List<Taken> between = taken(HEADER + FIRST + SECOND + lost + OTHER, "");
    assertThat(shipments(between)).hasSize(2);
    assertThat(notes(between)).hasSize(2).allMatch(note -> note.contains("quantity is too small"));
    assertThat(notes(taken(HEADER + FIRST + OTHER, ""))).isEmpty();
  }

  @Test
  void whatWasMendedIsTakenInWithTheWholeQuantity() {
    String bad = "B1,,Fictional Shop,2024-03-15,610910,7\n";
    List<Taken> first = taken(HEADER + FIRST + bad + SECOND, "first");
    String mended =
        first.stream()
            .filter(each -> each.item() instanceof Item.Unreadable)
            .flatMap(each -> each.cells().stream())
            .map(row -> String.join(",", row.cells()).replace(",,", ",Fictional Mill,") + "\n")
            .collect(Collectors.joining());

    assertThat(shipments(first)).isEmpty();
    assertThat(shipments(taken(HEADER + mended, "second")).values())
        .singleElement()
        .satisfies(shipment -> assertThat(shipment.quantity()).isEqualByComparingTo("22"));
  }

  /** Under the key of the request a second part would take the place of the first. */
  @Test
  void anotherPartOfABillHasItsKeyWhateverTheRequestIsCalled() {
    List<Examined.Draft> drafts = new ArrayList<>();
    drafts.addAll(drafts(taken(HEADER + FIRST, "one")));
    drafts.addAll(drafts(taken(HEADER + SECOND, "two")));
    drafts.addAll(drafts(taken(HEADER + FIRST, "three")));

    assertThat(drafts).extracting(Examined.Draft::key).containsOnly(drafts.getFirst().key());
    assertThat(drafts.get(1).body()).isNotEqualTo(drafts.getFirst().body());
    assertThat(drafts.get(2).body()).isEqualTo(drafts.getFirst().body());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          6109,             6109
          610910,           610910
          6109.10,          610910
          6109.10.0012,     610910
          61091000,         610910
          HS 6109.10,       610910
          90111,            unknown
          901110015,        unknown
          9011.1,           unknown
          902.1,            unknown
          901.11,           unknown
          6109100,          unknown
          610910001234567,  unknown
          61091000123456789, unknown
          """)
  void aCodeThatMayHaveLostADigitStaysUnknownWithANote(String cell, String product) {
    String row = "B1,Fictional Mill,Fictional Shop,2024-03-15," + cell + ",10\n";
    List<Taken> taken = taken(HEADER + row, "");
    TradeStatement.Shipment shipment = shipments(taken).values().iterator().next();

    if (product.equals("unknown")) {
      assertThat(shipment.hs()).isNull();
      assertThat(notes(taken)).singleElement().asString().contains("pairs of digits");
    } else {
      assertThat(shipment.hs()).isEqualTo(new HsCode(product, HsEdition.HS2022));
      assertThat(notes(taken)).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"'12,500'|12500", "'1,234,567.5'|1234567.5", "'12,5'|", "'1,23,456'|", "12.5|12.5"})
  void aCommaOfABillMarksThousandsOrTheQuantityIsUnknown(String cell, String quantity) {
    String row = "B1,Fictional Mill,Fictional Shop,2024-03-15,6109,\"" + cell + "\"\n";
    TradeStatement.Shipment shipment =
        shipments(taken(HEADER + row, "")).values().iterator().next();

    if (quantity == null) {
      assertThat(shipment.quantity()).isNull();
    } else {
      assertThat(shipment.quantity()).isEqualByComparingTo(quantity);
    }
  }

  private static List<Taken> taken(String text, String key) {
    ByteArrayInputStream in = new ByteArrayInputStream(text.getBytes(UTF_8));
    Table table =
        READER.open(
            Kind.SHIPMENT,
            TableRequest.plain(),
            in::read,
            index -> new Origin("local", Rules.NOW, key + "#" + index, null, null));
    List<Taken> taken = new ArrayList<>();
    ((Table.Rows) table).items().forEachRemaining(taken::add);
    return taken;
  }

  private static boolean isIncomplete(Taken taken) {
    return taken.item() instanceof Item.Unreadable(List<Problem> problems)
        && problems.getFirst().code() == ProblemCode.BILL_INCOMPLETE;
  }

  /** By their documents. */
  private static Map<String, TradeStatement.Shipment> shipments(List<Taken> taken) {
    return drafts(taken).stream()
        .map(draft -> (TradeStatement.Shipment) draft.statement())
        .collect(Collectors.toMap(it -> String.valueOf(it.document()), it -> it));
  }

  private static List<Examined.Draft> drafts(List<Taken> taken) {
    return accepted(taken).stream()
        .map(Examined.Accepted::draft)
        .filter(draft -> draft.statement() instanceof TradeStatement.Shipment)
        .toList();
  }

  private static List<String> notes(List<Taken> taken) {
    return accepted(taken).stream()
        .flatMap(each -> each.notes().stream())
        .map(Problem::message)
        .toList();
  }

  private static List<Examined.Accepted> accepted(List<Taken> taken) {
    return taken.stream()
        .map(Taken::item)
        .filter(Item.Submission.class::isInstance)
        .map(item -> Rules.EXAMINER.examine((Item.Submission) item, Rules.NOW))
        .map(Examined.Accepted.class::cast)
        .toList();
  }
}
