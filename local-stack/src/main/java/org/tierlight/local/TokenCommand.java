package org.tierlight.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tierlight token}. */
@Command(name = "token", description = "Prints an API key for the local stack.")
final class TokenCommand implements Callable<Integer> {

  @Option(names = "--read-only", description = "A key that may read, and send nothing.")
  private boolean readOnly;

  private final Home home;
  private final PrintWriter out;

  TokenCommand(Home home, PrintWriter out) {
    this.home = home;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    home.requireUp();
    String key = readOnly ? home.keys().reading() : home.keys().working();
    out.println(key);
    return 0;
  }
}
