package org.tierlight.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tierlight.local.stack.ReplayProgram;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tierlight replay}; what the options mean is checked by the replay itself. */
@Command(
    name = "replay",
    description = {
      "Works all scores out once more, from nothing but the log, and prints the manifest and the"
          + " SHA-256 of a certified snapshot. The same facts give the same hash.",
      "Status 0: done, and the same hash where a snapshot was named; 1: another hash, or it could"
          + " not be done; 2: an option cannot be read."
    })
final class ReplayCommand implements Callable<Integer> {

  @Option(names = "--known-at", paramLabel = "INSTANT", description = "By when facts were known.")
  private @Nullable String knownAt;

  @Option(
      names = "--valid-at",
      paramLabel = "INSTANT",
      description = "Of which state of the world; that of --known-at where it is left out.")
  private @Nullable String validAt;

  @Option(
      names = "--log",
      paramLabel = "FILE",
      description = "Reads a log that was exported, in any order; may be repeated.")
  private List<String> logs = List.of();

  @Option(
      names = "--snapshot",
      paramLabel = "ID",
      description = "Replays to a kept snapshot's positions, and compares.")
  private @Nullable String snapshot;

  @Option(
      names = "--export",
      paramLabel = "FILE",
      description = "Writes the log to a file, in place of a replay.")
  private @Nullable String export;

  @Option(
      names = "--shuffle",
      paramLabel = "SEED",
      description = "Writes its lines in another order; the same seed gives the same.")
  private @Nullable String shuffle;

  @Option(
      names = "--duplicate",
      paramLabel = "SHARE",
      description = "Writes this share of its lines twice, from 0 to 1.")
  private @Nullable String duplicate;

  private final Home home;

  ReplayCommand(Home home) {
    this.home = home;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (logs.isEmpty()) {
      home.requireUp();
    }
    return new ReplayProgram(home.modules(), home.place(), home.background().ports())
        .run(arguments());
  }

  private List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    add(arguments, "--known-at", knownAt);
    add(arguments, "--valid-at", validAt);
    logs.forEach(log -> add(arguments, "--log", log));
    add(arguments, "--snapshot", snapshot);
    add(arguments, "--export", export);
    add(arguments, "--shuffle", shuffle);
    add(arguments, "--duplicate", duplicate);
    return arguments;
  }

  private static void add(List<String> arguments, String name, @Nullable String value) {
    if (value != null) {
      arguments.addAll(List.of(name, value));
    }
  }
}
