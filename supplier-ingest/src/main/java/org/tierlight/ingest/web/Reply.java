package org.tierlight.ingest.web;

import java.io.IOException;
import java.io.OutputStream;
import org.tierlight.ingest.receipt.Receipt;

/** How receipts go back while items come in. */
interface Reply {

  /** Its media type. */
  String contentType();

  /** Writes what stands before all receipts. */
  void begin(OutputStream out) throws IOException;

  /** Writes what became of an item. */
  void write(Reading.Indexed item, Receipt receipt, OutputStream out) throws IOException;

  /** Writes why there are no more, and which item is the first without a receipt. */
  void breakOff(ProblemType type, Reading.Indexed first, Arrival arrival, OutputStream out)
      throws IOException;
}
