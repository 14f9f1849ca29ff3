package org.tierlight.server;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one process that runs a program, over its lives. Not for use by two threads at once. */
public final class ServerProcess implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration ORDERLY_STOP = Duration.ofSeconds(7);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

  private final Program program;
  private volatile @Nullable Process process;

  /** A process that is not started yet. */
  public ServerProcess(Program program) {
    this.program = program;
  }

  /** Starts it and waits until it answers. */
  public void start() throws InterruptedException {
    launch();
    awaitReady();
  }

  /** Starts it and comes back at once. */
  public void launch() throws InterruptedException {
    if (isAlive()) {
      throw new IllegalStateException(program.name() + " runs already");
    }
    try {
      process = program.prepare().start(program.log());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * Waits until it answers.
   *
   * @throws IllegalStateException if it ends instead, or stays silent for three minutes
   */
  public void awaitReady() throws InterruptedException {
    Process running = running();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!program.isReady()) {
      if (running.waitFor(BETWEEN_LOOKS.toMillis(), MILLISECONDS)) {
        throw new IllegalStateException(
            "%s ended with status %d; see %s"
                .formatted(program.name(), running.exitValue(), program.log()));
      }
      if (System.nanoTime() > end) {
        throw new IllegalStateException(program.name() + " stays silent; see " + program.log());
      }
    }
  }

  /** Waits until it ends, and answers its status. */
  public int awaitEnd() throws InterruptedException {
    return running().waitFor();
  }

  /** Asks it to end; after seven seconds it is made to. Its data stays. */
  public void stop() throws InterruptedException {
    Process running = process;
    if (running == null) {
      return;
    }
    running.destroy();
    if (!running.waitFor(ORDERLY_STOP.toMillis(), MILLISECONDS)) {
      kill();
    }
  }

  /** Ends it as SIGKILL does, in the middle of whatever it is doing. Its data stays. */
  public void kill() throws InterruptedException {
    Process running = process;
    if (running != null) {
      running.destroyForcibly().waitFor();
    }
  }

  /** Whether the process runs. */
  public boolean isAlive() {
    Process running = process;
    return running != null && running.isAlive();
  }

  /** The system's number for the process, where it runs. */
  public Optional<Long> pid() {
    return Optional.ofNullable(process).filter(Process::isAlive).map(Process::pid);
  }

  /** What it runs. */
  public Program program() {
    return program;
  }

  /** Kills it. */
  @Override
  public void close() {
    try {
      kill();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private Process running() {
    Process running = process;
    if (running == null) {
      throw new IllegalStateException(program.name() + " was never started");
    }
    return running;
  }
}
