package org.tierlight.risk.pack;

import java.text.Normalizer;
import java.util.List;
import org.tierlight.vocabulary.PlainText;

/**
 * One row of a table.
 *
 * @param number as a spreadsheet counts
 * @param cells in one line without blanks around it, accents composed: publishers write one name
 *     both ways; a row may be shorter than its header
 */
public record TableRow(int number, List<String> cells) {

  public TableRow {
    cells = cells.stream().map(TableRow::clean).toList();
  }

  String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isEmpty);
  }

  private static String clean(String text) {
    return PlainText.line(Normalizer.normalize(text, Normalizer.Form.NFC).replace('\u00a0', ' '));
  }
}
