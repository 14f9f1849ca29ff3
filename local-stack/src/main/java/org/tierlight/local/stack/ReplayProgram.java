package org.tierlight.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tierlight.server.JavaCommand;

/**
 * A replay in a process of its own, which shares nothing with the service whose word it checks but
 * the log and the folder of snapshots.
 *
 * @param modules the directory that holds our modules
 */
public record ReplayProgram(Path modules, Place place, LocalPorts ports) {

  private static final String MAIN = "org.tierlight.risk.RiskReplay";

  /** Runs it to its end, its words being ours; answers its status. */
  public int run(List<String> arguments) throws IOException, InterruptedException {
    Files.createDirectories(place.root().resolve("logs"));
    // Jars of its own: those of the running service must not change under it.
    Path jar =
        Application.of(modules.resolve(Part.RISK.title()), place.jars("replay"))
            .unpack(place.log("replay"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:+UseSerialGC");
    command.addAll(JavaCommand.QUIET);
    command.addAll(List.of("-cp", jar.toString(), MAIN));
    command.addAll(arguments);
    ProcessBuilder process = new ProcessBuilder(command).inheritIO();
    process.environment().put("TIERLIGHT_KAFKA", "127.0.0.1:" + ports.of(Part.KAFKA));
    process.environment().put("TIERLIGHT_DATA", place.data(Part.RISK).toString());
    return process.start().waitFor();
  }
}
