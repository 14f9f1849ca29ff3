package org.tierlight.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The logs of a place. */
public final class Logs {

  private static final long LARGE = 10L << 20;
  private static final int TAIL_BYTES = 16 << 10;
  private static final String MARK = "=== tierlight starts this at ";

  private Logs() {}

  /** The last lines of a log, the newest last; none that an earlier process wrote. */
  public static List<String> tail(Path log, int lines) throws IOException {
    if (Files.notExists(log)) {
      return List.of();
    }
    String text = end(log);
    int mark = text.lastIndexOf(MARK);
    List<String> end = text.substring(Math.max(0, mark)).lines().skip(mark < 0 ? 0 : 1).toList();
    return end.subList(Math.max(0, end.size() - lines), end.size());
  }

  /** Notes in a log that a process starts, so that complaints of an earlier one can be told. */
  static void mark(Path log) throws IOException {
    Files.writeString(
        log, MARK + Instant.now() + " ===\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /** Puts large logs aside, one generation deep, so that they do not grow for ever. */
  static void turnOver(Place place) throws IOException {
    try (Stream<Path> logs = Files.list(place.root().resolve("logs"))) {
      for (Path log : logs.filter(file -> file.toString().endsWith(".log")).toList()) {
        if (Files.size(log) > LARGE) {
          Files.move(log, Path.of(log + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  private static String end(Path log) throws IOException {
    try (var channel = Files.newByteChannel(log)) {
      long size = channel.size();
      var buffer = java.nio.ByteBuffer.allocate((int) Math.min(size, TAIL_BYTES));
      channel.position(size - buffer.capacity());
      while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
        // Read on until the buffer is full or the log ends.
      }
      return new String(
          buffer.array(), 0, buffer.position(), java.nio.charset.StandardCharsets.UTF_8);
    }
  }
}
