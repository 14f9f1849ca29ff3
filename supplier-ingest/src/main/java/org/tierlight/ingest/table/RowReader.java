package org.tierlight.ingest.table;

import java.util.Optional;
import org.tierlight.ingest.submission.ByteSource;

/** Finds the rows in bytes. */
public interface RowReader {

  /**
   * Opens a table.
   *
   * @param charset in which the sender says it is written
   * @throws UnreadableTable if no row can be read
   */
  RowSource open(ByteSource bytes, Optional<String> charset);
}
