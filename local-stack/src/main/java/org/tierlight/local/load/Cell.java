package org.tierlight.local.load;

/**
 * Where in a row of a table the reader stands. As RFC 4180 has it, a quote opens a cell only as its
 * first sign; anywhere else it is a sign like any other.
 */
enum Cell {
  /** Before the first sign of a cell. */
  FRESH,
  PLAIN,
  QUOTED,
  /** Behind a quote within quotes: it ended the cell, unless a second one follows. */
  CLOSED,
  /** This is no row. */
  BROKEN,
  /** The row has ended. */
  ENDED;

  /** Where the reader stands after a sign; below 0 is the end of the file. */
  Cell after(int sign) {
    return switch (this) {
      case FRESH -> sign == '"' ? QUOTED : unquoted(sign);
      case PLAIN -> unquoted(sign);
      case QUOTED -> sign < 0 ? BROKEN : sign == '"' ? CLOSED : QUOTED;
      case CLOSED -> sign == '"' ? QUOTED : behindQuotes(unquoted(sign));
      case BROKEN, ENDED -> this;
    };
  }

  private static Cell unquoted(int sign) {
    boolean ends = sign == '\n' || sign == '\r' || sign < 0;
    return ends ? ENDED : sign == ',' ? FRESH : PLAIN;
  }

  private static Cell behindQuotes(Cell next) {
    return next == PLAIN ? BROKEN : next;
  }
}
