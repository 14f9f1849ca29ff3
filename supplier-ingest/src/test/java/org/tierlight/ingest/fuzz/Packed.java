package org.tierlight.ingest.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;

/**
 * Workbooks as spreadsheet programs write them, and their parts as one text that can be damaged.
 */
final class Packed {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String LINKS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  /**
   * A form feed stands before each part, which is found nowhere in XML. Two sheets, with shared and
   * inline texts, numbers, dates, flags, errors and formulas.
   */
  static final String WORKBOOK =
      """
      \f[Content_Types].xml
      <Types xmlns="PACKAGEcontent-types"><Default Extension="xml" ContentType="application/xml"/>
      <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
      <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
      <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
      </Types>
      \f_rels/.rels
      <Relationships xmlns="PACKAGErelationships"><Relationship Id="rId1" Type="LINKS/officeDocument" Target="xl/workbook.xml"/></Relationships>
      \fxl/workbook.xml
      <workbook xmlns="MAIN" xmlns:r="LINKS"><workbookPr date1904="false"/><sheets>
      <sheet name="Notes" sheetId="1" r:id="rId1"/><sheet name="List" sheetId="2" r:id="rId2"/></sheets></workbook>
      \fxl/_rels/workbook.xml.rels
      <Relationships xmlns="PACKAGErelationships"><Relationship Id="rId1" Type="LINKS/worksheet" Target="worksheets/sheet1.xml"/>
      <Relationship Id="rId2" Type="LINKS/worksheet" Target="/xl/worksheets/sheet2.xml"/>
      <Relationship Id="rId3" Type="LINKS/styles" Target="styles.xml"/><Relationship Id="rId4" Type="LINKS/sharedStrings" Target="sharedStrings.xml"/></Relationships>
      \fxl/styles.xml
      <styleSheet xmlns="MAIN"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>
      <cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>
      \fxl/sharedStrings.xml
      <sst xmlns="MAIN" count="3" uniqueCount="3"><si><t>country</t></si><si><r><t>na</t></r><r><t>me</t></r></si><si><t xml:space="preserve"> M&#252;hle </t></si></sst>
      \fxl/worksheets/sheet1.xml
      <worksheet xmlns="MAIN"><dimension ref="A1"/><sheetData/></worksheet>
      \fxl/worksheets/sheet2.xml
      <worksheet xmlns="MAIN"><sheetData>
      <row r="1" spans="1:6"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>address</t></is></c>
      <c r="D1" t="inlineStr"><is><t>lat</t></is></c><c r="E1" t="str"><v>lng</v></c><c r="F1" t="inlineStr"><is><t>sector</t></is></c></row>
      <row r="3"><c r="A3" t="inlineStr"><is><t>VN</t></is></c><c r="B3" t="s"><v>2</v></c><c r="C3" s="1"><v>45000</v></c>
      <c r="D3"><f>1+1</f><v>2</v></c><c r="E3" t="b"><v>1</v></c><c r="F3" t="inlineStr"><is><t>SECRET</t></is></c></row>
      <row r="4"><c r="A4" t="e"><v>#N/A</v></c><c r="B4"><f t="shared" ref="B4:B5" si="0">A4</f><v>1.50</v></c></row>
      <row r="5"><c t="inlineStr"><is><t>CN</t></is></c><c r="B5"><f t="shared" si="0"/><v>-1E3</v></c></row>
      </sheetData><mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells></worksheet>
      """
          .replace("PACKAGE", PACKAGE)
          .replace("LINKS", LINKS)
          .replace("MAIN", MAIN)
          .replace("SECRET", Siege.SECRET);

  private Packed() {}

  /** The archive of the parts in a text; each character is a byte. */
  static byte[] of(String parts) {
    return of(parts, _ -> {});
  }

  /** The same without compression: what is damaged in it is the XML. */
  static byte[] stored(String parts) {
    return of(parts, zip -> zip.setLevel(Deflater.NO_COMPRESSION), _ -> {});
  }

  /** What is done with an archive. */
  interface Doing {
    void with(ZipOutputStream zip) throws IOException;
  }

  /** The archive of the parts in a text, and of more. */
  static byte[] of(String parts, Doing more) {
    return of(parts, _ -> {}, more);
  }

  private static byte[] of(String parts, Doing before, Doing after) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      before.with(zip);
      for (String part : List.of(parts.split("\f")).stream().skip(1).toList()) {
        int end = part.indexOf('\n');
        put(zip, end < 0 ? part : part.substring(0, end), part.substring(end + 1));
      }
      after.with(zip);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return bytes.toByteArray();
  }

  /** A damaged name can be one that stands there already, or longer than an archive takes. */
  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    try {
      zip.putNextEntry(new ZipEntry(name.strip()));
    } catch (ZipException | IllegalArgumentException _) {
      return;
    }
    zip.write(text.getBytes(ISO_8859_1));
    zip.closeEntry();
  }

  /** A part that says the same again and again. */
  static void put(
      ZipOutputStream zip, String name, String opening, String unit, int times, String end)
      throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(opening.getBytes(ISO_8859_1));
    byte[] block = unit.repeat(1024).getBytes(ISO_8859_1);
    for (int written = 0; written < times; written += 1024) {
      zip.write(block);
    }
    zip.write(end.getBytes(ISO_8859_1));
    zip.closeEntry();
  }

  /** The parts of the workbook but one. */
  static String without(String part) {
    int from = WORKBOOK.indexOf("\f" + part + "\n");
    int next = WORKBOOK.indexOf('\f', from + 1);
    return from < 0 || part.isEmpty()
        ? WORKBOOK
        : WORKBOOK.substring(0, from) + (next < 0 ? "" : WORKBOOK.substring(next));
  }

  static void manyParts(ZipOutputStream zip) throws IOException {
    for (int part = 0; part < 2_000; part++) {
      put(zip, "xl/media/" + part, "");
    }
  }

  /** Names that no two of are the same. */
  static void names(ZipOutputStream zip, String opening, String form, int count, String end)
      throws IOException {
    StringBuilder part = new StringBuilder(opening);
    for (int name = 0; name < count; name++) {
      part.append(form.formatted(name));
    }
    put(zip, "xl/worksheets/sheet1.xml", part.append(end).toString());
  }
}
