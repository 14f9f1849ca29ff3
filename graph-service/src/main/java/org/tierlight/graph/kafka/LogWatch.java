package org.tierlight.graph.kafka;

import static java.util.stream.Collectors.toMap;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.tierlight.graph.batches.Partition;
import org.tierlight.graph.freshness.Progress;
import org.tierlight.message.Topic;

/** Marks the ends of the log every second, so that the map knows how far behind it is. */
public final class LogWatch implements SmartLifecycle {

  private static final String PART = "broker";
  private static final Map<TopicPartition, OffsetSpec> LATEST =
      Sources.PARTITIONS.stream().collect(toMap(one -> one, one -> OffsetSpec.latest()));

  private final KafkaClients clients;
  private final Progress progress;
  private final InstantSource clock;
  private final ExecutorService timer;

  private volatile @Nullable Admin admin;
  private volatile boolean started;

  /** Watches one broker; the lag of each topic becomes a gauge. */
  public LogWatch(
      KafkaClients clients, Progress progress, InstantSource clock, MeterRegistry meters) {
    this.clients = clients;
    this.progress = progress;
    this.clock = clock;
    this.timer =
        Executors.newSingleThreadExecutor(
            Thread.ofPlatform()
                .name("log-watch")
                .daemon()
                .uncaughtExceptionHandler(new LastWords(progress))
                .factory());
    for (Topic topic : Sources.TOPICS) {
      String name = topic.topicName();
      meters.gauge(
          "tierlight.graph.lag",
          Tags.of("topic", name),
          progress,
          followed -> followed.lag().getOrDefault(name, 0L));
    }
  }

  @Override
  public void start() {
    started = true;
    timer.execute(this::watch);
  }

  @Override
  public boolean isRunning() {
    return started && !timer.isShutdown();
  }

  @Override
  public void stop() {
    timer.shutdownNow();
    if (admin != null) {
      admin.close(Duration.ZERO);
    }
  }

  // Made here and not at the start, since a broker whose name is unknown yet is an outage too.
  private Admin admin() {
    Admin present = admin;
    if (present == null) {
      present = clients.admin();
      admin = present;
    }
    return present;
  }

  private void watch() {
    try {
      while (!timer.isShutdown()) {
        mark();
        TimeUnit.SECONDS.sleep(1);
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private void mark() throws InterruptedException {
    Instant before = clock.instant();
    Optional<Map<Partition, Long>> applied = progress.applied();
    Consumer<Map<Partition, Long>> look = progress.look();
    try {
      Map<Partition, Long> ends = ends();
      progress.ended(before, applied, ends);
      look.accept(ends);
      progress.fine(PART);
    } catch (ExecutionException | KafkaException failure) {
      progress.trouble(PART, "the broker does not answer");
    }
  }

  private Map<Partition, Long> ends() throws ExecutionException, InterruptedException {
    return admin().listOffsets(LATEST).all().get().entrySet().stream()
        .collect(toMap(end -> Sources.partition(end.getKey()), end -> end.getValue().offset()));
  }
}
