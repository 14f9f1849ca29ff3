package org.tierlight.local;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.tierlight.local.gateway.Refused;
import org.tierlight.local.load.UnreadableFile;
import org.tierlight.local.stack.LibraryLogs;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: one word a command. */
@Command(
    name = "tierlight",
    description = "Shows where forced labour may hide in a supply chain, tier by tier, and why.")
public final class Tierlight {

  /** Runs one command; the status is 0 when it did what was asked. */
  public static void main(String[] arguments) {
    LibraryLogs.quieten();
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    System.exit(commands(Home.ofProcess(), out).execute(arguments));
  }

  static CommandLine commands(Home home, PrintWriter out) {
    return new CommandLine(new Tierlight())
        .addSubcommand(new DemoCommand(home, out))
        .addSubcommand(new UpCommand(home, out))
        .addSubcommand(new DownCommand(home, out))
        .addSubcommand(new StatusCommand(home, out))
        .addSubcommand(new TokenCommand(home, out))
        .addSubcommand(new LoadCommand(home, out))
        .addSubcommand(new DoctorCommand(home, out))
        .addSubcommand(new CommandLine.HelpCommand())
        .setExecutionExceptionHandler(Tierlight::explain);
  }

  private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed)
      throws Exception {
    return switch (failure) {
      case IllegalStateException _, IllegalArgumentException _, Refused _, UnreadableFile _ -> {
        command.getErr().println(failure.getMessage());
        yield 1;
      }
      default -> throw failure;
    };
  }
}
