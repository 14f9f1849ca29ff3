package org.tierlight.ingest.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.ingest.Rules;
import org.tierlight.ingest.file.ReferenceTables;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.submission.Examined;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.submission.Table;
import org.tierlight.ingest.submission.TableRequest;
import org.tierlight.ingest.submission.Taken;
import org.tierlight.ingest.table.TableReader;
import org.tierlight.ingest.xlsx.WorkbookReader;
import org.tierlight.vocabulary.CountryNames;

/** The door for workbooks: damaged archives, damaged parts, and those made to do harm. */
class WorkbooksFuzzTest {

  private static final TableReader READER =
      new TableReader(
          Map.of(TableRequest.Medium.WORKBOOK, new WorkbookReader()),
          ReferenceTables.columnNames(),
          CountryNames.shipped(),
          ReferenceTables.areas());

  private static final TableRequest REQUEST =
      new TableRequest(TableRequest.Medium.WORKBOOK, Optional.empty(), Map.of());

  /** In all, nearly all of it garbage: a part of many elements takes many short steps. */
  private static final long MOST_BYTES = 2L << 30;

  private static final long MOST_NANOS = 30_000_000_000L;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final String OF_PEOPLE =
      Packed.WORKBOOK.replace("<t>sector</t>", "<t>workerName</t>");

  private static final String WITHOUT_NAMES = Packed.WORKBOOK.replace("<t>country</t>", "<t/>");

  private static final String WITHOUT_FORMATS = Packed.WORKBOOK.replace("yyyy", "0");

  @Test
  void archives() {
    Siege.of(
        WorkbooksFuzzTest::table,
        Stream.of(Packed.WORKBOOK, OF_PEOPLE, WITHOUT_NAMES, WITHOUT_FORMATS)
            .flatMap(parts -> Stream.of(Packed.of(parts), Packed.stored(parts)))
            .toList(),
        3);
  }

  @Test
  void parts() {
    Siege.of(
        bytes -> table(Packed.of(new String(bytes, ISO_8859_1))),
        Stream.of(Packed.WORKBOOK, OF_PEOPLE, WITHOUT_NAMES, WITHOUT_FORMATS)
            .map(parts -> parts.getBytes(UTF_8))
            .toList(),
        3);
  }

  @Test
  void anUndamagedWorkbookHasItsRows() {
    Table.Rows rows = (Table.Rows) open(Packed.of(Packed.WORKBOOK));

    assertThat(rows.header()).containsExactly("country", "name", "address", "lat", "lng", "sector");
    List<Taken> taken = new ArrayList<>();
    rows.items().forEachRemaining(taken::add);
    assertThat(taken).hasSize(3);
  }

  /** Small as they are sent, and without end where somebody believes them. */
  @ParameterizedTest
  @EnumSource(Bomb.class)
  void whatIsMadeToBurstIsRefused(Bomb bomb) {
    byte[] workbook = bomb.workbook();
    long before = THREADS.getCurrentThreadAllocatedBytes();
    long start = THREADS.getCurrentThreadCpuTime();

    Table answer = open(workbook);

    long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
    assertThat(THREADS.getCurrentThreadCpuTime() - start).as("time").isLessThan(MOST_NANOS);
    assertThat(workbook.length).isLessThan(8 << 20);
    assertThat(allocated).as("allocated bytes").isLessThan(MOST_BYTES);
    assertThat(answer).isInstanceOf(Table.Refused.class);
  }

  @SuppressWarnings("ImmutableEnumChecker") // what is done with an archive keeps nothing
  private enum Bomb {
    A_PART_OF_SPACES("", zip -> Packed.put(zip, "xl/media/a.xml", "<a>", " ", 200 << 20, "</a>")),
    A_PART_OF_NOTHING("", zip -> Packed.put(zip, "xl/media/a.bin", "", "\0", 200 << 20, "")),
    MANY_PARTS("", Packed::manyParts),
    ROWS("xl/worksheets/sheet1.xml", zip -> sheet(zip, "<row r=\"7\"/>", 8 << 20)),
    CELLS("xl/worksheets/sheet1.xml", zip -> sheet(zip, "<c r=\"A1\"/>", 8 << 20)),
    A_LONG_TEXT("xl/worksheets/sheet1.xml", zip -> sheet(zip, "aaaaaaaa", 10 << 20)),
    DEEP("xl/worksheets/sheet1.xml", zip -> sheet(zip, "<a>", 20 << 20)),
    NAMES_OF_ATTRIBUTES(
        "xl/worksheets/sheet1.xml",
        zip -> Packed.names(zip, "<worksheet", " a%d=''", 1_500_000, "/>")),
    NAMES_OF_ELEMENTS(
        "xl/worksheets/sheet1.xml",
        zip -> Packed.names(zip, "<worksheet>", "<a%d/>", 1_500_000, "</worksheet>")),
    NAMES_IN_FEW_TAGS(
        "xl/worksheets/sheet1.xml",
        zip -> Packed.names(zip, "<worksheet", " a%d=''", 40_000, "/>")),
    SHARED_TEXTS("xl/sharedStrings.xml", zip -> texts(zip, "<si><t>a</t></si>", 5 << 20)),
    FAR_ROWS(
        "xl/worksheets/sheet1.xml",
        zip -> sheet(zip, "<row r=\"1048576\"><c r=\"XFD1048576\"/></row>", 1 << 20));

    private final String instead;
    private final Packed.Doing more;

    Bomb(String instead, Packed.Doing more) {
      this.instead = instead;
      this.more = more;
    }

    byte[] workbook() {
      return Packed.of(Packed.without(instead), more);
    }
  }

  private static void sheet(ZipOutputStream zip, String unit, int times) throws IOException {
    String opening =
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    Packed.put(zip, "xl/worksheets/sheet1.xml", opening, unit, times, "</sheetData></worksheet>");
  }

  private static void texts(ZipOutputStream zip, String unit, int times) throws IOException {
    String opening = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";
    Packed.put(zip, "xl/sharedStrings.xml", opening, unit, times, "</sst>");
  }

  /** An entity of a file beside, in each part in turn; whatever becomes of it, none is read. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Content_Types].xml",
        "_rels/.rels",
        "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels",
        "xl/styles.xml",
        "xl/sharedStrings.xml",
        "xl/worksheets/sheet1.xml",
        "xl/worksheets/sheet2.xml"
      })
  void noPartReadsWhatStandsOutside(String part, @TempDir Path directory) throws IOException {
    Path outside = Files.writeString(directory.resolve("outside"), "country");
    String doctype = "<!DOCTYPE a [<!ENTITY e SYSTEM \"%s\">]>".formatted(outside.toUri());
    String padding = "<!--" + " ".repeat(4_000) + "-->";

    for (String before : List.of(doctype, padding + doctype, "<?xml version=\"1.0\"?>" + doctype)) {
      String parts =
          Packed.WORKBOOK
              .replace("\f" + part + "\n", "\f" + part + "\n" + before)
              .replace("<t>country</t>", "<t>&e;</t>");

      assertThat(open(Packed.of(parts)))
          .isInstanceOfSatisfying(
              Table.Refused.class,
              refused ->
                  assertThat(refused.problems())
                      .extracting(Problem::code)
                      .containsExactly(ProblemCode.MALFORMED_WORKBOOK));
    }
  }

  private static Answer table(byte[] workbook) {
    return switch (open(workbook)) {
      case Table.Refused(var problems) -> located(problems);
      case Table.Rows rows -> {
        Set<String> kinds = new TreeSet<>(rows.header());
        List<String> words = new ArrayList<>();
        rows.items()
            .forEachRemaining(
                taken -> {
                  Answer answer = examined(taken.item());
                  kinds.addAll(answer.kinds());
                  words.addAll(answer.words());
                });
        yield new Answer(kinds, words);
      }
    };
  }

  /** One code stands for all that a workbook can lack: the words lead the search. */
  private static Answer located(List<Problem> problems) {
    Answer refused = Answer.refused(problems);
    Set<String> kinds = new TreeSet<>(refused.kinds());
    refused.words().forEach(word -> kinds.add(word.replaceAll("[0-9]+|'.*'", "0")));
    return new Answer(kinds, refused.words());
  }

  private static Answer examined(Item item) {
    return switch (item) {
      case Item.Unreadable(var problems) -> Answer.refused(problems);
      case Item.PassedOver(var reasons) -> Answer.refused(reasons);
      case Item.Submission submission ->
          switch (Rules.EXAMINER.examine(submission, Rules.NOW)) {
            case Examined.Rejected(var problems) -> Answer.refused(problems);
            case Examined.PassedOver(var reasons) -> Answer.refused(reasons);
            case Examined.Accepted _ -> Answer.accepted("ROW");
          };
    };
  }

  private static Table open(byte[] workbook) {
    InputStream in = new ByteArrayInputStream(workbook);
    return READER.open(Kind.SUPPLIER, REQUEST, in::read, _ -> Rules.PLAIN);
  }
}
