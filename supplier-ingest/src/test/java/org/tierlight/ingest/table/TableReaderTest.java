package org.tierlight.ingest.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tierlight.ingest.table.TableReading.bodies;
import static org.tierlight.ingest.table.TableReading.items;
import static org.tierlight.ingest.table.TableReading.open;
import static org.tierlight.ingest.table.TableReading.problems;
import static org.tierlight.ingest.table.TableReading.refused;
import static org.tierlight.ingest.table.TableReading.rows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.tierlight.ingest.form.Value;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.submission.TableRequest;
import org.tierlight.vocabulary.Formulas;

/** What columns and rows say, however they come. */
class TableReaderTest {

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
            rows("name,country,country_name,product_type,number_of_workers\nA,CN,China,Mill,9\n")
                .getFirst();

    assertThat(row.body())
        .isEqualTo(
            new Value.Fields(Map.of("name", new Value.Text("A"), "country", new Value.Text("CN"))));
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
  void whateverStandsBetweenCellsIsSeen() {
    String list = "name;country;lat;lng\nA, Ltd;CN;37,5;-1,25\n";

    for (String sign : List.of(";", "\t", "|")) {
      assertThat(bodies(list.replace(";", sign)))
          .containsExactly(
              Map.of(
                  "name", new Value.Text("A, Ltd"),
                  "country", new Value.Text("CN"),
                  "coordinates",
                      new Value.Fields(
                          Map.of(
                              "latitude", new Value.Decimal(new BigDecimal("37.5")),
                              "longitude", new Value.Decimal(new BigDecimal("-1.25"))))));
    }
    assertThat(bodies("sep=;\n" + list)).hasSize(1);
    assertThat(refused("PK\u0003\u0004 workbook")).containsExactly(ProblemCode.MALFORMED_CSV);
  }

  @Test
  void columnsAreKnownInManyLanguages() {
    for (String header :
        List.of(
            "Firmenname;Land;Anschrift;Branche",
            "Nom;Pays;Adresse;Secteur",
            "Razón Social;País;Dirección;Industria",
            "公司名称;国家;地址;行业",
            "会社名;国名;住所;業種",
            "название;страна;адрес;отрасль",
            "tên công ty;quốc gia;địa chỉ;ngành")) {
      assertThat(bodies(header + "\nA;CN;Road 1;Apparel\n"))
          .containsExactly(
              Map.of(
                  "name", new Value.Text("A"),
                  "country", new Value.Text("CN"),
                  "address", new Value.Text("Road 1"),
                  "sector", new Value.Text("Apparel")));
    }
  }

  @Test
  void theSenderSaysWhatAColumnMeans() {
    Map<String, String> mapping = Map.of("Werk", "name", "Wo", "country", "Telefon", "-");

    assertThat(bodies("Wo,Telefon,Werk\nCN,1,A\n", mapping))
        .containsExactly(Map.of("name", new Value.Text("A"), "country", new Value.Text("CN")));
    assertThat(refused("Wo,Werk\n", Map.of("Wo", "nowhere", "Wer", "name")))
        .containsExactly(ProblemCode.BAD_MAPPING, ProblemCode.BAD_MAPPING);
  }

  @Test
  void aCountryMayComeByItsNameAlone() {
    assertThat(bodies("name,country_name\nA,China\n"))
        .containsExactly(Map.of("name", new Value.Text("A"), "country", new Value.Text("China")));
  }

  @Test
  void evidenceComesAsATableToo() {
    assertThat(
            ((Item.Submission)
                    items(
                            open(
                                Kind.EVIDENCE,
                                """
                                supplierId,sourceClass,indicator,strength,observedAt,source
                                mill-3,OFFICIAL,DEBT_BONDAGE,0.9,2026-01-05,Registry
                                """
                                    .getBytes(UTF_8),
                                TableRequest.plain()))
                        .getFirst())
                .body())
        .isEqualTo(
            new Value.Fields(
                Map.of(
                    "supplierId", new Value.Text("mill-3"),
                    "sourceClass", new Value.Text("OFFICIAL"),
                    "indicator", new Value.Text("DEBT_BONDAGE"),
                    "strength", new Value.Decimal(new BigDecimal("0.9")),
                    "observedAt", new Value.Text("2026-01-05"),
                    "source", new Value.Text("Registry"))));
  }

  @Property
  void whatWasEscapedForASpreadsheetComesBackAsItWas(@ForAll String text) {
    assertThat(Formulas.unescaped(Formulas.escaped(text))).isEqualTo(text);
  }

  @Test
  void aHeaderIsJudgedWhole() {
    assertThat(refused("name,Name,phone\n"))
        .containsExactly(
            ProblemCode.DUPLICATE_COLUMN, ProblemCode.UNKNOWN_COLUMN, ProblemCode.MISSING_COLUMN);
    assertThat(refused("")).containsExactly(ProblemCode.MALFORMED_CSV);
  }

  @Test
  void cellsInThePlaceOfAHeaderAreNotRepeated() {
    assertThat(problems("Jane Qwertyson,+49 151 1,Ulm\n"))
        .first()
        .isEqualTo(
            new Problem(
                ProblemCode.UNKNOWN_COLUMN,
                new Place.Cell(1, ""),
                "there seems to be no header row: none of its 3 cells is the name of a column"));
    assertThat(problems("name,country,jane@x.org,Shoe size\n"))
        .extracting(Problem::place)
        .containsExactly(new Place.Cell(1, ""), new Place.Cell(1, "Shoe size"));
  }

  /** Whatever stands before it, a good row is read: no row takes others with it. */
  @Property
  void aGoodRowIsReadWhateverStandsBeforeIt(@ForAll String before) {
    List<Item> rows = rows("name,country\n" + before.replace("\"", "") + "\nMill,CN\n");

    assertThat(rows.getLast()).isInstanceOf(Item.Submission.class);
  }
}
