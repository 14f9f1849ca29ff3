package org.tierlight.ingest.problem;

/** Where in a submission something is wrong. */
public sealed interface Place {

  /** A JSON pointer (RFC 6901); empty for the whole item. */
  record Pointer(String value) implements Place {}

  /**
   * A cell of a table.
   *
   * @param row as a spreadsheet counts: the header is row 1
   * @param column as the header names it; empty for the whole row
   */
  record Cell(long row, String column) implements Place {}
}
