package org.tierlight.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code tierlight down}. */
@Command(name = "down", description = "Stops everything; data stays.")
final class DownCommand implements Callable<Integer> {

  private final Home home;
  private final PrintWriter out;

  DownCommand(Home home, PrintWriter out) {
    this.home = home;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    stop(home, out);
    return 0;
  }

  static void stop(Home home, PrintWriter out) throws IOException, InterruptedException {
    if (!home.background().isUp()) {
      out.println("Nothing runs here.");
      return;
    }
    long start = System.nanoTime();
    home.background().stop();
    out.printf("Stopped in %.1f s.%n", (System.nanoTime() - start) / 1e9);
  }
}
