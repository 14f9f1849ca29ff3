package org.tierlight.local.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** All parts, kept running in this process until it is closed. */
public final class LocalStack implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  private final Map<Part, Keeper> keepers = new EnumMap<>(Part.class);

  /**
   * A stack that is not started yet.
   *
   * @param modules the directory that holds our modules
   */
  public LocalStack(Path modules, Place place, LocalPorts ports) throws IOException {
    this(modules, place, ports, Map.of());
  }

  /**
   * A stack whose services are told something else than what is usual.
   *
   * @param settings by the names of their variables
   */
  public LocalStack(Path modules, Place place, LocalPorts ports, Map<String, String> settings)
      throws IOException {
    place.prepare();
    Programs programs = new Programs(modules, place, ports, settings);
    for (Part part : Part.values()) {
      keepers.put(part, new Keeper(programs.of(part), place.run(part.title() + ".pid")));
    }
  }

  /** Starts every part as soon as what it stands on answers, and waits for all. */
  public void start() throws InterruptedException {
    start(Part.KAFKA);
    start(Part.NEO4J);
    awaitReady(Part.KAFKA);
    start(Part.RISK);
    start(Part.INGEST);
    start(Part.GATEWAY);
    awaitReady(Part.NEO4J);
    start(Part.GRAPH);
    for (Part part : Part.values()) {
      awaitReady(part);
    }
  }

  /** Starts a part and keeps it running. */
  public void start(Part part) {
    keeper(part).start();
  }

  /** Ends a part in order; it stays ended. */
  public void stop(Part part) {
    keeper(part).stop();
  }

  /** Ends a part as SIGKILL does; it is started again at once. */
  public void kill(Part part) throws InterruptedException {
    keeper(part).kill();
  }

  /**
   * Waits until a part answers.
   *
   * @throws IllegalStateException if it does not within four minutes
   */
  public void awaitReady(Part part) throws InterruptedException {
    Keeper keeper = keeper(part);
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!keeper.program().isReady()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException(
            part.title() + " does not answer; see " + keeper.program().log());
      }
      Thread.sleep(BETWEEN_LOOKS);
    }
  }

  /** Ends all parts within ten seconds: first our services, then what they stand on. */
  @Override
  public void close() {
    each(Part.services().toList(), Keeper::stop);
    each(List.of(Part.KAFKA, Part.NEO4J), Keeper::stop);
  }

  private void each(List<Part> parts, Consumer<Keeper> action) {
    try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
      parts.forEach(part -> all.execute(() -> action.accept(keeper(part))));
    }
  }

  Keeper keeper(Part part) {
    return Objects.requireNonNull(keepers.get(part));
  }
}
