package org.tierlight.local.stack;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** What libraries log in our own processes. */
public final class LibraryLogs {

  // The logging system drops loggers that nobody holds.
  private static final List<Logger> LIBRARIES =
      Stream.of("org", "io", "reactor").map(Logger::getLogger).toList();

  private LibraryLogs() {}

  /** Lets only what is serious through. */
  public static void quieten() {
    LIBRARIES.forEach(library -> library.setLevel(Level.SEVERE));
  }
}
