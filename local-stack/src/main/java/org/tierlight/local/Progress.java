package org.tierlight.local;

import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;

/** One line that changes in place on a terminal; elsewhere a line now and then. */
final class Progress {

  private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

  private final PrintWriter out;
  private final boolean terminal;
  private final long start = System.nanoTime();
  private String shown = "";
  private long nextLine = start;

  Progress(PrintWriter out) {
    this.out = out;
    this.terminal = Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
  }

  void show(String text) {
    if (terminal) {
      out.print("\r\u001b[K" + text + "  " + seconds() + " s");
      out.flush();
    } else if (!text.equals(shown) && System.nanoTime() >= nextLine) {
      out.println(text);
      shown = text;
      nextLine = System.nanoTime() + BETWEEN_LINES.toNanos();
    }
  }

  /** Replaces the line by a last one that stays. */
  void end(String text) {
    out.println((terminal ? "\r\u001b[K" : "") + text);
    out.flush();
  }

  long seconds() {
    return Duration.ofNanos(System.nanoTime() - start).toSeconds();
  }
}
