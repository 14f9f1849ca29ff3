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
import org.springframework.stereotype.Component;
import org.tierlight.ingest.intake.LogUnavailable;
import org.tierlight.ingest.receipt.Receipt;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;

/**
 * Takes a stream of items in and streams their receipts back, window by window, in bounded memory.
 * Once receipts have gone out, an outage is told as the last line: a problem that names the first
 * item without a receipt.
 */
@Component
final class ReceiptStream {

  private static final Logger LOG = LoggerFactory.getLogger(ReceiptStream.class);
  private static final int WINDOW = 500;

  /** A sender whose lines never stop gets its receipts before a window is full. */
  private static final Duration OLDEST = Duration.ofMillis(200);

  private final Doorkeeper door;
  private final Drain drain;

  ReceiptStream(Doorkeeper door, Drain drain) {
    this.door = door;
    this.drain = drain;
  }

  void answer(Kind kind, Incoming items, Arrival arrival, Reply reply, HttpServletResponse response)
      throws IOException {
    List<Reading.Indexed> window = nextWindow(items);
    // A first window that fails is an ordinary problem: nothing has gone out yet.
    List<Receipt> receipts = taken(kind, window, arrival);
    response.setStatus(arrival.rehearsal() ? HttpServletResponse.SC_OK : SC_ACCEPTED);
    response.setContentType(reply.contentType());
    OutputStream out = response.getOutputStream();
    reply.begin(out);
    write(window, receipts, reply, out);
    boolean goesOn = true;
    while (goesOn && items.hasNext()) {
      goesOn = goOn(kind, nextWindow(items), arrival, reply, out);
    }
  }

  private boolean goOn(
      Kind kind, List<Reading.Indexed> window, Arrival arrival, Reply reply, OutputStream out)
      throws IOException {
    if (drain.isDraining()) {
      return end(ProblemType.SHUTTING_DOWN, window, arrival, reply, out);
    }
    try {
      write(window, taken(kind, window, arrival), reply, out);
      return true;
    } catch (LogUnavailable outage) {
      LOG.warn("{}: {}", outage.getMessage(), String.valueOf(outage.getCause()));
      return end(ProblemType.LOG_UNAVAILABLE, window, arrival, reply, out);
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

  private static void write(
      List<Reading.Indexed> window, List<Receipt> receipts, Reply reply, OutputStream out)
      throws IOException {
    for (int place = 0; place < window.size(); place++) {
      reply.write(window.get(place), receipts.get(place), out);
    }
    out.flush();
  }

  private static boolean end(
      ProblemType type,
      List<Reading.Indexed> window,
      Arrival arrival,
      Reply reply,
      OutputStream out)
      throws IOException {
    reply.breakOff(type, window.getFirst(), arrival, out);
    out.flush();
    return false;
  }
}
