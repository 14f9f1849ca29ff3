package org.tierlight.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.tierlight.local.gateway.GatewayClient;
import org.tierlight.local.gateway.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tierlight demo}. */
@Command(
    name = "demo",
    description = "Starts everything, loads a fictional network and tells a story with it.")
final class DemoCommand implements Callable<Integer> {

  @Option(names = "--exit", description = "Stop everything at the end.")
  private boolean exit;

  private final Home home;
  private final PrintWriter out;

  DemoCommand(Home home, PrintWriter out) {
    this.home = home;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    long start = System.nanoTime();
    new Start(home, out).run();
    try {
      GatewayClient gateway = home.client();
      new DemoRun(home, gateway, out).run();
      out.printf("%nDone after %d s. %s%n", seconds(start), dashboard());
      out.println("  " + home.gateway() + "/#key=" + home.keys().of(Role.READ));
    } finally {
      if (exit) {
        DownCommand.stop(home, out);
      }
    }
    if (!exit) {
      out.println("It runs on in the background. To stop it: ./tierlight down");
    }
    return 0;
  }

  private String dashboard() {
    return exit
        ? "Now it stops. After ./tierlight up (data stays), the dashboard, with a key that may only"
            + " read, is at"
        : "The dashboard, with a key that may only read:";
  }

  private static long seconds(long start) {
    return (System.nanoTime() - start) / 1_000_000_000;
  }
}
