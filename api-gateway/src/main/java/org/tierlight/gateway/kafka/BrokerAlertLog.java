package org.tierlight.gateway.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.tierlight.gateway.alerts.Alert;
import org.tierlight.gateway.alerts.AlertLog;
import org.tierlight.gateway.alerts.AlertsUnavailable;

/** Reads alerts that are no longer in memory: one consumer, used by one reader at a time. */
final class BrokerAlertLog implements AlertLog, AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(200);

  private final Consumers consumers;
  private final AlertRecords records;
  private final ReentrantLock lock = new ReentrantLock(true);
  private @Nullable Consumer<byte[], byte[]> consumer;

  BrokerAlertLog(Consumers consumers, AlertRecords records) {
    this.consumers = consumers;
    this.records = records;
  }

  @Override
  public Span span() {
    return with(consumers::span);
  }

  @Override
  public List<Alert> read(long from, long to) {
    return with(open -> read(open, from, to));
  }

  private List<Alert> read(Consumer<byte[], byte[]> open, long from, long to) {
    List<Alert> alerts = new ArrayList<>();
    long deadline = System.nanoTime() + consumers.patience().toNanos();
    open.seek(Consumers.ALERTS, from);
    while (open.position(Consumers.ALERTS, consumers.patience()) < to) {
      alerts.addAll(records.decode(open.poll(POLL)));
      if (System.nanoTime() > deadline) {
        throw new AlertsUnavailable("the broker does not answer");
      }
    }
    return alerts.stream().filter(alert -> alert.position() < to).toList();
  }

  private <T> T with(Function<Consumer<byte[], byte[]>, T> reading) {
    lock();
    try {
      return reading.apply(consumer());
    } catch (KafkaException fault) {
      discard();
      throw new AlertsUnavailable("the broker does not answer", fault);
    } finally {
      lock.unlock();
    }
  }

  private void lock() {
    try {
      if (!lock.tryLock(consumers.patience().toMillis() * 2, TimeUnit.MILLISECONDS)) {
        throw new AlertsUnavailable("too many readers wait for the broker");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AlertsUnavailable("the gateway is stopping", stopped);
    }
  }

  private Consumer<byte[], byte[]> consumer() {
    Consumer<byte[], byte[]> open = consumer;
    if (open == null) {
      open = consumers.open();
      consumer = open;
    }
    return open;
  }

  private void discard() {
    Consumer<byte[], byte[]> broken = consumer;
    consumer = null;
    if (broken != null) {
      Consumers.close(broken);
    }
  }

  @Override
  public void close() {
    lock();
    try {
      discard();
    } finally {
      lock.unlock();
    }
  }
}
