package org.tierlight.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.tierlight.local.stack.Background;
import org.tierlight.local.stack.Condition;
import org.tierlight.local.stack.LocalPorts;
import org.tierlight.local.stack.Part;
import picocli.CommandLine.Command;

/** {@code tierlight status}; its status is 0 only if every part answers. */
@Command(name = "status", description = "Shows each process: whether it answers, port, process id.")
final class StatusCommand implements Callable<Integer> {

  private final Home home;
  private final PrintWriter out;

  StatusCommand(Home home, PrintWriter out) {
    this.home = home;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    Background background = home.background();
    boolean well = background.isUp();
    out.println(
        well ? "The supervisor runs." : "The supervisor does not run. Start it: ./tierlight up");
    LocalPorts ports = background.ports();
    boolean starting = false;
    for (Part part : Part.values()) {
      Condition.State state = Condition.of(background, part).state();
      well &= state == Condition.State.READY;
      starting |= state == Condition.State.STARTING;
      String pid = background.pid(part).map(String::valueOf).orElse("-");
      out.printf("%-16s %-10s port %-6d pid %s%n", part.title(), state.word(), ports.of(part), pid);
    }
    if (starting) {
      out.println("What is starting needs no help: wait, then look again.");
    }
    return well ? 0 : 1;
  }
}
