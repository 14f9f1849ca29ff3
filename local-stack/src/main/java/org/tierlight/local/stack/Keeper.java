package org.tierlight.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierlight.server.Program;
import org.tierlight.server.ServerProcess;

/** Keeps one process running: when it ends unasked, it is started again, ever more slowly. */
final class Keeper {

  private static final Logger LOG = System.getLogger("tierlight");
  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
  private static final Duration PROVEN = Duration.ofMinutes(1);

  private final Program program;
  private final Path pidFile;
  private final ServerProcess process;
  private @Nullable Thread keeping;

  Keeper(Program program, Path pidFile) {
    this.program = program;
    this.pidFile = pidFile;
    this.process = new ServerProcess(program);
  }

  Program program() {
    return program;
  }

  /** Starts the process and keeps it from now on. */
  synchronized void start() {
    if (keeping == null) {
      keeping = Thread.ofVirtual().name("keep-" + program.name()).start(this::keep);
    }
  }

  /** Keeps the process no longer: it runs on, and is not started again when it ends. */
  synchronized ServerProcess letGo() {
    if (keeping != null) {
      keeping.interrupt();
      keeping = null;
    }
    return process;
  }

  /** Ends the process in order and keeps it no longer. */
  synchronized void stop() {
    letGo();
    try {
      process.stop();
      Files.deleteIfExists(pidFile);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Ends the process as SIGKILL does; it will be started again. */
  void kill() throws InterruptedException {
    process.kill();
  }

  Optional<Long> pid() {
    return process.pid();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  private void keep() {
    try {
      Duration pause = FIRST_PAUSE;
      while (launch()) {
        long start = System.nanoTime();
        int status = process.awaitEnd();
        pause = lasted(start).compareTo(PROVEN) > 0 ? FIRST_PAUSE : pause;
        pause(status, pause);
        pause = min(pause.multipliedBy(2), LONGEST_PAUSE);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized boolean launch() throws InterruptedException {
    if (Thread.currentThread() != keeping) {
      return false;
    }
    note(() -> Logs.mark(program.log()));
    process.launch();
    note(this::writePid);
    return true;
  }

  private void pause(int status, Duration pause) throws InterruptedException {
    LOG.log(
        Level.WARNING,
        "{0} ended with status {1}; it is started again in {2} ms",
        program.name(),
        status,
        pause.toMillis());
    Thread.sleep(pause);
  }

  private void writePid() throws IOException {
    Files.writeString(pidFile, process.pid().map(String::valueOf).orElse(""));
  }

  private interface Note {
    void write() throws IOException;
  }

  private static void note(Note note) {
    try {
      note.write();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Duration lasted(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static Duration min(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
