package org.tierlight.local.stack;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.tierlight.server.ServerProcess;

/** The processes of a stack, hurt as an operator or the system would: by signals. */
public record Processes(LocalStack stack) {

  private static final Duration LONGEST_END = Duration.ofSeconds(60);

  /** What became of a process that was asked to end. */
  public record End(int status, Duration took) {}

  /** SIGKILL, and nobody starts it again. */
  public void kill(Part part) throws InterruptedException {
    stack.keeper(part).letGo().kill();
  }

  /** SIGKILL; its keeper starts it again on the same data. */
  public void crash(Part part) throws InterruptedException {
    stack.kill(part);
  }

  /** SIGSTOP: it is there and does nothing. */
  public void freeze(Part part) {
    signal("STOP", stack.keeper(part).pid());
  }

  /** SIGCONT: it goes on where it was, and knows nothing of the time between. */
  public void thaw(Part part) {
    signal("CONT", stack.keeper(part).pid());
  }

  /** SIGTERM; answers how it ended, as soon as it has. Nobody starts it again. */
  public CompletableFuture<End> end(Part part) {
    ServerProcess process = stack.keeper(part).letGo();
    long start = System.nanoTime();
    signal("TERM", process.pid());
    return CompletableFuture.supplyAsync(
        () -> new End(status(process), Duration.ofNanos(System.nanoTime() - start)),
        task -> Thread.ofPlatform().daemon().start(task));
  }

  private static int status(ServerProcess process) {
    try {
      return CompletableFuture.supplyAsync(
              () -> awaitEnd(process), task -> Thread.ofPlatform().daemon().start(task))
          .get(LONGEST_END.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      process.close();
      return awaitEnd(process);
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static int awaitEnd(ServerProcess process) {
    try {
      return process.awaitEnd();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static void signal(String name, Optional<Long> pid) {
    try {
      // The shell's own: not every system has it as a program.
      new ProcessBuilder("sh", "-c", "kill -" + name + " " + pid.orElseThrow())
          .inheritIO()
          .start()
          .waitFor();
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
