package org.tierlight.local.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
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
          "Country";"Name"                             | SUPPLIERS | CSV
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
    assertThat(batches).extracting(Batch::first).containsExactly(0L, 1_000L);
    assertThat(batches).allMatch(batch -> text(batch).startsWith("country,name\nPE,"));
  }

  @Test
  void aLastRowWithoutLineEndCounts() throws IOException {
    assertThat(lines("country,name\nPE,A\nPE,B")).containsExactly("country,name\nPE,A\nPE,B");
  }

  @Test
  void aQuoteThatIsNeverClosedIsNotReadForEver() {
    String table = "country,name\nPE,\"" + "x".repeat(1 << 21);
    assertThatThrownBy(() -> batches(table))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("quote");
  }

  private List<String> lines(String text) throws IOException {
    return batches(text).stream().map(SourceFileTest::text).toList();
  }

  private List<Batch> batches(String text) throws IOException {
    Batches batches =
        SourceFile.of(written(text))
            .batches(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
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
