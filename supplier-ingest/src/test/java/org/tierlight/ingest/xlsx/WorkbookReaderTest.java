package org.tierlight.ingest.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.table.Row;
import org.tierlight.ingest.table.RowSource;
import org.tierlight.ingest.table.UnreadableTable;

class WorkbookReaderTest {

  @Test
  void rowsAreAsWideAsTheHeaderAndKeepTheirNumbers() throws IOException {
    RowSource rows =
        open(
            workbook(
                "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>name</t></is></c>"
                    + "<c r=\"B2\" t=\"inlineStr\"><is><t>country</t></is></c></row>"
                    + "<row r=\"5\"><c r=\"A5\" t=\"inlineStr\"><is><t>Mühle</t></is></c></row>"));

    assertThat(rows.next()).isEqualTo(new Row.Read(2, List.of("name", "country")));
    assertThat(rows.next()).isEqualTo(new Row.Read(5, List.of("Mühle", "")));
    assertThat(rows.hasNext()).isFalse();
  }

  @Test
  void aCellWithoutAValueIsNoText() throws IOException {
    RowSource rows =
        open(
            workbook(
                "<row><c t=\"inlineStr\"><is><t>name</t></is></c>"
                    + "<c t=\"inlineStr\"><is><t>hs</t></is></c></row>"
                    + "<row><c t=\"inlineStr\"><is><t>Mill</t></is></c>"
                    + "<c t=\"e\"><v>#REF!</v></c></row>"
                    + "<row><c><f>B1</f></c></row>"));

    assertThat(rows.next()).isEqualTo(new Row.Read(1, List.of("name", "hs")));
    assertThat(rows.next())
        .isEqualTo(
            new Row.Garbled(
                2,
                1,
                List.of("Mill", "#REF!"),
                ProblemCode.CELL_WITHOUT_VALUE,
                "holds an error of the spreadsheet instead of a value"));
    assertThat(rows.next())
        .isInstanceOfSatisfying(
            Row.Garbled.class,
            row -> {
              assertThat(row.number()).isEqualTo(3);
              assertThat(row.message()).contains("a formula without its result: save the file");
            });
  }

  @Test
  void whatIsNoWorkbookIsSaid() {
    for (byte[] bytes :
        List.of("name,country\n".getBytes(UTF_8), "PK\u0003\u0004".getBytes(UTF_8))) {
      assertThatThrownBy(() -> open(bytes))
          .isInstanceOfSatisfying(
              UnreadableTable.class,
              unreadable ->
                  assertThat(unreadable.code()).isEqualTo(ProblemCode.MALFORMED_WORKBOOK));
    }
  }

  @Test
  void aWorkbookMayHave8MibAndNoMore() {
    assertThatThrownBy(() -> open(new byte[WorkbookReader.LARGEST]))
        .isInstanceOfSatisfying(
            UnreadableTable.class,
            unreadable -> assertThat(unreadable.code()).isEqualTo(ProblemCode.MALFORMED_WORKBOOK));
    assertThatThrownBy(() -> open(new byte[WorkbookReader.LARGEST + 1]))
        .isInstanceOfSatisfying(
            UnreadableTable.class,
            unreadable -> assertThat(unreadable.code()).isEqualTo(ProblemCode.BODY_TOO_LARGE));
  }

  private static RowSource open(byte[] bytes) {
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    return new WorkbookReader().open(in::read, Optional.empty());
  }

  private static byte[] workbook(String rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    String links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      part(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd"
              + ".openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
      part(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"S\" sheetId=\"1\""
                  .formatted(main, links)
              + " r:id=\"rId1\"/></sheets></workbook>");
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
              + "<Relationship Id=\"rId1\" Type=\""
              + links
              + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
      part(
          zip,
          "xl/worksheets/sheet1.xml",
          "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(main, rows));
    }
    return bytes.toByteArray();
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(UTF_8));
    zip.closeEntry();
  }
}
