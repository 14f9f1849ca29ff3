package org.tierlight.ingest.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tierlight.ingest.intake.Intake;
import org.tierlight.ingest.intake.Readiness;
import org.tierlight.ingest.receipt.Receipt;
import org.tierlight.ingest.receipt.Tally;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;

/** Lets items in when the service is ready, and counts what became of them. */
@Component
final class Doorkeeper {

  private static final String DOOR = "http";
  private static final int WINDOW = 500;

  private final Intake intake;
  private final Readiness readiness;
  private final Tally tally;

  Doorkeeper(Intake intake, Readiness readiness, Tally tally) {
    this.intake = intake;
    this.readiness = readiness;
    this.tally = tally;
  }

  /** Ends the request where nothing can be taken in now. */
  void checkReady() {
    List<String> hindrances = readiness.hindrances();
    if (!hindrances.isEmpty()) {
      throw new Unanswerable(ProblemType.NOT_READY, String.join(" ", hindrances));
    }
  }

  Receipt one(Kind kind, Item item, Arrival arrival) {
    return window(kind, 0, List.of(item), arrival).getFirst();
  }

  /** Takes a list in, window by window. */
  List<Receipt> all(Kind kind, List<Item> items, Arrival arrival) {
    List<Receipt> receipts = new ArrayList<>(items.size());
    for (int first = 0; first < items.size(); first += WINDOW) {
      List<Item> window = items.subList(first, Math.min(first + WINDOW, items.size()));
      receipts.addAll(window(kind, first, window, arrival));
    }
    return receipts;
  }

  List<Receipt> window(Kind kind, long first, List<Item> items, Arrival arrival) {
    if (arrival.rehearsal()) {
      return intake.rehearse(first, items);
    }
    List<Receipt> receipts = intake.take(first, items);
    count(kind.word(), receipts);
    return receipts;
  }

  /** Counts what became of items of a kind. */
  void count(String kind, List<Receipt> receipts) {
    receipts.forEach(receipt -> tally.count(DOOR, kind, receipt.status()));
  }
}
