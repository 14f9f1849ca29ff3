package org.tierlight.local.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.local.gateway.FakeGateway.receipt;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.tierlight.local.gateway.FakeGateway;
import org.tierlight.local.gateway.FakeGateway.Answer;
import org.tierlight.local.gateway.Receipt;

/** No row is lost without a word, whatever the rows are and wherever the gateway stops. */
class LoadingTest {

  private static final String HEADER = "country,name\n";

  /** Stands for a row of 70 KiB. */
  private static final String LONG = "PE,LONG\n";

  private static final String STRAY = "PE,\"A\" B\n";
  private static final String UNCLOSED = "PE,\"never closed\n";
  private static final List<String> BAD = List.of(LONG, STRAY, UNCLOSED);

  private static final int LONGEST_ROW = 64 << 10;

  /** A loading, and what was said on its way. */
  private record Outcome(Loading loading, List<Long> refused, List<List<Long>> unread) {}

  @Property(tries = 100)
  void acceptedAndDuplicateAndRefusedAndUnreadAreAllRows(
      @ForAll("rows") List<String> rows, @ForAll @IntRange(max = 40) int most) throws Exception {
    Loading loading = load(rows, most).loading();
    assertThat(
            loading.count(Receipt.Status.ACCEPTED)
                + loading.count(Receipt.Status.DUPLICATE)
                + loading.count(Receipt.Status.REJECTED)
                + loading.unread())
        .isEqualTo(rows.stream().filter(row -> !row.isBlank()).count());
  }

  /** Even if the gateway reads no table beyond its first bad row. */
  @Property(tries = 100)
  void aBadRowCostsNoGoodOne(@ForAll("rows") List<String> rows) throws Exception {
    Outcome outcome = load(rows, Integer.MAX_VALUE);
    assertThat(outcome.loading().unread()).isZero();
    assertThat(outcome.refused()).isEqualTo(placesOfBadRows(rows));
  }

  @Example
  void a70KibCellAmong2500Rows() throws Exception {
    List<String> rows = new ArrayList<>(List.of("PE,A\n".repeat(2_000).split("(?<=\n)")));
    rows.add(LONG);
    rows.addAll(List.of("PE,A\n".repeat(499).split("(?<=\n)")));
    Outcome outcome = load(rows, Integer.MAX_VALUE);
    assertThat(outcome.refused()).containsExactly(2_002L);
    assertThat(outcome.loading().through()).isEqualTo(2_500);
    assertThat(outcome.loading().unread()).isZero();
  }

  @Example
  void rowsWithoutReceiptAreNamedByTheirPlaces() throws Exception {
    Outcome outcome = load(List.of("PE,A\n", "\n", "PE,\"B\nC\"\n", "PE,D\n", "PE,E\n"), 1);
    assertThat(outcome.unread()).containsExactly(List.of(4L, 6L));
    assertThat(outcome.loading().unread()).isEqualTo(3);
  }

  @Provide
  Arbitrary<List<String>> rows() {
    return Arbitraries.of(
            "PE,A\n",
            "PE,A\r\n",
            "PE,12\" Pipe Works\n",
            "PE,\"two\nlines, one cell\"\n",
            "PE,\"said \"\"A\"\"\"\n",
            "\n",
            STRAY,
            UNCLOSED,
            LONG)
        .list()
        .ofMaxSize(60);
  }

  private static List<Long> placesOfBadRows(List<String> rows) {
    return IntStream.range(0, rows.size())
        .filter(row -> BAD.contains(rows.get(row)))
        .mapToObj(row -> row + 2L)
        .toList();
  }

  /** Loads rows into a gateway that gives no more receipts than so many a request. */
  private static Outcome load(List<String> rows, int most) throws Exception {
    List<Long> refused = new ArrayList<>();
    List<List<Long>> unread = new ArrayList<>();
    Path file = Files.createTempFile("rows", ".csv");
    try (FakeGateway gateway = new FakeGateway(body -> receipts(body, most))) {
      Files.writeString(file, HEADER + String.join("", rows).replace("LONG", "x".repeat(70 << 10)));
      Loading loading = new Loading(gateway.client(), witness(refused, unread));
      loading.send(SourceFile.of(file));
      return new Outcome(loading, refused, unread);
    } finally {
      Files.delete(file);
    }
  }

  private static Loading.Witness witness(List<Long> refused, List<List<Long>> unread) {
    return new Loading.Witness() {
      @Override
      public void refused(long place, Receipt receipt) {
        refused.add(place);
      }

      @Override
      public void unread(long first, long last) {
        unread.add(List.of(first, last));
      }

      @Override
      public void through(long items) {
        assertThat(items).isPositive();
      }
    };
  }

  private static Answer receipts(byte[] table, int most) {
    StringBuilder receipts = new StringBuilder();
    Iterator<CsvRecord> rows = reader(table);
    int index = 0;
    try {
      for (rows.next(); index < most && rows.hasNext(); index++) {
        rows.next();
        Receipt.Status fate = index % 3 == 0 ? Receipt.Status.DUPLICATE : Receipt.Status.ACCEPTED;
        receipts.append(receipt(index, fate));
      }
    } catch (CsvParseException bad) {
      receipts.append(receipt(index, Receipt.Status.REJECTED));
    }
    return new Answer(202, receipts.toString());
  }

  private static Iterator<CsvRecord> reader(byte[] table) {
    return CsvReader.builder()
        .allowUnclosedQuote(false)
        .maxBufferSize(LONGEST_ROW)
        .ofCsvRecord(new ByteArrayInputStream(table), StandardCharsets.ISO_8859_1)
        .iterator();
  }
}
