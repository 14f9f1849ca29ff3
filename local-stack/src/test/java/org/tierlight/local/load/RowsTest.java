package org.tierlight.local.load;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The rows that are sent are those of RFC 4180, as another reader of it sees them. */
class RowsTest {

  /** Up to the first row that is none, which both must notice. */
  @Property(tries = 5_000)
  void bothReadersSeeTheSameRows(@ForAll("tables") String table) throws IOException {
    List<List<String>> theirs = new ArrayList<>();
    boolean broken = false;
    try {
      reader(table).forEachRemaining(record -> theirs.add(record.getFields()));
    } catch (CsvParseException malformed) {
      broken = true;
    }
    theirs.removeIf(cells -> cells.size() == 1 && cells.getFirst().isBlank());
    List<Row> ours = rows(table);
    assertThat(ours.stream().limit(theirs.size()).map(RowsTest::cells)).isEqualTo(theirs);
    if (broken) {
      assertThat(ours.get(theirs.size()).isSound()).isFalse();
    } else {
      assertThat(ours).hasSameSizeAs(theirs).allMatch(Row::isSound);
    }
  }

  @Property
  void noByteIsLostButBlankLines(@ForAll("tables") String table) throws IOException {
    StringBuilder kept = new StringBuilder();
    rows(table).forEach(row -> kept.append(text(row)));
    assertThat(kept.toString().replaceAll("[\\s\"]", ""))
        .isEqualTo(table.replaceAll("[\\s\"]", ""));
  }

  @Example
  void aQuoteWithinACellIsASignLikeAnyOther() throws IOException {
    assertThat(rows("PE,12\" Pipe Works\nPE,B\n"))
        .extracting(RowsTest::text)
        .containsExactly("PE,12\" Pipe Works\n", "PE,B\n");
  }

  @Example
  void aRowThatIsNoneCostsNoOther() throws IOException {
    assertThat(rows("PE,A\nPE,\"B\nPE,\"C\" D\n\nPE,\"E\nF\"\nPE,G\n"))
        .extracting(Row::number)
        .containsExactly(1L, 2L, 3L, 5L, 6L);
  }

  @Example
  void aQuoteThatIsNeverClosedEndsWithItsLine() throws IOException {
    List<Row> rows = rows("PE,\"A\n" + "PE,B\n".repeat(400_000));
    assertThat(rows).hasSize(400_001);
    assertThat(rows.getFirst().isSound()).isFalse();
  }

  @Example
  void aRowMayBe64KibLongAndNoLonger() throws IOException {
    String longest = "x".repeat(Rows.LONGEST);
    assertThat(rows(longest + "\r\nB\n" + longest + "y\nC\n"))
        .extracting(Row::isSound)
        .containsExactly(true, true, false, true);
  }

  @Example
  void ofALineThatIsTooLongOnlyTheBeginningIsKept() throws IOException {
    List<Row> rows = rows("PE," + "x".repeat(5_000_000) + "\nPE,B\n");
    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst().bytes()).hasSize(Rows.LONGEST + 1);
  }

  @Provide
  Arbitrary<String> tables() {
    return Arbitraries.of("a", "b c", ",", ",", "\"", "\"\"", "\n", "\r\n", "\r", ",\"x\ny\"\n")
        .list()
        .ofMaxSize(20)
        .map(parts -> String.join("", parts));
  }

  private static List<Row> rows(String table) throws IOException {
    Rows rows = Rows.ofTable(new ByteArrayInputStream(table.getBytes(StandardCharsets.ISO_8859_1)));
    List<Row> all = new ArrayList<>();
    for (Optional<Row> next = rows.next(); next.isPresent(); next = rows.next()) {
      all.add(next.get());
    }
    return all;
  }

  private static Iterator<CsvRecord> reader(String table) {
    return CsvReader.builder()
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .ofCsvRecord(table)
        .iterator();
  }

  private static List<String> cells(Row row) {
    return reader(text(row)).next().getFields();
  }

  private static String text(Row row) {
    return new String(row.bytes(), StandardCharsets.ISO_8859_1);
  }
}
