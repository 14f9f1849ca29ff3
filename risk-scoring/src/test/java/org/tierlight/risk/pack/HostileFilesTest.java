package org.tierlight.risk.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierlight.risk.pack.Reading.Refusal;

/** Files made to harm are refused with a reason, and nothing is unpacked, resolved or fetched. */
class HostileFilesTest {

  private static final String SHEET = "Country / Territory|ISO3|CPI score 2022|Rank|Standard error";

  @Test
  void anArchiveThatUnpacksToTooMuchIsRefused() {
    byte[] bomb =
        new Workbook().sheet("x", SHEET).part("xl/bomb.bin", "\0".repeat(100 << 20)).bytes();

    assertThat(bomb.length).isLessThan(1 << 20);
    assertThat(Files.refused(bomb).reason()).contains("unpacks to more than");
  }

  @Test
  void anArchiveOfTooManyPartsIsRefused() {
    Workbook workbook = new Workbook().sheet("x", SHEET);
    for (int part = 0; part < 1_000; part++) {
      workbook.part("xl/part" + part, "");
    }

    assertThat(Files.refused(workbook.bytes()).reason()).contains("more than 1000 parts");
  }

  @Test
  void aWorkbookWithADocumentTypeIsRefused() {
    byte[] bomb =
        new Workbook()
            .sheet("x", SHEET)
            .part("xl/sharedStrings.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><sst>&a;</sst>")
            .bytes();

    assertThat(Files.refused(bomb).reason()).contains("document type");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<row r=\"1\"><c r=\"ZZZZZZ1\" t=\"inlineStr\"><is><t>x</t></is></c></row>|no cell 'ZZZZZZ1'",
        "<row r=\"1\"><c r=\"XFE1\"/></row>                 | no cell 'XFE1'",
        "<row r=\"1\"><c r=\"A1048577\"/></row>             | no cell 'A1048577'",
        "<row r=\"1\"><c r=\"\"/></row>                     | no cell ''",
        "<row r=\"1\"><c r=\"&#90;ZZZZZ1\"/></row>          | no cell 'ZZZZZZ1'",
        "<row r=\"2147483647\"><c r=\"A1\"/></row>          | no row '2147483647'",
        "<row r=\"99999999999\"/>                           | no row '99999999999'",
        "<row r=\"-1\"/>                                    | no row '-1'",
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>-1</v></c></row> | no text of the number '-1'",
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2000000000</v></c></row> | number '2000000000'",
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2000000000<x/></v></c></row> | element 'x' inside of 'v'",
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><c><v>2000000000</v></c></c></row> | element 'c' inside of 'c'",
        "<row><c t=\"inlineStr\"><is><t>a<x/>b</t></is></c></row> | element 'x' inside of 't'",
        "<row><c/><row><c/></row></row>                     | element 'row' inside of 'row'",
        "<row r=\"1\"><c r=\"A1\"><v>1e9999999999</v></c></row> | damaged"
      })
  void aCellOutsideItsSheetOrItsTextsIsRefused(String rows, String reason) {
    byte[] file = sheet(rows);

    assertThat(file.length).isLessThan(2_000);
    assertThat(Files.refused(file).refusal()).isEqualTo(Refusal.UNREADABLE);
    assertThat(Files.refused(file).reason()).contains(reason);
  }

  @Test
  void theCornersOfASheetAndHugeCountsHarmNobody() {
    String counts =
        """
        <worksheet><dimension ref="A1:XFD1048576"/><sheetData>
        <row r="1"><c t="inlineStr"><is><t>Country</t></is></c><c t="inlineStr"><is><t>Country_Code</t></is></c>
        <c r="XFD1" t="inlineStr"><is><t>Rating</t></is></c></row>
        <row r="1048576"><c r="A1048576" t="s"><v>0</v></c><c r="XFD1048576"><v>1</v></c></row>
        </sheetData><mergeCells count="4294967295"><mergeCell ref="A1:ZZZZZZ99999999"/></mergeCells>
        </worksheet>
        """;
    PackImport pack =
        Files.imported(
            new Workbook()
                .sheet("x", "")
                .part("xl/worksheets/sheet1.xml", counts)
                .part(
                    "xl/sharedStrings.xml",
                    "<sst count=\"2147483647\" uniqueCount=\"2147483647\"><si><t>Norway</t></si></sst>")
                .bytes());

    assertThat(Files.values(pack)).containsExactly("NO ITUC_RATING 1");
  }

  @Test
  void aRowOfTooManyCellsIsRefused() {
    assertThat(Files.refused(sheet("<row>" + "<c/>".repeat(16_385) + "</row>")).reason())
        .contains("more than 16384 cells");
  }

  @Test
  void aFormulaThatIsSharedTooOftenIsRefused() {
    String formula = "<row r=\"1\"><c r=\"A1\"><f t=\"shared\" ref=\"A1:Z1\" si=\"0\">%s</f></c>%s";
    String sharing = "<c><f t=\"shared\" si=\"0\"/><v>1</v></c>".repeat(200);

    assertThat(Files.refused(sheet(formula.formatted("1".repeat(100_000), sharing))).reason())
        .contains("shared formula");
    assertThat(Files.refused(sheet(formula.formatted("1".repeat(200_000), ""))).reason())
        .contains("a text of more than");
  }

  @Test
  void aFormulaThatHidesItsLengthBehindAnElementIsRefused() {
    String formula =
        "<row><c r=\"A1\"><f t=\"shared\" ref=\"A1:Z1\" si=\"0\">%s<x/></f></c>%s</row>"
            .formatted("1".repeat(100_000), "<c><f t=\"shared\" si=\"0\"/></c>".repeat(16_000));
    String leading = formula.replace("<x/>", "").replace("si=\"0\">1", "si=\"0\"><x/>1");

    assertThat(Files.refused(sheet(formula)).reason()).contains("'x' inside of 'f'");
    assertThat(Files.refused(sheet(leading)).reason()).contains("'x' inside of 'f'");
  }

  @Test
  void aTextThatIsRepeatedTooOftenIsRefused() {
    String cells = "<c t=\"s\"><v>0</v></c>".repeat(400);
    byte[] file =
        new Workbook()
            .sheet("x", "")
            .part(
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row>%s</row></sheetData></worksheet>".formatted(cells))
            .part(
                "xl/sharedStrings.xml",
                "<sst><si><t>%s</t></si></sst>".formatted("a ".repeat(50_000)))
            .bytes();

    assertThat(Files.refused(file).reason()).contains("characters");
  }

  @Test
  void aDocumentTypeBehindALongCommentIsRefused() {
    byte[] file =
        new Workbook()
            .sheet("x", SHEET)
            .part("xl/sharedStrings.xml", "<!--" + " ".repeat(2_000) + "--><!DOCTYPE x><sst/>")
            .bytes();

    assertThat(Files.refused(file).reason()).contains("document type");
  }

  @Test
  void entitiesThatMultiplyAreRefused() {
    String bomb =
        """
        <?xml version="1.0"?>
        <!DOCTYPE Goods [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
        <Goods><Good><Good_Name>&b;</Good_Name></Good></Goods>
        """;

    assertThat(refused(bomb).reason()).contains("document type");
  }

  @Test
  void entitiesFromOutsideAreRefused() {
    String file =
        """
        <!DOCTYPE Goods [<!ENTITY x SYSTEM "file:///etc/hostname">]>
        <Goods><Good><Good_Name>&x;</Good_Name></Good></Goods>
        """;

    assertThat(refused(file).reason()).contains("document type");
  }

  @Test
  void aDocumentTypeIsRefusedEvenIfItDeclaresNothing() {
    assertThat(refused("<!DOCTYPE Goods>\n<Goods><Good><a>b</a></Good></Goods>").reason())
        .contains("document type");
  }

  @Test
  void elementsAndObjectsThatNestTooDeeplyAreRefused() {
    assertThat(refused("<a>".repeat(100_000)).reason()).contains("32 levels");
    assertThat(refused("[".repeat(100_000)).refusal()).isEqualTo(Refusal.UNREADABLE);
    assertThat(refused("{\"a\":".repeat(100_000)).refusal()).isEqualTo(Refusal.UNREADABLE);
  }

  @Test
  void tooManyCellsAreRefused() {
    assertThat(refused(",".repeat(3_000_000)).refusal()).isEqualTo(Refusal.UNREADABLE);
    assertThat(refused("a,b\n".repeat(1_000_000)).reason()).contains("cells");
  }

  @Test
  void aPageOfTooManyTablesIsRefused() {
    assertThat(refused("<html>" + "<table><tr><td>".repeat(10_000)).reason())
        .contains("more than 100 tables");
  }

  @Test
  void aFileThatIsTooLargeIsRefusedUnread() {
    assertThat(Files.refused(new byte[Recogniser.LARGEST_FILE + 1]).refusal())
        .isEqualTo(Refusal.TOO_LARGE);
  }

  private static Reading.Refused refused(String text) {
    return Files.refused(text.getBytes(UTF_8));
  }

  private static byte[] sheet(String rows) {
    String sheet = "<worksheet><sheetData>%s</sheetData></worksheet>".formatted(rows);
    return new Workbook()
        .sheet("x", "")
        .part("xl/worksheets/sheet1.xml", sheet)
        .part("xl/sharedStrings.xml", "<sst><si><t>x</t></si></sst>")
        .bytes();
  }
}
