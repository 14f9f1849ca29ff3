package org.tierlight.risk.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a small workbook from lines of cells that are parted by bars. */
final class Workbook {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPES =
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
      %s</Types>""";

  private static final String SHARED_STRINGS =
      "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder sheets = new StringBuilder();
  private final StringBuilder relations = new StringBuilder();
  private int count;

  Workbook sheet(String name, String lines) {
    count++;
    sheets.append(
        "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(name, count, count));
    relations.append(
        "<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
            .formatted(count, RELATIONS, count));
    part("xl/worksheets/sheet%d.xml".formatted(count), worksheet(lines.lines().toList()));
    return this;
  }

  Workbook part(String name, String content) {
    parts.put(name, content);
    return this;
  }

  byte[] bytes() {
    part(
        "[Content_Types].xml",
        TYPES.formatted(parts.containsKey("xl/sharedStrings.xml") ? SHARED_STRINGS : ""));
    part(
        "xl/workbook.xml",
        "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>%s</sheets></workbook>"
            .formatted(MAIN, RELATIONS, sheets));
    part(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>"
            .formatted(relations));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static String worksheet(List<String> lines) {
    StringBuilder rows = new StringBuilder();
    for (int row = 1; row <= lines.size(); row++) {
      rows.append("<row r=\"%d\">".formatted(row));
      String[] cells = lines.get(row - 1).split("\\|", -1);
      for (int column = 0; column < cells.length; column++) {
        rows.append(cell("%c%d".formatted('A' + column, row), cells[column].strip()));
      }
      rows.append("</row>");
    }
    return "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows);
  }

  private static String cell(String address, String text) {
    if (text.isEmpty()) {
      return "";
    }
    return text.matches("-?[0-9.]+") && !text.equals("..")
        ? "<c r=\"%s\"><v>%s</v></c>".formatted(address, text)
        : "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>"
            .formatted(address, text.replace("&", "&amp;"));
  }
}
