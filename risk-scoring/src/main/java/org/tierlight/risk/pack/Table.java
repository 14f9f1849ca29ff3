package org.tierlight.risk.pack;

import java.util.List;

/**
 * Rows of texts.
 *
 * @param name of the sheet, or the words above the table; may be empty
 */
public record Table(String name, List<TableRow> rows) {

  public Table {
    rows = List.copyOf(rows);
  }
}
