package org.tierlight.ingest.web;

import static jakarta.servlet.http.HttpServletResponse.SC_ACCEPTED;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.tierlight.ingest.intake.LogUnavailable;
import org.tierlight.ingest.receipt.Receipt;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes a stream of items in and streams their receipts back as lines of JSON, window by window, in
 * bounded memory. Once lines have gone out, an outage is told as the last line: a problem that
 * names the first item without a receipt.
 */
@Component
final class ReceiptStream {

  private static final Logger LOG = LoggerFactory.getLogger(ReceiptStream.class);
  private static final String NDJSON = "application/x-ndjson";
  private static final int WINDOW = 500;

  /** A sender whose lines never stop gets its receipts before a window is full. */
  private static final Duration OLDEST = Duration.ofMillis(200);

  private final Doorkeeper door;
  private final Drain drain;
  private final JsonMapper json;

  ReceiptStream(Doorkeeper door, Drain drain, JsonMapper json) {
    this.door = door;
    this.drain = drain;
    this.json = json;
  }

  void answer(Kind kind, Incoming items, Arrival arrival, HttpServletResponse response)
      throws IOException {
    List<Reading.Indexed> window = nextWindow(items);
    // A first window that fails is an ordinary problem: nothing has gone out yet.
    List<Receipt> receipts = taken(kind, window, arrival);
    response.setStatus(arrival.rehearsal() ? HttpServletResponse.SC_OK : SC_ACCEPTED);
    response.setContentType(NDJSON);
    OutputStream out = response.getOutputStream();
    write(window, receipts, out);
    boolean goesOn = true;
    while (goesOn && items.hasNext()) {
      goesOn = goOn(kind, nextWindow(items), arrival, out);
    }
  }

  private boolean goOn(Kind kind, List<Reading.Indexed> window, Arrival arrival, OutputStream out)
      throws IOException {
    if (drain.isDraining()) {
      return end(ProblemType.SHUTTING_DOWN, window, arrival, out);
    }
    try {
      write(window, taken(kind, window, arrival), out);
      return true;
    } catch (LogUnavailable outage) {
      LOG.warn("{}: {}", outage.getMessage(), String.valueOf(outage.getCause()));
      return end(ProblemType.LOG_UNAVAILABLE, window, arrival, out);
    }
  }

  /** What has come in: whoever waits for a receipt before the next line gets it. */
  private static List<Reading.Indexed> nextWindow(Incoming items) {
    List<Reading.Indexed> window = new ArrayList<>(WINDOW);
    long openedAt = System.nanoTime();
    while (window.size() < WINDOW
        && System.nanoTime() - openedAt < OLDEST.toNanos()
        && (window.isEmpty() || items.isAtHand())
        && items.hasNext()) {
      window.add(items.next());
    }
    return window;
  }

  private List<Receipt> taken(Kind kind, List<Reading.Indexed> window, Arrival arrival) {
    List<Item> items = window.stream().map(Reading.Indexed::item).toList();
    return door.window(kind, 0, items, arrival);
  }

  private void write(List<Reading.Indexed> window, List<Receipt> receipts, OutputStream out)
      throws IOException {
    for (int place = 0; place < window.size(); place++) {
      Receipt receipt = receipts.get(place).at(window.get(place).index());
      out.write(json.writeValueAsBytes(ReceiptView.of(receipt)));
      out.write('\n');
    }
    out.flush();
  }

  private boolean end(
      ProblemType type, List<Reading.Indexed> window, Arrival arrival, OutputStream out)
      throws IOException {
    ProblemDetail problem = Problems.of(type, type.detail(), arrival.trace());
    problem.setProperty("index", window.getFirst().index());
    out.write(json.writeValueAsBytes(problem));
    out.write('\n');
    out.flush();
    return false;
  }
}
