package org.tierlight.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.tierlight.message.AlertRaised;
import org.tierlight.message.AlertRaised.ChainLink;
import org.tierlight.message.AlertRaised.Contribution;
import org.tierlight.message.AlertRaised.Standing;
import org.tierlight.message.Envelope;
import org.tierlight.message.MessageType;
import org.tierlight.message.Topic;
import org.tierlight.message.kafka.FactRecords;
import org.tierlight.vocabulary.AlertRule;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.SupplierId;

/** Writes alerts to a broker as risk-scoring does. */
public final class AlertsOnTheBroker implements AutoCloseable {

  private static final Instant AT = Instant.parse("2026-01-02T03:04:05Z");
  private static final Standing BEFORE =
      new Standing(new Interval(0.1, 0.25, 0.4), 0.1, Band.GUARDED, false, false);

  private final Producer<byte[], byte[]> producer;
  private final AtomicLong versions = new AtomicLong(System.nanoTime());

  public AlertsOnTheBroker(String bootstrapServers) {
    producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.LINGER_MS_CONFIG,
                5),
            new ByteArraySerializer(),
            new ByteArraySerializer());
  }

  /** Raises one alert; its position is returned. */
  public long raise(String supplierId) {
    return raise(supplierId, "Example Mill (fictional)");
  }

  long raise(String supplierId, String name) {
    return sent(record(alert(supplierId, name, BEFORE)));
  }

  /** Raises the first alert that is told of a supplier: nothing was known before. */
  long raiseFirst(String supplierId) {
    return sent(record(alert(supplierId, "Example Mill (fictional)", null)));
  }

  /** Raises one alert twice, as a replay does; both positions are returned. */
  List<Long> raiseTwice(String supplierId) {
    AlertRaised alert = alert(supplierId, "Example Mill (fictional)", BEFORE);
    return List.of(sent(record(alert)), sent(record(alert)));
  }

  /** Raises many alerts; the position of the last is returned. */
  long raiseMany(int count) {
    List<Future<RecordMetadata>> sent =
        IntStream.range(0, count)
            .mapToObj(index -> alert("many-" + index % 5, "Example Mill (fictional)", BEFORE))
            .map(alert -> producer.send(record(alert)))
            .toList();
    return position(sent.getLast());
  }

  /** Writes something that is no alert. */
  long poison() {
    return sent(
        new ProducerRecord<>(
            Topic.RISK_ALERTS.topicName(), new byte[] {1}, new byte[] {(byte) 0xff}));
  }

  /** Writes an alert that can be read, but not shown: what is unexplained has no end. */
  long odd() {
    ProducerRecord<byte[], byte[]> sound = record(alert("odd", "Example Mill (fictional)", BEFORE));
    String endless =
        new String(sound.value(), UTF_8)
            .replaceFirst("\"unexplained\":[^,}]*", "\"unexplained\":1e999");
    return sent(
        new ProducerRecord<>(
            sound.topic(), null, sound.key(), endless.getBytes(UTF_8), sound.headers()));
  }

  @Override
  public void close() {
    producer.close();
  }

  private long sent(ProducerRecord<byte[], byte[]> record) {
    return position(producer.send(record));
  }

  private static long position(Future<RecordMetadata> sent) {
    try {
      return sent.get().offset();
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static ProducerRecord<byte[], byte[]> record(AlertRaised alert) {
    Envelope envelope =
        new Envelope(
            alert.alertId(), "/risk-scoring", MessageType.ALERT_RAISED.typeName(), AT, null);
    return FactRecords.write(Topic.RISK_ALERTS, alert.supplierId().toString(), envelope, alert);
  }

  private AlertRaised alert(String supplierId, String name, @Nullable Standing before) {
    SupplierId id = new SupplierId(supplierId);
    SupplierId cause = new SupplierId("gin-4");
    return new AlertRaised(
        "LINK_ALERT/" + id + "/1/" + versions.incrementAndGet(),
        id,
        AlertRule.LINK_ALERT,
        AT,
        before,
        new Standing(new Interval(0.2, 0.41, 0.61), 0.42, Band.ELEVATED, false, false),
        "Debt bondage was reported by civil society four tiers away from " + name + ".",
        List.of(
            new ChainLink(id, name, 0, 1),
            new ChainLink(new SupplierId("spin-2"), "Example Spinner (fictional)", 1, 0.6),
            new ChainLink(cause, "Example Gin (fictional)", 2, 0.35)),
        List.of(
            new Contribution(
                30.5,
                Contribution.Kind.EVIDENCE,
                cause,
                "Example Gin (fictional)",
                2,
                "e-1",
                "debt bondage",
                "example report (fictional)",
                "2026-01-01",
                "Example Gin (tier 2): debt bondage, reported by civil society; adds 30.50 points"),
            new Contribution(
                10.5,
                Contribution.Kind.UNDISCLOSED,
                id,
                name,
                0,
                null,
                null,
                null,
                null,
                "40 % of what it buys comes from suppliers nobody disclosed; adds 10.50 points")),
        0);
  }
}
