package org.tierlight.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tierlight.server.Program;
import org.tierlight.server.ServerProcess;

/** A child JVM with a directory of its own, which ends and vanishes with this JVM. */
final class ChildHost implements Host {

  private final Path directory;
  private final ServerProcess process;
  private final Thread cleaning = new Thread(this::end);

  private ChildHost(Path directory, Program program) {
    this.directory = directory;
    this.process = new ServerProcess(program);
    Runtime.getRuntime().addShutdownHook(cleaning);
  }

  /** Starts a program on an empty directory and waits until it answers. */
  static <P extends Program> ChildHost start(Function<Path, P> program) {
    Path directory = temporaryDirectory();
    ChildHost host = new ChildHost(directory, program.apply(directory));
    host.restart();
    return host;
  }

  @Override
  public String kind() {
    return "child JVM";
  }

  @Override
  public void kill() {
    Interruptible.run(process::kill);
  }

  @Override
  public void stop() {
    Interruptible.run(process::stop);
  }

  @Override
  public void restart() {
    Interruptible.run(process::start);
  }

  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(cleaning);
    end();
  }

  private void end() {
    process.close();
    try (Stream<Path> files = Files.walk(directory)) {
      List<Path> innermostFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : innermostFirst) {
        Files.delete(file);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Path temporaryDirectory() {
    try {
      return Files.createTempDirectory("tierlight-");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
