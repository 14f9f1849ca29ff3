package org.tierlight.local.stack;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What libraries log in our own processes. */
public final class LibraryLogs {

  // The logging system drops loggers that nobody holds.
  private static final Logger LIBRARIES = Logger.getLogger("org");

  private LibraryLogs() {}

  /** Lets only what is serious through. */
  public static void quieten() {
    LIBRARIES.setLevel(Level.SEVERE);
  }
}
