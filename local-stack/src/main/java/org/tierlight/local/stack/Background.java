package org.tierlight.local.stack;

import java.io.IOException;
import java.io.Reader;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * The supervisor as the commands see it.
 *
 * @param modules the directory that holds our modules
 * @param environment the variables that commands are run with
 */
public record Background(Path modules, Place place, Map<String, String> environment) {

  private static final Duration STOP = Duration.ofSeconds(11);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

  public Background {
    environment = Map.copyOf(environment);
  }

  /** Whether a supervisor runs here. */
  public boolean isUp() throws IOException {
    if (Files.notExists(place.run("lock"))) {
      return false;
    }
    try (FileChannel channel = Supervisor.lockFile(place);
        FileLock lock = channel.tryLock()) {
      return lock == null;
    }
  }

  /** Starts a supervisor that outlives this process and its terminal. */
  public Process start() throws IOException {
    place.prepare();
    Logs.turnOver(place);
    Logs.mark(place.log("supervisor"));
    List<String> command = new ArrayList<>(List.of("nohup", java()));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx96m"));
    command.add("-Dtierlight.root=" + modules);
    command.add("-Djava.util.logging.SimpleFormatter.format=%1$tFT%1$tT %4$s %5$s%n");
    command.addAll(List.of("-cp", OwnJars.copyTo(place.jars("local-stack"))));
    command.addAll(
        List.of(Supervisor.class.getName(), modules.toString(), place.root().toString()));
    ProcessBuilder process =
        new ProcessBuilder(command)
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(place.log("supervisor").toFile()));
    process.environment().putAll(ports().asEnvironment());
    return process.start();
  }

  /** Asks the supervisor to end, and waits until it and all its processes have. */
  public void stop() throws IOException, InterruptedException {
    Optional<ProcessHandle> supervisor = supervisor();
    supervisor.ifPresent(ProcessHandle::destroy);
    long end = System.nanoTime() + STOP.toNanos();
    while (isUp() && System.nanoTime() < end) {
      TimeUnit.NANOSECONDS.sleep(BETWEEN_LOOKS.toNanos());
    }
    if (isUp()) {
      // Its children are on a leash: they end with it.
      supervisor.ifPresent(ProcessHandle::destroyForcibly);
    }
  }

  /** The ports of the running stack, else those that the environment names. */
  public LocalPorts ports() throws IOException {
    Map<String, String> known = new HashMap<>();
    if (isUp() && Files.exists(place.run("ports.properties"))) {
      properties(place.run("ports.properties"))
          .forEach((key, value) -> known.put(key + "", value + ""));
    }
    known.putAll(environment);
    return LocalPorts.of(known);
  }

  /** The system's number of a part's process, where it runs. */
  public Optional<Long> pid(Part part) throws IOException {
    return handle(place.run(part.title() + ".pid")).map(ProcessHandle::pid);
  }

  /** When the stack was started, where it runs. */
  Optional<Instant> startOfAll() throws IOException {
    return supervisor().flatMap(process -> process.info().startInstant());
  }

  /** When a part's process was started, where it runs. */
  Optional<Instant> startOf(Part part) throws IOException {
    return isUp()
        ? handle(place.run(part.title() + ".pid")).flatMap(process -> process.info().startInstant())
        : Optional.empty();
  }

  private Optional<ProcessHandle> supervisor() throws IOException {
    return isUp() ? handle(place.run("supervisor.pid")) : Optional.empty();
  }

  private static Optional<ProcessHandle> handle(Path pidFile) throws IOException {
    if (Files.notExists(pidFile)) {
      return Optional.empty();
    }
    String pid = Files.readString(pidFile).strip();
    return pid.isEmpty()
        ? Optional.empty()
        : ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive);
  }

  private static Properties properties(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      properties.load(in);
    }
    return properties;
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
