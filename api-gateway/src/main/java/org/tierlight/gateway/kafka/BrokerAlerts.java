package org.tierlight.gateway.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.tierlight.gateway.alerts.AlertLog;
import org.tierlight.gateway.alerts.AlertTail;
import org.tierlight.gateway.health.PartProbe;
import org.tierlight.gateway.health.PartState;

/** The alerts of a broker: the log itself, and the thread that keeps the tail up to date. */
public final class BrokerAlerts implements PartProbe, AutoCloseable {

  private static final String PART = "kafka";
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final Duration SILENCE = Duration.ofSeconds(5);

  private final AlertTail tail;
  private final InstantSource clock;
  private final BrokerAlertLog log;
  private final AlertFollower follower;

  /** Begins to follow the alerts; the broker need not be up. */
  public BrokerAlerts(
      String bootstrapServers,
      short replicas,
      AlertTail tail,
      MeterRegistry meters,
      InstantSource clock) {
    Consumers consumers = new Consumers(bootstrapServers, PATIENCE);
    AlertRecords records = new AlertRecords(meters);
    this.tail = tail;
    this.clock = clock;
    this.log = new BrokerAlertLog(consumers, records);
    this.follower = new AlertFollower(consumers, replicas, records, tail, clock);
    follower.start();
  }

  /** The whole log. */
  public AlertLog log() {
    return log;
  }

  @Override
  public CompletionStage<PartState> probe() {
    return CompletableFuture.completedStage(
        follower.fault().map(BrokerAlerts::unavailable).orElseGet(this::broker));
  }

  private PartState broker() {
    boolean heard = clock.instant().minus(SILENCE).isBefore(tail.lastContact());
    return heard
        ? PartState.ready(PART)
        : unavailable("the broker does not answer; alerts wait in the log");
  }

  private static PartState unavailable(String reason) {
    return PartState.unavailable(PART, reason);
  }

  @Override
  public void close() {
    follower.close();
    log.close();
  }
}
