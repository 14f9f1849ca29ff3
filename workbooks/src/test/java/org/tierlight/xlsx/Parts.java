package org.tierlight.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives and small workbooks for tests, part by part. */
final class Parts {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String LINKS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String KINDS =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  Parts with(String name, String text) {
    return with(name, text.getBytes(UTF_8));
  }

  Parts with(String name, byte[] bytes) {
    parts.put(name, bytes);
    return this;
  }

  /** A workbook of one sheet with these rows; cells of style 1 are shown as dates. */
  static byte[] workbook(String rows) {
    return new Parts()
        .with(
            "[Content_Types].xml",
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Override PartName="/xl/workbook.xml" ContentType="%1$ssheet.main+xml"/>
            <Override PartName="/xl/styles.xml" ContentType="%1$sstyles+xml"/></Types>"""
                .formatted(KINDS))
        .with(
            "xl/workbook.xml",
            """
            <workbook xmlns="%s" xmlns:r="%s"><sheets>
            <sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>"""
                .formatted(MAIN, LINKS))
        .with(
            "xl/_rels/workbook.xml.rels",
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="%1$s/worksheet" Target="worksheets/sheet1.xml"/>
            <Relationship Id="rId2" Type="%1$s/styles" Target="styles.xml"/></Relationships>"""
                .formatted(LINKS))
        .with(
            "xl/styles.xml",
            """
            <styleSheet xmlns="%s"><numFmts count="1"><numFmt numFmtId="164" \
            formatCode="yyyy-mm-dd"/></numFmts><cellXfs count="2"><xf numFmtId="0"/>\
            <xf numFmtId="164"/></cellXfs></styleSheet>"""
                .formatted(MAIN))
        .with(
            "xl/worksheets/sheet1.xml",
            "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows))
        .zipped();
  }

  byte[] zipped() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
