package org.tierlight.ingest.table;

import java.util.Iterator;

/** The rows of a table, read as they are asked for. */
public interface RowSource extends Iterator<Row> {

  /** How the bytes were read, in words such as {@code text/csv; charset=UTF-8}. */
  String readAs();

  /** What stands between cells; where it is no comma, numbers may have a decimal comma. */
  char delimiter();
}
