package org.tierlight.ingest.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.ingest.table.TableReading.codes;
import static org.tierlight.ingest.table.TableReading.open;
import static org.tierlight.ingest.table.TableReading.request;
import static org.tierlight.ingest.table.TableReading.rows;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.tierlight.ingest.form.Value;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.submission.Table;

/** In which letters a table was written, and what got lost on the way. */
class EncodingsTest {

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
}
