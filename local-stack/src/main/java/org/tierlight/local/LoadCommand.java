package org.tierlight.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.tierlight.local.gateway.GatewayClient;
import org.tierlight.local.gateway.Receipt;
import org.tierlight.local.gateway.Refused;
import org.tierlight.local.load.Loading;
import org.tierlight.local.load.SourceFile;
import org.tierlight.local.load.UnreadableFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code tierlight load}. Refused rows are an answer; only a file that cannot be read fails. */
@Command(
    name = "load",
    description = {
      "Sends suppliers, shipments or evidence (CSV, NDJSON, JSON) to the gateway.",
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
    GatewayClient gateway = home.client();
    boolean allRead = true;
    for (Path file : files) {
      allRead &= load(gateway, file);
    }
    return allRead ? 0 : 1;
  }

  private boolean load(GatewayClient gateway, Path path) throws IOException, InterruptedException {
    if (!Files.isReadable(path)) {
      out.println(path + ": no such file, or it may not be read");
      return false;
    }
    try {
      report(gateway, SourceFile.of(path));
      return true;
    } catch (UnreadableFile | Refused unreadable) {
      out.println(path + ": " + unreadable.getMessage());
      return false;
    }
  }

  private void report(GatewayClient gateway, SourceFile file)
      throws IOException, InterruptedException {
    Progress progress = new Progress(out);
    Loading loading =
        new Loading(
            gateway,
            (batch, receipt) -> Refusals.print(out, file, batch, receipt),
            count -> progress.show(file.path() + ": " + count));
    loading.send(file);
    progress.end(
        "%s: %s, %d accepted%s, %d duplicate, %d refused"
            .formatted(
                file.path(),
                file.kind().name().toLowerCase(Locale.ROOT),
                loading.count(Receipt.Status.ACCEPTED),
                loading.noted() == 0 ? "" : " (%d with a part left out)".formatted(loading.noted()),
                loading.count(Receipt.Status.DUPLICATE),
                loading.count(Receipt.Status.REJECTED)));
  }
}
