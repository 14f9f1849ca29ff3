package org.tierlight.risk.pack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.pack.Reading.Refusal;

/** A file is known by what it holds. */
class RecogniserTest {

  private static final List<byte[]> SAMPLES =
      List.of(
          "Country,Country_Code,Rating\nNorway,NO,1\n".getBytes(UTF_8),
          "<Goods><Good><Good_Name>B</Good_Name></Good></Goods>".getBytes(UTF_8),
          "[{\"good\":\"B\",\"country\":\"Brazil\",\"child_labor\":\"Yes\",\"forced_labor\":\"No\"}]"
              .getBytes(UTF_8),
          "{\"id\":\"a\",\"schema\":\"Company\",\"properties\":{\"name\":[\"F\"]}}\n"
              .getBytes(UTF_8),
          ("<!doctype html><html><table><tr><th>Name of Entity<th>Effective Date"
                  + "<tr><td>Fictional<td>June 1, 2022</table>")
              .getBytes(UTF_8),
          new Workbook()
              .sheet(
                  "x",
                  "Country / Territory|ISO3|CPI score 2022|Rank|Standard error\nPeru|PER|1|1|1")
              .bytes());

  @Property(tries = 2000)
  void anyBytesAreRecognisedOrRefusedAndNeverAnException(@ForAll byte[] file) {
    assertThat(Files.read(file)).isInstanceOf(Reading.Refused.class);
  }

  @Property(tries = 2000)
  void aFileThatWasDamagedIsReadOrRefusedAndNeverAnException(@ForAll("damaged") byte[] file) {
    assertThat(Files.read(file)).isInstanceOfAny(Reading.Read.class, Reading.Refused.class);
  }

  @Property(tries = 500)
  void theSameBytesYieldTheSame(@ForAll("damaged") byte[] file) {
    assertThat(Files.read(file)).isEqualTo(Files.read(file));
  }

  @Test
  void whateverStandsBeforeTheContentTheFormIsFound() {
    assertThat(Files.imported("\ufeffCountry,Country_Code,Rating\nNorway,NO,1\n").format())
        .isEqualTo(PackFormat.ITUC);
    assertThat(Files.imported("Country;Country_Code;Rating\nNorway;NO;1\n").format())
        .isEqualTo(PackFormat.ITUC);
    assertThat(Files.imported("Country\tCountry_Code\tRating\nNorway\tNO\t1\n").format())
        .isEqualTo(PackFormat.ITUC);
    assertThat(
            Files.imported(
                    "\n\n  <Goods><Good><Good_Name>B</Good_Name><Country_Name>Peru"
                        + "</Country_Name><Child_Labor>Yes</Child_Labor><Forced_Labor>No</Forced_Labor></Good></Goods>")
                .format())
        .isEqualTo(PackFormat.DOL_GOODS);
  }

  @Test
  void aFileOfNoKnownFormIsRefusedWithItsReason() {
    assertThat(Files.refused(new byte[0]).refusal()).isEqualTo(Refusal.EMPTY);
    assertThat(refused("name,address\nFictional Mills,Nowhere\n")).isEqualTo(Refusal.UNKNOWN_FORM);
    assertThat(refused("{\"hello\": 1}")).isEqualTo(Refusal.UNKNOWN_FORM);
    assertThat(refused("<Countries><Country><Name>Peru</Name></Country></Countries>"))
        .isEqualTo(Refusal.UNKNOWN_FORM);
    assertThat(refused("<Goods><Good>")).isEqualTo(Refusal.UNREADABLE);
    assertThat(refused("{\"id\": ")).isEqualTo(Refusal.UNREADABLE);
    assertThat(refused("PK\u0003\u0004 and no archive")).isEqualTo(Refusal.UNREADABLE);
  }

  @Test
  void tablesAreReadHoweverTheyAreSaved() {
    String table =
        """
        Name of Entity,Effective Date
        "Fictional Cotton (Northern) Co., Ltd.","June 21, 2022"
        "Fictional Silk, Wool, and Linen Co., Ltd.","June 21, 2022"
        """;
    for (String sign : List.of(",", ";", "\t")) {
      String parted = table.replace("\",\"", "\"" + sign + "\"").replace("y,E", "y" + sign + "E");
      String plain = sign.equals(",") ? parted : parted.replace("\"", "");
      for (Charset charset : List.of(UTF_8, StandardCharsets.UTF_16)) {
        assertThat(Files.imported(parted.getBytes(charset)).rows()).as(parted).hasSize(2);
        assertThat(Files.imported(plain.getBytes(charset)).rows()).as(plain).hasSize(2);
      }
    }
    byte[] littleEndian = ("\ufeff" + table).getBytes(StandardCharsets.UTF_16LE);
    assertThat(Files.imported(littleEndian).rows()).hasSize(2);
  }

  @Test
  void whatWasSeenInAFileOfNoKnownFormIsSaid() {
    String table = "Country,Country_Code,Rating\nNorway,NO,1\n";

    assertThat(reason(table.getBytes(StandardCharsets.UTF_16LE)))
        .contains("UTF-16", "save it as UTF-8");
    assertThat(reason(table.getBytes(StandardCharsets.UTF_16BE)))
        .contains("UTF-16", "save it as UTF-8");
    assertThat(reason(new byte[1000])).contains("NUL bytes");
    assertThat(reason("\u00d0\u00cf\u0011\u00e0\u0000".getBytes(ISO_8859_1))).contains(".xls)");
    assertThat(reason("%PDF-1.7\n".getBytes(UTF_8))).contains("it is a PDF");
    assertThat(reason("area;order;product;prefix;extent;reference;from\n".getBytes(UTF_8)))
        .contains(
            "most like Official orders on products by place, but for the missing hsEdition, until")
        .contains("its first row has 7 columns");
    assertThat(reason("Jane Qwertyson;+49 151 12345678\n".getBytes(UTF_8)))
        .contains("its first row has 2 columns, and no known form has these headings")
        .doesNotContain("Jane", "12345678");
    assertThat(reason("\n\n".getBytes(UTF_8))).contains("it holds no rows");
  }

  @Test
  void theHashIsThatOfTheFile() {
    Reading reading = Files.read(SAMPLES.getFirst());

    assertThat(reading)
        .isInstanceOfSatisfying(
            Reading.Read.class, read -> assertThat(read.sha256()).hasSize(64).matches("[0-9a-f]+"));
    assertThat(reading)
        .isNotEqualTo(Files.read((new String(SAMPLES.getFirst(), UTF_8) + "\n").getBytes(UTF_8)));
  }

  @Provide
  Arbitrary<byte[]> damaged() {
    Arbitrary<byte[]> samples = Arbitraries.of(SAMPLES);
    Arbitrary<Integer> places = Arbitraries.integers().between(0, 4000);
    Arbitrary<Byte> values = Arbitraries.bytes();
    return samples.flatMap(
        sample -> places.flatMap(place -> values.map(value -> damaged(sample, place, value))));
  }

  private static byte[] damaged(byte[] sample, int place, byte value) {
    byte[] damaged = sample.clone();
    damaged[place % damaged.length] = value;
    return damaged;
  }

  private static String reason(byte[] file) {
    return Files.refused(file).reason();
  }

  private static Refusal refused(String text) {
    return Files.refused(text.getBytes(UTF_8)).refusal();
  }
}
