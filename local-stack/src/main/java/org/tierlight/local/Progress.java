package org.tierlight.local;

import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;

/** One line that changes in place on a terminal; elsewhere a line for each change. */
final class Progress {

  private final PrintWriter out;
  private final boolean terminal;
  private final long start = System.nanoTime();
  private String shown = "";

  Progress(PrintWriter out) {
    this.out = out;
    this.terminal = Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
  }

  void show(String text) {
    if (terminal) {
      out.print("\r\u001b[K" + text + "  " + seconds() + " s");
      out.flush();
    } else if (!text.equals(shown)) {
      out.println(text);
    }
    shown = text;
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
