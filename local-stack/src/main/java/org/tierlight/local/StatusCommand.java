package org.tierlight.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.tierlight.local.stack.Background;
import org.tierlight.local.stack.Health;
import org.tierlight.local.stack.LocalPorts;
import org.tierlight.local.stack.Part;
import org.tierlight.server.Ports;
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
    out.println(well ? "The supervisor runs." : "The supervisor does not run.");
    LocalPorts ports = background.ports();
    for (Part part : Part.values()) {
      String state = state(part, ports.of(part));
      well &= state.equals("ready");
      String pid = background.pid(part).map(String::valueOf).orElse("-");
      out.printf("%-16s %-10s port %-6d pid %s%n", part.title(), state, ports.of(part), pid);
    }
    return well ? 0 : 1;
  }

  private static String state(Part part, int port) {
    if (!Ports.isOpen(port)) {
      return "down";
    }
    return !part.isService() || Health.of(port).isReady() ? "ready" : "not ready";
  }
}
