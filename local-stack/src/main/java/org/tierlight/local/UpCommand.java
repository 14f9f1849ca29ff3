package org.tierlight.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code tierlight up}. */
@Command(
    name = "up",
    description = "Starts everything in the background and waits until it answers.")
final class UpCommand implements Callable<Integer> {

  private final Home home;
  private final PrintWriter out;

  UpCommand(Home home, PrintWriter out) {
    this.home = home;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    new Start(home, out).run();
    out.println("The gateway answers at " + home.gateway() + " (a key: ./tierlight token)");
    return 0;
  }
}
