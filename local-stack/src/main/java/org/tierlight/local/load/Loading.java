package org.tierlight.local.load;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tierlight.local.gateway.Content;
import org.tierlight.local.gateway.GatewayClient;
import org.tierlight.local.gateway.Receipt;

/**
 * Sends a file to the gateway, batch by batch, and counts what became of its items: each is
 * accepted, a duplicate, refused, or unread where the gateway answered nothing about it. Another
 * thread may ask for the counts meanwhile.
 */
public final class Loading {

  private static final int MOST_KINDS = 50;

  private final GatewayClient gateway;
  private final Witness witness;
  private final Map<Receipt.Status, Long> counts = new EnumMap<>(Receipt.Status.class);
  private final Map<String, Long> passedOver = new HashMap<>();
  private final Map<String, Long> leftOut = new HashMap<>();
  private final Optional<String> mapping;
  private long beside;
  private long noted;
  private long unread;

  /** Who is told how a loading goes. */
  public interface Witness {

    /** The item at a place of the file was refused. */
    void refused(long place, Receipt receipt);

    /** The items from one place to another have no receipt. */
    void unread(long first, long last);

    /** So many items are through. */
    void through(long items);
  }

  /** A loading that nothing was sent of. */
  public Loading(GatewayClient gateway, Witness witness) {
    this(gateway, witness, Optional.empty());
  }

  /** A loading of tables whose columns mean what the mapping says. */
  public Loading(GatewayClient gateway, Witness witness, Optional<String> mapping) {
    this.gateway = gateway;
    this.witness = witness;
    this.mapping = mapping;
  }

  /**
   * Sends a whole file.
   *
   * @throws UnreadableFile if it cannot be read to its end; what stands before was sent
   */
  public void send(SourceFile file) throws IOException, InterruptedException {
    Optional<Content> whole = file.whole();
    if (whole.isPresent()) {
      gateway.submit(query(file), file.contentType(), whole.get(), this::take);
      witness.through(through());
      return;
    }
    try (InputStream in = file.open()) {
      Batches batches = file.batches(in);
      for (Optional<Batch> batch = batches.next(); batch.isPresent(); batch = batches.next()) {
        send(file, batch.get());
      }
    }
  }

  /** How many items had this fate. */
  public synchronized long count(Receipt.Status status) {
    return counts.getOrDefault(status, 0L);
  }

  /** How many items were accepted while something of them was left out. */
  public synchronized long noted() {
    return noted;
  }

  /** How many parties were named beside the rows. */
  public synchronized long beside() {
    return beside;
  }

  /** Why items were passed over, and how many for each reason. */
  public synchronized Map<String, Long> passedOver() {
    return new TreeMap<>(passedOver);
  }

  /** What was left out of items that were accepted, and of how many. */
  public synchronized Map<String, Long> leftOut() {
    return new TreeMap<>(leftOut);
  }

  /** How many items were sent, and are in no receipt. */
  public synchronized long unread() {
    return unread;
  }

  private void send(SourceFile file, Batch batch) throws IOException, InterruptedException {
    Iterator<Long> places = batch.places().iterator();
    gateway.submit(
        query(file), file.contentType(), batch.bytes(), receipt -> take(places, receipt, batch));
    missing(places);
    witness.through(through());
  }

  private String query(SourceFile file) {
    return file.kind().path()
        + mapping
            .filter(_ -> file.hasColumns())
            .map(pairs -> "?map=" + URLEncoder.encode(pairs, StandardCharsets.UTF_8))
            .orElse("");
  }

  /** Takes the receipt of an item of a file that went in one piece. */
  private void take(Receipt receipt) {
    count(receipt);
    if (receipt.status() == Receipt.Status.REJECTED) {
      witness.refused(receipt.place(), receipt);
    }
  }

  private void take(Iterator<Long> places, Receipt receipt, Batch batch) {
    if (!places.hasNext()) {
      throw new UnreadableFile(
          "holds more items for the gateway than for this program", batch.places().getLast());
    }
    long place = places.next();
    count(receipt);
    if (receipt.status() == Receipt.Status.REJECTED) {
      witness.refused(place, receipt);
    }
  }

  private synchronized void count(Receipt receipt) {
    boolean isPassedOver = receipt.status() == Receipt.Status.PASSED_OVER;
    noted += receipt.isNoted() && !isPassedOver ? 1 : 0;
    beside += receipt.weight() == 0 && receipt.status() == Receipt.Status.ACCEPTED ? 1 : 0;
    counts.merge(receipt.status(), (long) receipt.weight(), Long::sum);
    if (receipt.notes() != null) {
      Map<String, Long> told = isPassedOver ? passedOver : leftOut;
      receipt.notes().stream()
          .map(note -> note.code() + ": " + note.message())
          .distinct()
          .forEach(what -> told.merge(kind(what, told), 1L, Long::sum));
    }
  }

  /** Of a file with thousands of different notes only the first kinds are told apart. */
  private static String kind(String what, Map<String, Long> told) {
    return told.containsKey(what) || told.size() < MOST_KINDS ? what : "other notes";
  }

  private void missing(Iterator<Long> places) {
    if (places.hasNext()) {
      long first = places.next();
      long last = first;
      long count = 1;
      for (; places.hasNext(); count++) {
        last = places.next();
      }
      addUnread(count);
      witness.unread(first, last);
    }
  }

  private synchronized void addUnread(long count) {
    unread += count;
  }

  /** How many items have one of these fates. */
  public synchronized long through() {
    return unread + counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
