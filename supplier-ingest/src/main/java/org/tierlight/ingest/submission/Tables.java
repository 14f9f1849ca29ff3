package org.tierlight.ingest.submission;

import java.util.function.LongFunction;

/** Reads tables; each row becomes an item of the kind that was asked for. */
public interface Tables {

  /**
   * Opens a table.
   *
   * @param origins where the row of an index came from
   */
  Table open(Kind kind, ByteSource bytes, LongFunction<Origin> origins);
}
