package org.tierlight.ingest.capture;

import java.util.List;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.receipt.Receipt;

/** What became of a document of events. */
public sealed interface Captured {

  /** The document could not be read. */
  record Unreadable(Problem problem) implements Captured {}

  /** One receipt an event, in the order of the document. */
  record Answered(List<Receipt> receipts) implements Captured {

    public Answered {
      receipts = List.copyOf(receipts);
    }

    /** Whether every event was taken in, now or before. */
    public boolean isSuccess() {
      return receipts.stream().noneMatch(each -> each.status() == Receipt.Status.REJECTED);
    }
  }
}
