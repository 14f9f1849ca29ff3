package org.tierlight.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each bound of a workbook holds at its edge, and what is one beyond it is refused. */
class BoundsTest {

  private static final int LONGEST_TEXT = 1 << 17;

  @Test
  void anArchiveMayUnpackTo96MibAndNoMore() {
    int largest = (int) Archive.LARGEST;

    assertSafe(new Parts().with("a", new byte[largest - 1]).with("b", new byte[1]));
    assertRefused(
        new Parts().with("a", new byte[largest - 1]).with("b", new byte[2]), "unpacks to more");
  }

  @Test
  void anArchiveMayHave1000PartsAndNoMore() {
    Parts parts = new Parts();
    for (int part = 0; part < 1_000; part++) {
      parts.with("part" + part, "");
    }

    assertSafe(parts);
    assertRefused(parts.with("one more", ""), "more than 1000 parts");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!DOCTYPE x><a/>", "<!doctype x [<!ENTITY a \"b\">]><a>&a;</a>"})
  void aDocumentTypeIsRefused(String part) {
    assertRefused(new Parts().with("a.xml", part), "document type");
  }

  /** Behind what is looked at first. */
  @Test
  void aDocumentTypeBehindALongCommentIsRefused() {
    String part = "<!--" + " ".repeat(2_000) + "--><!DOCTYPE x><a/>";

    assertRefused(new Parts().with("a.xml", part), "document type");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r=\"1048576\"/>",
        "<row><c r=\"XFD1048576\"/></row>",
        "<row><c r=\"A1\" t=\"s\"><v>1999999</v></c></row>",
        "<row><c r=\"A1\" t=\"s\"><v> 7 </v></c></row>",
        "<row><c r=\"A1\"><v>2000000</v></c></row>"
      })
  void whatStandsInTheCornersOfASheetIsRead(String rows) {
    assertSafe(rows);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<row r=\"1048577\"/>                              | no row '1048577'",
        "<row r=\"0\"/>                                    | no row '0'",
        "<row><c r=\"XFE1\"/></row>                        | no cell 'XFE1'",
        "<row><c r=\"A1048577\"/></row>                    | no cell 'A1048577'",
        "<row><c r=\"A0\"/></row>                          | no cell 'A0'",
        "<row><c t=\"s\"><v>2000000</v></c></row>          | number '2000000'",
        "<row><c t=\"s\"><v>-1</v></c></row>               | number '-1'",
        "<row><row/></row>                                 | element 'row' inside of 'row'",
        "<row><c><c/></c></row>                            | element 'c' inside of 'c'",
        "<row><c><v>1<x/></v></c></row>                    | element 'x' inside of 'v'"
      })
  void whatStandsBeyondThemIsRefused(String rows, String reason) {
    assertRefused(rows, reason);
  }

  @Test
  void aRowMayHave16384CellsAndNoMore() {
    assertSafe("<row>" + "<c/>".repeat(16_384) + "</row><row><c/></row>");
    assertRefused("<row>" + "<c/>".repeat(16_385) + "</row>", "more than 16384 cells");
  }

  @Test
  void aPartMayHaveFourMillionElementsAndNoMore() {
    assertSafe("<b/>".repeat(4_000_000 - 1));
    assertRefused("<b/>".repeat(4_000_000), "more than 4000000 elements");
  }

  @Test
  void aTextMayHave131072CharactersAndNoMore() {
    assertSafe("<t>" + "x".repeat(LONGEST_TEXT) + "</t>");
    assertRefused("<t>" + "x".repeat(LONGEST_TEXT + 1) + "</t>", "a text of more than 131072");
  }

  /** 128 times the longest text are 16 Mi characters. */
  @Test
  void theSharedFormulasOfARowMayRepeat16MiCharactersAndNoMore() {
    String first = "<c><f t=\"shared\" si=\"0\">" + "1".repeat(LONGEST_TEXT) + "</f></c>";
    String sharing = "<c><f t=\"shared\" si=\"0\"/></c>";

    assertSafe("<row>" + first + sharing.repeat(127) + "</row>");
    assertRefused("<row>" + first + sharing.repeat(128) + "</row>", "shared formula too often");
  }

  private static void assertSafe(Parts parts) {
    assertThatCode(() -> Archive.check(parts.zipped())).doesNotThrowAnyException();
  }

  private static void assertRefused(Parts parts, String reason) {
    assertThatThrownBy(() -> Archive.check(parts.zipped()))
        .isInstanceOf(UnreadableWorkbook.class)
        .hasMessageContaining(reason);
  }

  private static void assertSafe(String elements) {
    assertThatCode(() -> check(elements)).doesNotThrowAnyException();
  }

  private static void assertRefused(String elements, String reason) {
    assertThatThrownBy(() -> check(elements))
        .isInstanceOf(UnreadableWorkbook.class)
        .hasMessageContaining(reason);
  }

  private static void check(String elements) {
    PartBounds.check(new ByteArrayInputStream(("<sheet>" + elements + "</sheet>").getBytes(UTF_8)));
  }
}
