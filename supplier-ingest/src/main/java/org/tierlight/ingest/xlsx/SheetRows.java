package org.tierlight.ingest.xlsx;

import java.util.Iterator;
import org.tierlight.ingest.table.Row;
import org.tierlight.ingest.table.RowSource;

/** The rows of a sheet that was read. */
final class SheetRows implements RowSource {

  private final Iterator<Row> rows;

  SheetRows(FirstSheet sheet) {
    this.rows = sheet.rows().iterator();
  }

  /** The name of a sheet is the sender's text, and a header holds only some signs. */
  @Override
  public String readAs() {
    return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet; sheet=first";
  }

  @Override
  public char delimiter() {
    return ',';
  }

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public Row next() {
    return rows.next();
  }
}
