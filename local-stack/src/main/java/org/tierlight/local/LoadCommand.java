package org.tierlight.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code tierlight load}. Refused rows are an answer; only what could not be read fails. */
@Command(
    name = "load",
    description = {
      "Sends suppliers, shipments or evidence (CSV, NDJSON, JSON) and documents of EPCIS to the"
          + " gateway, and publishers'"
          + " files of indicators and lists as they were downloaded: see docs/indicators.md."
          + " Grievances are sent one at a time: see docs/messages.md.",
      "Status 0: every file was read to its end, also if single items were refused; else 1."
    })
final class LoadCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", arity = "1..*")
  private List<Path> files = List.of();

  private final Home home;
  private final PrintWriter out;

  LoadCommand(Home home, PrintWriter out) {
    this.home = home;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    FileLoad load = new FileLoad(home.client(), new PackLoad(home::packClient, out), out);
    // Whoever ends this by a key or a signal is told how far it came.
    Runtime.getRuntime().addShutdownHook(new Thread(load::tellStanding));
    boolean allRead = true;
    for (Path file : files) {
      allRead &= load.send(file);
    }
    return allRead ? 0 : 1;
  }
}
