package org.tierlight.ingest.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.tierlight.ingest.Rules;
import org.tierlight.ingest.csv.CsvReader;
import org.tierlight.ingest.file.ReferenceTables;
import org.tierlight.ingest.form.Value;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.submission.Table;
import org.tierlight.ingest.submission.TableRequest;
import org.tierlight.vocabulary.CountryNames;

class TableReaderTest {

  private static final TableReader READER =
      new TableReader(
          Map.of(TableRequest.Medium.CSV, new CsvReader()),
          ReferenceTables.columnNames(),
          CountryNames.shipped());

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
  void aCellThatIsNotUtf8CostsOnlyItsRow() {
    List<Item> rows = rows("name,country\nM\u0081\u0090hle,CN\nMill,CN\n", ISO_8859_1);

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
  void otherEncodingsAreSeenWhereTheyAreSafelyTold() {
    for (String[] each :
        new String[][] {
          {"windows-1252", "M\u00fchle N\u00ba 1, Stra\u00dfe"},
          {"windows-1254", "Şişli Dokuma Fabrikası, Gaziosmanpaşa"},
          {"windows-1250", "Spółka Odzieżowa Łódź"},
          {"windows-1251", "Швейная фабрика Восток, город Иваново, улица Советская"},
          {"GB18030", "东莞市长安镇乌沙制衣有限公司"},
          {"Shift_JIS", "株式会社東京縫製工場、愛知県豊田市"},
          {"Big5", "臺灣紡織股份有限公司桃園縣中壢市"},
          {"EUC-KR", "서울특별시 강남구 테헤란로 한국섬유 주식회사"},
          {"UTF-16LE", "Tekstil fabrikası"},
          {"UTF-16BE", "Tekstil fabrikası"},
          {"UTF-16", "Tekstil fabrikası"},
          {"UTF-8", "Mühle 制衣 фабрика"}
        }) {
      String list = "name;country\n" + each[1] + ";CN\nMill;CN\n";
      List<Item> rows = rows(list, Charset.forName(each[0]));
      assertThat(rows.getFirst())
          .as(each[0])
          .isInstanceOfSatisfying(
              Item.Submission.class,
              row ->
                  assertThat(row.body())
                      .isEqualTo(
                          new Value.Fields(
                              Map.of(
                                  "name", new Value.Text(each[1]),
                                  "country", new Value.Text("CN")))));
      assertThat(rows).hasSize(2);
    }
  }

  @Test
  void theEncodingThatIsNamedIsTaken() {
    byte[] list = "name,country\nЕ,CN\n".getBytes(Charset.forName("KOI8-R"));

    Table table = open(Kind.SUPPLIER, list, request(Optional.of("koi8-r"), Map.of()));

    assertThat(((Table.Rows) table).readAs()).contains("charset=KOI8-R").contains("comma");
    assertThat(((Table.Rows) table).items().next().item())
        .extracting(item -> ((Item.Submission) item).body())
        .isEqualTo(
            new Value.Fields(Map.of("name", new Value.Text("Е"), "country", new Value.Text("CN"))));
    assertThat(codes(open(Kind.SUPPLIER, list, request(Optional.of("klingon"), Map.of()))))
        .containsExactly(ProblemCode.UNKNOWN_ENCODING);
  }

  @Test
  void garbledTextIsTakenAndNoted() {
    List<Item> rows =
        rows(
            """
            name,country,address
            A,PT,"Rua, N¬∫ 280"
            B,PT,CafÃ© 1
            C,CN,PROVINCE□
            D,PT,N.º 5 – Café
            """);

    assertThat(rows.stream().map(row -> ((Item.Submission) row).notes().size()))
        .containsExactly(1, 1, 1, 0);
    assertThat(((Item.Submission) rows.getFirst()).notes().getFirst())
        .isEqualTo(
            new Problem(
                ProblemCode.GARBLED_TEXT, new Place.Cell(2, "address"), "'¬∫' was probably 'º'"));
  }

  /** No sound text of these scripts is taken for a garbled one. */
  @Property
  void soundTextIsNotCalledGarbled(
      @ForAll @net.jqwik.api.constraints.CharRange(from = 'À', to = 'ÿ') char one,
      @ForAll @net.jqwik.api.constraints.CharRange(from = '\u0400', to = '\u04ff') char other) {
    assertThat(Garbling.of("a" + one + "b" + other + other + " 制衣")).isEmpty();
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

  /** Whatever stands before it, a good row is read: no row takes others with it. */
  @Property
  void aGoodRowIsReadWhateverStandsBeforeIt(@ForAll String before) {
    List<Item> rows = rows("name,country\n" + before.replace("\"", "") + "\nMill,CN\n");

    assertThat(rows.getLast()).isInstanceOf(Item.Submission.class);
  }

  private static List<ProblemCode> refused(String text) {
    return refused(text, Map.of());
  }

  private static List<ProblemCode> refused(String text, Map<String, String> mapping) {
    return codes(open(Kind.SUPPLIER, text.getBytes(UTF_8), request(Optional.empty(), mapping)));
  }

  private static List<ProblemCode> codes(Table refused) {
    return ((Table.Refused) refused).problems().stream().map(problem -> problem.code()).toList();
  }

  private static List<Map<String, Value>> bodies(String text) {
    return bodies(text, Map.of());
  }

  private static List<Map<String, Value>> bodies(String text, Map<String, String> mapping) {
    return items(open(Kind.SUPPLIER, text.getBytes(UTF_8), request(Optional.empty(), mapping)))
        .stream()
        .map(item -> ((Value.Fields) ((Item.Submission) item).body()).byName())
        .toList();
  }

  private static List<Item> rows(String text) {
    return rows(text, UTF_8);
  }

  private static List<Item> rows(String text, Charset charset) {
    return items(open(Kind.SUPPLIER, text.getBytes(charset), TableRequest.plain()));
  }

  private static List<Item> items(Table table) {
    List<Item> items = new ArrayList<>();
    ((Table.Rows) table).items().forEachRemaining(taken -> items.add(taken.item()));
    return items;
  }

  private static TableRequest request(Optional<String> charset, Map<String, String> mapping) {
    return new TableRequest(TableRequest.Medium.CSV, charset, mapping);
  }

  private static Table open(Kind kind, byte[] bytes, TableRequest request) {
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    return READER.open(kind, request, in::read, _ -> Rules.PLAIN);
  }
}
