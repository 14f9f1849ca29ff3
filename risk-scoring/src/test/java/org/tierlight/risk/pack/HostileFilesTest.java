package org.tierlight.risk.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tierlight.risk.pack.Reading.Refusal;

/** Files made to harm are refused with a reason, and nothing is unpacked, resolved or fetched. */
class HostileFilesTest {

  private static final String SHEET = "Country / Territory|ISO3|CPI score 2022|Rank|Standard error";

  @Test
  void anArchiveThatUnpacksToTooMuchIsRefused() {
    byte[] bomb =
        new Workbook().sheet("x", SHEET).part("xl/bomb.xml", " ".repeat(100 << 20)).bytes();

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
}
