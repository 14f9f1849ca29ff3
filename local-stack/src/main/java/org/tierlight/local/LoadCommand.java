package org.tierlight.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tierlight.local.load.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tierlight load}. Refused rows are an answer; only what could not be read fails. */
@Command(
    name = "load",
    description = {
      "Sends suppliers, shipments or evidence (CSV of any delimiter, .xlsx, NDJSON, JSON, bills of"
          + " lading, GLEIF, FollowTheMoney; told from the content) and documents of EPCIS to the"
          + " gateway, and publishers'"
          + " files of indicators and lists as they were downloaded: see docs/indicators.md."
          + " Of grievances only tables of HTCDS are loaded; others are sent one at a time: see"
          + " docs/messages.md.",
      "Status 0: every file was read to its end, also if single items were refused; else 1."
    })
final class LoadCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", arity = "1..*")
  private List<Path> files = List.of();

  @Option(
      names = "--as",
      paramLabel = "KIND",
      description =
          "What the files hold, where their columns do not tell: ${COMPLETION-CANDIDATES}.")
  private @Nullable Kind kind;

  @Option(
      names = "--map",
      paramLabel = "COLUMN:FIELD,…",
      description = "What columns of tables mean; - as the field passes a column over.")
  private @Nullable String mapping;

  private final Home home;
  private final PrintWriter out;

  LoadCommand(Home home, PrintWriter out) {
    this.home = home;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    FileLoad load = new FileLoad(home.client(), new PackLoad(home::packClient, out), wishes(), out);
    // Whoever ends this by a key or a signal is told how far it came.
    Runtime.getRuntime().addShutdownHook(new Thread(load::tellStanding));
    boolean allRead = true;
    for (Path file : files) {
      allRead &= load.send(file);
    }
    return allRead ? 0 : 1;
  }

  private FileLoad.Wishes wishes() {
    return new FileLoad.Wishes(Optional.ofNullable(kind), Optional.ofNullable(mapping));
  }
}
