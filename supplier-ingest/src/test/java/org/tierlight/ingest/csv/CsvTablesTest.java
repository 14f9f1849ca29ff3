package org.tierlight.ingest.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.tierlight.ingest.Rules;
import org.tierlight.ingest.form.Value;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.submission.Table;

class CsvTablesTest {

  @Test
  void columnsComeInAnyOrderAndCase() {
    Item.Submission row =
        (Item.Submission)
            rows("LNG,Sector,lat,NAME,Country\n144.8,\"Apparel\",-37,\"A, Ltd \"\"B\"\"\",CN\n")
                .getFirst();

    assertThat(row.body())
        .isEqualTo(
            new Value.Fields(
                Map.of(
                    "name", new Value.Text("A, Ltd \"B\""),
                    "country", new Value.Text("CN"),
                    "sector", new Value.Text("Apparel"),
                    "coordinates",
                        new Value.Fields(
                            Map.of(
                                "latitude", new Value.Decimal(new BigDecimal("-37")),
                                "longitude", new Value.Decimal(new BigDecimal("144.8")))))));
    assertThat(row.places().apply("/coordinates/latitude")).isEqualTo(new Place.Cell(2, "lat"));
    assertThat(row.places().apply("/name")).isEqualTo(new Place.Cell(2, "NAME"));
    assertThat(row.places().apply("")).isEqualTo(new Place.Cell(2, ""));
  }

  @Test
  void knownColumnsWithoutAMeaningHereArePassedOver() {
    Item.Submission row =
        (Item.Submission)
            rows("name,country,country_name,facility_type,number_of_workers\nA,CN,China,Mill,9\n")
                .getFirst();

    assertThat(row.body())
        .isEqualTo(
            new Value.Fields(Map.of("name", new Value.Text("A"), "country", new Value.Text("CN"))));
  }

  @Test
  void aCellThatIsNotUtf8CostsOnlyItsRow() {
    List<Item> rows = rows("name,country\nM\u00fchle,CN\nMill,CN\n", ISO_8859_1);

    assertThat(rows.getFirst())
        .isInstanceOfSatisfying(
            Item.Unreadable.class,
            unreadable -> {
              assertThat(unreadable.problems().getFirst().code()).isEqualTo(ProblemCode.NOT_UTF8);
              assertThat(unreadable.problems().getFirst().place())
                  .isEqualTo(new Place.Cell(2, "name"));
            });
    assertThat(rows.getLast()).isInstanceOf(Item.Submission.class);
  }

  @Test
  void aRowThatIsNoneCostsOnlyItself() {
    List<Item> rows =
        rows("name,country\n\nA,CN\n\"B,CN\n" + "x".repeat(200_000) + ",CN\nC\nD,CN\n");

    assertThat(rows.getFirst()).isInstanceOf(Item.Submission.class);
    assertThat(rows.subList(1, 4))
        .extracting(row -> ((Item.Unreadable) row).problems().getFirst())
        .extracting(problem -> problem.place(), problem -> problem.code())
        .containsExactly(
            tuple(new Place.Cell(4, ""), ProblemCode.MALFORMED_CSV),
            tuple(new Place.Cell(5, ""), ProblemCode.LINE_TOO_LONG),
            tuple(new Place.Cell(6, ""), ProblemCode.MALFORMED_CSV));
    assertThat(rows.get(4)).isInstanceOf(Item.Submission.class);
    assertThat(rows).hasSize(5);
  }

  @Test
  void whatSpreadsheetsSaveElseIsNamed() {
    assertThat(refused("name;country\nA;CN\n")).containsExactly(ProblemCode.MALFORMED_CSV);
    assertThat(refused("name\tcountry\nA\tCN\n")).containsExactly(ProblemCode.MALFORMED_CSV);
    assertThat(refused("PK\u0003\u0004 workbook")).containsExactly(ProblemCode.MALFORMED_CSV);
    assertThat(refused(new String("name,country".getBytes(UTF_16), ISO_8859_1)))
        .containsExactly(ProblemCode.NOT_UTF8);
  }

  @Test
  void aHeaderIsJudgedWhole() {
    assertThat(refused("name,Name,phone\n"))
        .containsExactly(
            ProblemCode.DUPLICATE_COLUMN, ProblemCode.UNKNOWN_COLUMN, ProblemCode.MISSING_COLUMN);
    assertThat(refused("")).containsExactly(ProblemCode.MALFORMED_CSV);
  }

  /** Whatever stands before it, a good row is read: no row takes others with it. */
  @Property
  void aGoodRowIsReadWhateverStandsBeforeIt(@ForAll String before) {
    List<Item> rows = rows("name,country\n" + before.replace("\"", "") + "\nMill,CN\n");

    assertThat(rows.getLast()).isInstanceOf(Item.Submission.class);
  }

  private static List<ProblemCode> refused(String text) {
    return ((Table.Refused) open(Kind.SUPPLIER, text, UTF_8))
        .problems().stream().map(problem -> problem.code()).toList();
  }

  private static List<Item> rows(String text) {
    return rows(text, UTF_8);
  }

  private static List<Item> rows(String text, Charset charset) {
    List<Item> items = new ArrayList<>();
    ((Table.Rows) open(Kind.SUPPLIER, text, charset)).items().forEachRemaining(items::add);
    return items;
  }

  private static Table open(Kind kind, String text, Charset charset) {
    ByteArrayInputStream bytes = new ByteArrayInputStream(text.getBytes(charset));
    return new CsvTables().open(kind, bytes::read, _ -> Rules.PLAIN);
  }
}
