package org.tierlight.vocabulary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/** A table of two columns that ships with the vocabulary; NOTICE.md says where it comes from. */
final class ShippedTable {

  private ShippedTable() {}

  /** The rows without the header, each with its two cells. */
  static Stream<String[]> rows(String file) {
    return text(file).lines().skip(1).map(line -> line.split(",", 2));
  }

  private static String text(String file) {
    try (InputStream in = ShippedTable.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no table " + file);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
