package org.tierlight.ingest.submission;

import java.util.function.LongFunction;

/** Reads tables; their rows become items of the kind that was asked for. */
public interface Tables {

  /**
   * Opens a table.
   *
   * @param origins where the item of an index came from
   */
  Table open(Kind kind, TableRequest request, ByteSource bytes, LongFunction<Origin> origins);
}
