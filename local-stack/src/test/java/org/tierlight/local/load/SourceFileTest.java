package org.tierlight.local.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.local.load.SourceFile.Format;

class SourceFileTest {

  @TempDir private Path directory = Path.of("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          country,name,address,sector                  | SUPPLIERS | CSV
          "Country","Name"                             | SUPPLIERS | CSV
          id,seller_id,buyerId,shippedAt               | SHIPMENTS | CSV
          {"name":"A"}                                 | SUPPLIERS | NDJSON
          {"sellerId":"a","buyerId":"b"}               | SHIPMENTS | NDJSON
          {"supplierId":"a","sourceClass":"HOTLINE"}   | EVIDENCE  | NDJSON
          [{"name":"A"},{"name":"B"}]                  | SUPPLIERS | JSON
          """)
  void kindAndFormatAreToldFromTheContent(String text, Kind kind, Format format)
      throws IOException {
    SourceFile file = SourceFile.of(written(text));
    assertThat(file.kind()).isEqualTo(kind);
    assertThat(file.format()).isEqualTo(format);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"table,key,value", "[1, 2]", "[{", "''"})
  void whatIsNoneOfOursIsSaid(String text) throws IOException {
    Path file = written(text);
    assertThatThrownBy(() -> SourceFile.of(file)).isInstanceOf(UnreadableFile.class);
  }

  @Test
  void anObjectOverSeveralLinesIsOneItem() throws IOException {
    assertThat(lines("{\n  \"name\": \"A\",\n  \"hs\": [\"52\"]\n}\n"))
        .containsExactly("{\"name\":\"A\",\"hs\":[\"52\"]}\n");
  }

  @Test
  void aListBecomesOneLineAnItemWithItsDecimalsAsWritten() throws IOException {
    assertThat(lines("[{\"name\":\"A\",\"lat\":27.9668140},\n {\"name\":\"B\"}]"))
        .containsExactly("{\"name\":\"A\",\"lat\":27.9668140}\n{\"name\":\"B\"}\n");
  }

  @Test
  void everyBatchOfATableBeginsWithItsHeader() throws IOException {
    StringBuilder table = new StringBuilder("country,name\n");
    for (int row = 0; row < 1_500; row++) {
      table.append("PE,\"two\nlines\"\n");
    }
    List<Batch> batches = batches(table.toString());
    assertThat(batches)
        .extracting(batch -> batch.places().getFirst())
        .containsExactly(2L, Batches.MOST_ITEMS + 2L);
    assertThat(batches).allMatch(batch -> text(batch).startsWith("country,name\nPE,"));
  }

  @Test
  void aLastRowWithoutLineEndCounts() throws IOException {
    assertThat(lines("country,name\nPE,A\nPE,B")).containsExactly("country,name\nPE,A\nPE,B");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PK\u0003\u0004xl/        | export the table as CSV",
        "site,indicator          | one at a time",
        "site,indicator          | Of grievances only tables of HTCDS",
        "werk,ort                | --as",
        "name1,name2,is_match    | evaluate-matching",
        "country_code,iso_2digit_alpha | no command takes them",
        "{\"epcisBody\":{}}       | /v1/epcis/capture"
      })
  void whatToDoIsSaid(String text, String advice) throws IOException {
    Path file = written(text);
    assertThatThrownBy(() -> SourceFile.of(file))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining(advice);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1"})
  void whatTheServiceReadsBetterGoesInOnePiece(String encoding) throws IOException {
    Path path = directory.resolve("file");
    Files.writeString(path, "country,name\nPE,\u00c4\n", Charset.forName(encoding));

    SourceFile file = SourceFile.of(path);

    assertThat(file.kind()).isEqualTo(Kind.SUPPLIERS);
    assertThat(file.whole().orElseThrow().open().readAllBytes())
        .isEqualTo(Files.readAllBytes(path));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "@",
      value = {
        "country;name                                             @ SUPPLIERS @ TABLE",
        "LEI,Entity.LegalName                                     @ SUPPLIERS @ CSV",
        "Bill of Lading,Shipper Name,Consignee Name               @ SHIPMENTS @ TABLE",
        ",t,i,j,k,v,q,sources,targets                             @ SHIPMENTS @ TABLE",
        "vic_MethodsOfControl,vic_TypeOfExploitation              @ GRIEVANCES @ TABLE",
        "{\"id\":\"a\",\"schema\":\"Company\",\"properties\":{}} @ SUPPLIERS @ ENTITIES"
      })
  void tablesOfOthersAreKnown(String text, Kind kind, Format format) throws IOException {
    SourceFile file = SourceFile.of(written(text + "\n"));
    assertThat(file.kind()).isEqualTo(kind);
    assertThat(file.format()).isEqualTo(format);
  }

  /** Its rows must not part, whatever its columns are called. */
  @Test
  void aTableThatHasToBeCalledShipmentsGoesInOnePiece() throws IOException {
    Path file = written("Bill of Lading,Absender,Consignee Name\n");

    assertThat(SourceFile.of(file, Optional.of(Kind.SHIPMENTS)).format()).isEqualTo(Format.TABLE);
  }

  /** A file of zeros behind its header takes no room here or there. */
  @Test
  void aTableOfAnyLengthIsSentWithoutHoldingIt() throws IOException {
    Path path = written("country;name\n");
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      file.setLength(1L << 32);
    }

    SourceFile table = new SourceFile(path, Kind.SUPPLIERS, Format.TABLE);
    try (InputStream in = table.whole().orElseThrow().open()) {
      assertThat(new String(in.readNBytes(12), StandardCharsets.UTF_8)).isEqualTo("country;name");
    }
  }

  @Test
  void addressesGoBeforeCompaniesAndLinksBehindThem() throws IOException {
    SourceFile file =
        SourceFile.of(
            written(
                """
                \uFEFF{"id":"o","schema":"Ownership","properties":{}}
                {"id":"c","schema":"Company","properties":{}}
                {"id":"a","schema":"Address","properties":{}}
                """));

    assertThat(
            new String(file.whole().orElseThrow().open().readAllBytes(), StandardCharsets.UTF_8)
                .lines())
        .extracting(line -> line.substring(7, 8))
        .containsExactly("a", "c", "o");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        [{"id":"o","schema":"Ownership","properties":{}},
         {"id":"c","schema":"Company","properties":{"name":["A"]}},
         {"id":"a","schema":"Address","properties":{}}]""",
        """
        {
          "id": "o", "schema": "Ownership",
          "properties": {}
        }
        {
          "id": "c", "schema": "Company",
          "properties": {"name": ["A"]}
        }
        {
          "id": "a", "schema": "Address",
          "properties": {}
        }"""
      })
  void entitiesThatAreNoLinesAreSortedAsLinesAre(String text) throws IOException {
    SourceFile file = SourceFile.of(written("\uFEFF" + text));

    assertThat(file.kind()).isEqualTo(Kind.SUPPLIERS);
    assertThat(file.contentType()).isEqualTo("application/x-ftm+ndjson");
    assertThat(file.whole()).as("goes in one piece").isPresent();
    assertThat(new String(file.whole().orElseThrow().open().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            {"id":"a","schema":"Address","properties":{}}
            {"id":"c","schema":"Company","properties":{"name":["A"]}}
            {"id":"o","schema":"Ownership","properties":{}}
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"name\":\"A\"}\n", "[{\"name\":\"A\"}]", "\"country\",name\nPE,A\n"})
  void theMarkOfUtf8IsPassedOver(String text) throws IOException {
    assertThat(lines("\uFEFF" + text)).isEqualTo(lines(text));
  }

  @Test
  void whatStandsBeforeBadJsonIsSent() throws IOException {
    Batches batches = of("[{\"name\":\"A\"},{\"name\":\"B\"},{\"name\"]");
    assertThat(batches.next()).hasValueSatisfying(batch -> assertThat(batch.places()).hasSize(2));
    assertThatThrownBy(batches::next)
        .isInstanceOfSatisfying(
            UnreadableFile.class, unreadable -> assertThat(unreadable.place()).hasValue(3));
  }

  private List<String> lines(String text) throws IOException {
    return batches(text).stream().map(SourceFileTest::text).toList();
  }

  private Batches of(String text) throws IOException {
    SourceFile file = SourceFile.of(written(text));
    return file.batches(file.open());
  }

  private List<Batch> batches(String text) throws IOException {
    Batches batches = of(text);
    List<Batch> all = new ArrayList<>();
    for (Optional<Batch> next = batches.next(); next.isPresent(); next = batches.next()) {
      all.add(next.get());
    }
    return all;
  }

  private Path written(String text) throws IOException {
    return Files.writeString(directory.resolve("file"), text);
  }

  private static String text(Batch batch) {
    return new String(batch.bytes(), StandardCharsets.UTF_8);
  }
}
