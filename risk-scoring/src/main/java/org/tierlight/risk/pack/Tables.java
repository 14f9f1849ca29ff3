package org.tierlight.risk.pack;

import java.util.List;

/** A file of tables: a workbook's sheets, a page's tables, or one. */
public record Tables(List<Table> tables) implements Content {

  public Tables {
    tables = List.copyOf(tables);
  }
}
