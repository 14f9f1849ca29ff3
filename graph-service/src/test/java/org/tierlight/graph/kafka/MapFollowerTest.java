package org.tierlight.graph.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.tierlight.graph.batches.Batch;
import org.tierlight.graph.batches.FactStore;
import org.tierlight.graph.batches.Outcome;
import org.tierlight.graph.batches.Partition;
import org.tierlight.graph.batches.StoreUnavailable;
import org.tierlight.graph.freshness.Progress;
import org.tierlight.graph.tiers.MapOfArrows;
import org.tierlight.graph.web.MapHealth;

/** What is told of a follower that fails; no broker is reached before the store has failed. */
class MapFollowerTest {

  private final Logger logger = (Logger) LoggerFactory.getLogger("org.tierlight.graph.kafka");
  private final ListAppender<ILoggingEvent> told = new ListAppender<>();
  private final Progress progress = new Progress(Duration.ofSeconds(5));

  @BeforeEach
  void listen() {
    told.start();
    logger.addAppender(told);
  }

  @AfterEach
  void listenNoMore() {
    logger.detachAppender(told);
  }

  @Test
  void aFollowerThatEndsByAnErrorIsDownWithItsReasonAndItsTrace() {
    MapFollower follower = follow(() -> new LinkageError("planted"));

    await().until(progress::hasEnded);
    Health health =
        new MapHealth(MapOfArrows.of(), progress, InstantSource.fixed(Instant.EPOCH)).health();
    assertThat(health.getStatus()).isEqualTo(Status.DOWN);
    assertThat(health.getDetails().toString()).contains("map-writer").contains("planted");
    await().until(() -> !told.list.isEmpty());
    assertThat(told.list.getFirst().getThrowableProxy().getMessage()).isEqualTo("planted");
    follower.stop();
  }

  @Test
  void anUnexpectedFailureIsToldWithItsTraceAndFollowingGoesOn() {
    MapFollower follower = follow(() -> new IllegalStateException("planted"));

    await().until(() -> told.list.size() > 1);
    assertThat(told.list)
        .allMatch(event -> event.getThrowableProxy().getMessage().equals("planted"));
    assertThat(follower.isRunning()).isTrue();
    assertThat(progress.hasEnded()).isFalse();
    follower.stop();
  }

  @Test
  void anOutageOfTheDatabaseIsOneLine() {
    MapFollower follower =
        follow(() -> new StoreUnavailable("no answer", new IllegalStateException("no route")));

    await().until(() -> told.list.size() > 1);
    assertThat(told.list)
        .allMatch(event -> event.getThrowableProxy() == null)
        .allMatch(event -> event.getFormattedMessage().contains("no answer"));
    follower.stop();
  }

  private MapFollower follow(Supplier<Throwable> fault) {
    MapFollower follower =
        new MapFollower(
            new KafkaClients("127.0.0.1:1", (short) 1, 1),
            new FailingStore(fault),
            progress,
            new SimpleMeterRegistry());
    follower.start();
    return follower;
  }

  /** A store that fails in one way whatever is asked of it. */
  private record FailingStore(Supplier<Throwable> fault) implements FactStore {

    @Override
    public void prepare() {
      fail();
    }

    @Override
    public Map<Partition, Long> applied() {
      return Map.of();
    }

    @Override
    public Outcome apply(Batch batch) {
      return new Outcome.Applied(0);
    }

    private void fail() {
      switch (fault.get()) {
        case Error error -> throw error;
        case RuntimeException failure -> throw failure;
        case Throwable other -> throw new AssertionError(other);
      }
    }
  }
}
