package org.tierlight.local.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers rows into batches, each headed by the same header where there is one. */
public final class Batches {

  /**
   * How many items one request holds, of a file and of the demo alike: enough that requests are
   * few, and so few that progress is seen, that a request stays far below 1 MiB, and that no more
   * than these are sent again when an answer is lost.
   */
  public static final int MOST_ITEMS = 1_000;

  private static final int MOST_BYTES = 512 << 10;

  private final Rows rows;
  private final byte[] header;
  private @Nullable UnreadableFile failure;

  Batches(Rows rows, byte[] header) {
    this.rows = rows;
    this.header = header.clone();
  }

  /**
   * The next batch, or empty at the end. A row that is none is the last one of its batch: whatever
   * the gateway makes of it, every later row is safe.
   *
   * @throws UnreadableFile if the file cannot be read on; all before was in earlier batches
   */
  Optional<Batch> next() throws IOException {
    List<Long> places = new ArrayList<>();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(header);
    boolean sound = true;
    while (sound && places.size() < MOST_ITEMS && bytes.size() < MOST_BYTES) {
      Optional<Row> row = nextRow();
      if (row.isEmpty()) {
        break;
      }
      places.add(row.get().number());
      bytes.write(row.get().bytes());
      sound = row.get().isSound();
    }
    if (places.isEmpty() && failure != null) {
      throw failure;
    }
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(new Batch(places, bytes.toByteArray()));
  }

  private Optional<Row> nextRow() throws IOException {
    try {
      return failure == null ? rows.next() : Optional.empty();
    } catch (UnreadableFile unreadable) {
      failure = unreadable;
      return Optional.empty();
    }
  }
}
