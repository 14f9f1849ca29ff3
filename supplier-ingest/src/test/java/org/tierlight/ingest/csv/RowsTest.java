package org.tierlight.ingest.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tierlight.ingest.problem.ProblemCode;

class RowsTest {

  private static List<Rows.Row> rows(String text) {
    ByteArrayInputStream bytes = new ByteArrayInputStream(text.getBytes(UTF_8));
    List<Rows.Row> rows = new ArrayList<>();
    new Rows((buffer, from, length) -> bytes.read(buffer, from, Math.min(length, 7)), ',')
        .forEachRemaining(rows::add);
    return rows;
  }

  private static Rows.Read read(long number, String... cells) {
    return new Rows.Read(number, List.of(cells));
  }

  @Test
  void quotesHoldCommasLinesAndQuotes() {
    assertThat(rows("a,\"b,\r\nc\",\"\"\"d\"\"\"\r\n12\" pipe,,\n"))
        .containsExactly(read(1, "a", "b,\r\nc", "\"d\""), read(2, "12\" pipe", "", ""));
  }

  @Test
  void linesEndInThreeWaysAndBlankOnesCount() {
    assertThat(rows("a\rb\r\n\nc"))
        .containsExactly(read(1, "a"), read(2, "b"), read(3, ""), read(4, "c"));
  }

  @Test
  void textBehindAClosingQuoteCostsItsLineOnly() {
    assertThat(rows("a,b\n\"Big\" Mill,CN\nc,d\n"))
        .containsExactly(
            read(1, "a", "b"),
            new Rows.Broken(
                2,
                ProblemCode.MALFORMED_CSV,
                "has text behind the quote that ends a cell",
                "\"Big\" Mill,CN"),
            read(3, "c", "d"));
  }

  @Test
  void aQuoteThatIsNeverClosedCostsItsLineOnly() {
    assertThat(rows("a,b\n\"B,CN\nC,CN\n"))
        .containsExactly(
            read(1, "a", "b"),
            new Rows.Broken(
                2,
                ProblemCode.MALFORMED_CSV,
                "opens a quote that nothing closes within 64 KiB",
                "\"B,CN"),
            read(3, "C", "CN"));
  }

  /** Behind each such line 64 KiB would be looked at for the end of its quote. */
  @Test
  void linesThatOpenQuotesWithoutEndAreLookedAtTwiceAtMost() {
    String text = "a\",\"\"\"\n".repeat(200_000) + "last,row\n";

    List<Rows.Row> rows = assertTimeout(Duration.ofSeconds(20), () -> rows(text));

    assertThat(rows.subList(0, 101))
        .allSatisfy(row -> assertThat(message(row)).contains("within 64 KiB"));
    assertThat(rows.subList(101, 199_000))
        .filteredOn(row -> message(row).contains("within 64 KiB"))
        .as("one for each 64 KiB at most")
        .hasSizeLessThan(30);
    assertThat(rows.getLast()).isEqualTo(read(200_001, "last", "row"));
  }

  @Test
  void behindAFewOpenQuotesALongRowIsStillOne() {
    assertThat(rows("\"B,CN\n".repeat(3) + "\"x\"y\n" + "\"a\nb\",c\n").getLast())
        .isEqualTo(read(5, "a\nb", "c"));
  }

  private static String message(Rows.Row row) {
    return row instanceof Rows.Broken broken ? broken.message() : "";
  }

  @Test
  void aRowMayBe64KibLongAndNoLonger() {
    String longest = "x".repeat(Rows.LONGEST);

    assertThat(rows(longest + "\nb\n")).containsExactly(read(1, longest), read(2, "b"));
    assertThat(rows(longest + "y\nb\n" + "z".repeat(500_000) + "\nc"))
        .containsExactly(
            tooLong(1, longest), read(2, "b"), tooLong(3, "z".repeat(5_000)), read(4, "c"));
  }

  /** Of a row that is too long, its beginning goes back to whoever mends it. */
  private static Rows.Broken tooLong(long number, String text) {
    return new Rows.Broken(
        number, ProblemCode.LINE_TOO_LONG, "is longer than 64 KiB", text.substring(0, 4096));
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> cell = Arbitraries.strings().withChars("ab ,\"\n\r\u00fc").ofMaxLength(6);
    return cell.list().ofMinSize(1).ofMaxSize(4).list().ofMaxSize(6);
  }

  @Property
  void whatIsWrittenAsRfc4180HasItIsReadBack(@ForAll("tables") List<List<String>> table) {
    String text = table.stream().map(RowsTest::written).collect(Collectors.joining("\r\n"));

    assertThat(rows(text))
        .filteredOn(row -> !table.isEmpty())
        .extracting(row -> ((Rows.Read) row).cells().stream().map(RowsTest::utf8).toList())
        .containsExactlyElementsOf(text.isEmpty() ? List.of() : table);
  }

  private static String written(List<String> cells) {
    return cells.stream()
        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
        .collect(Collectors.joining(","));
  }

  private static String utf8(String bytes) {
    return new String(bytes.getBytes(ISO_8859_1), UTF_8);
  }

  /** Every line is a row, part of one, or named as broken: nothing is passed over in silence. */
  @Property
  void whateverPrecedesItAGoodRowBehindAnEndedOneIsRead(@ForAll String before) {
    String plain = before.replace("\"", "");

    assertThat(rows(plain + "\n\"stray\" x\nlast,row\n").getLast())
        .isInstanceOfSatisfying(
            Rows.Read.class, row -> assertThat(row.cells()).containsExactly("last", "row"));
  }
}
