package org.tierlight.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.tierlight.local.gateway.GatewayAway;
import org.tierlight.local.gateway.Refused;
import org.tierlight.local.load.UnreadableFile;
import org.tierlight.local.stack.LibraryLogs;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;

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
    CommandLine commands =
        new CommandLine(new Tierlight())
            .addSubcommand(new DemoCommand(home, out))
            .addSubcommand(new UpCommand(home, out))
            .addSubcommand(new DownCommand(home, out))
            .addSubcommand(new StatusCommand(home, out))
            .addSubcommand(new TokenCommand(home, out))
            .addSubcommand(new LoadCommand(home, out))
            .addSubcommand(new ReplayCommand(home))
            .addSubcommand(new EvaluateMatchingCommand(out))
            .addSubcommand(new DoctorCommand(home, out))
            .addSubcommand(new CommandLine.HelpCommand());
    addHelp(commands);
    commands.getSubcommands().values().forEach(Tierlight::addHelp);
    return commands
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(Tierlight::explain);
  }

  private static void addHelp(CommandLine command) {
    if (command.getCommandSpec().findOption("--help") == null) {
      command
          .getCommandSpec()
          .addOption(
              OptionSpec.builder("-h", "--help")
                  .usageHelp(true)
                  .description("Says what this command does.")
                  .build());
    }
  }

  private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed)
      throws Exception {
    return switch (failure) {
      case IllegalStateException _,
          IllegalArgumentException _,
          Refused _,
          UnreadableFile _,
          GatewayAway _ -> {
        command.getErr().println(failure.getMessage());
        yield 1;
      }
      case IOException broken -> {
        command
            .getErr()
            .printf(
                "%s: %s. More: ./tierlight doctor%n",
                broken.getClass().getSimpleName(), broken.getMessage());
        yield 1;
      }
      default -> throw failure;
    };
  }
}
