package org.tierlight.risk.pack;

/**
 * Where in a file something stands.
 *
 * @param sheet the sheet or table; empty where the file has one only
 * @param row as a spreadsheet counts, or the line of the file
 */
public record Place(String sheet, int row) {

  public Place {
    sheet = ForeignText.shown(sheet);
  }
}
