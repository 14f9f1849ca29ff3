package org.tierlight.server;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a child JVM runs. The child is the JDK that runs the caller.
 *
 * @param classpath jars, directories and {@code directory/*}
 * @param environment added to the caller's own
 */
public record JavaCommand(
    List<String> options,
    List<String> classpath,
    String mainClass,
    List<String> arguments,
    Map<String, String> environment) {

  /** Options for many small processes on one machine: they start fast and stay small. */
  public static final List<String> SMALL = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  /** Options without which a JVM warns of what our libraries do, on the terminal of its caller. */
  public static final List<String> QUIET =
      List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

  public JavaCommand {
    options = List.copyOf(options);
    classpath = List.copyOf(classpath);
    arguments = List.copyOf(arguments);
    environment = Map.copyOf(environment);
  }

  /** Starts it on a leash: it ends when the caller ends. Its output is appended to the log. */
  Process start(Path log) throws IOException {
    List<String> words = new ArrayList<>(options);
    words.addAll(List.of("-cp", joined(Leash.class, classpath), Leash.class.getName(), mainClass));
    words.addAll(arguments);
    return process(words, log).start();
  }

  /**
   * Runs it to its end. Its words go through a file that is deleted at once, so that a password
   * among them is never seen in the list of processes.
   *
   * @throws IllegalStateException if it ends with another status than 0
   */
  public void run(Path log) throws IOException, InterruptedException {
    Path words = Files.createTempFile(log.getParent(), "command", ".args");
    try {
      Files.write(words, quoted());
      Process process = process(List.of("@" + words), log).start();
      if (process.waitFor() != 0) {
        throw new IllegalStateException(mainClass + " failed; see " + log);
      }
    } finally {
      Files.delete(words);
    }
  }

  private List<String> quoted() {
    List<String> words = new ArrayList<>(options);
    words.addAll(List.of("-cp", String.join(File.pathSeparator, classpath), mainClass));
    words.addAll(arguments);
    return words.stream().map(JavaCommand::quote).toList();
  }

  private static String quote(String word) {
    return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private ProcessBuilder process(List<String> words, Path log) throws IOException {
    Files.createDirectories(log.getParent());
    List<String> command = new ArrayList<>(List.of(java()));
    command.addAll(words);
    ProcessBuilder process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    process.environment().putAll(environment);
    return process;
  }

  private static String joined(Class<?> own, List<String> classpath) {
    List<String> entries = new ArrayList<>(List.of(Libraries.holding(own).toString()));
    entries.addAll(classpath);
    return String.join(File.pathSeparator, entries);
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
