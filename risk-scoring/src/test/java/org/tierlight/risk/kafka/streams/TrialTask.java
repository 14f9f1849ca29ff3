package org.tierlight.risk.kafka.streams;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.tierlight.message.MessageJson;
import org.tierlight.message.ScorePublished;
import org.tierlight.message.Topic;
import org.tierlight.risk.engine.Said;
import org.tierlight.risk.engine.Stamp;
import org.tierlight.risk.parameters.Ruling;
import org.tierlight.risk.progress.Tally;
import org.tierlight.vocabulary.SupplierId;

/** The task of partition 0, without a broker: what it reads, the time, and what it says. */
final class TrialTask implements AutoCloseable {

  private static final Duration TICK = Duration.ofMillis(100);
  static final int TICKS = 10;

  private final Tally tally = new Tally();
  private final TopologyTestDriver task;
  private Ruling ruling;
  private Instant now = Instant.parse("2026-06-30T12:00:00Z");

  TrialTask(Path directory, Ruling ruling) {
    this.ruling = ruling;
    Properties settings =
        StreamsSettings.of(new Instance("127.0.0.1:1", (short) 1, directory, "127.0.0.1:2", 1, 0));
    task =
        new TopologyTestDriver(
            PartTopology.of(() -> this.ruling, new LiveParts(), tally, () -> now), settings, now);
  }

  Tally tally() {
    return tally;
  }

  Instant now() {
    return now;
  }

  /** From now on it scores by this. */
  void rules(Ruling ruling) {
    this.ruling = ruling;
  }

  /** The first name that is kept in a partition. */
  static String name(int part) {
    return IntStream.iterate(0, k -> k + 1)
        .mapToObj(k -> "s" + k)
        .filter(name -> Home.of(TrialLog.id("x", name)) == part)
        .findFirst()
        .orElseThrow();
  }

  void tell(List<ProducerRecord<byte[], byte[]>> facts) {
    facts.forEach(this::pipe);
    passTime();
  }

  void follows(int part, SupplierId supplier) {
    Said.Following following = new Said.Following(supplier, new Stamp(7, 1), List.of());
    Said said = new Said(List.of(), List.of(following));
    new BorderRecords(part, now).of(said).forEach(this::pipe);
    passTime();
  }

  void pipe(ProducerRecord<byte[], byte[]> record) {
    pipe(record, now);
  }

  void pipe(List<ProducerRecord<byte[], byte[]>> records, Instant written) {
    records.forEach(record -> pipe(record, written));
  }

  void pipe(ProducerRecord<byte[], byte[]> record, Instant written) {
    task.createInputTopic(record.topic(), new ByteArraySerializer(), new ByteArraySerializer())
        .pipeInput(new TestRecord<>(record.key(), record.value(), record.headers(), written));
  }

  /** Until the part is calm and has said all. */
  void passTime() {
    for (int tick = 0; tick < TICKS; tick++) {
      pass();
    }
  }

  void pass() {
    now = now.plus(TICK);
    task.advanceWallClockTime(TICK);
  }

  <T> T read(Topic topic, Class<T> type) {
    return read(next(topic), type);
  }

  private static <T> T read(TestRecord<byte[], byte[]> record, Class<T> type) {
    return MessageJson.decode(header(record.headers(), "ce_type"), record.value(), type);
  }

  /** Scores in doubt are sent again before. */
  ScorePublished lastScore() {
    List<TestRecord<byte[], byte[]>> scores = out(Topic.RISK_SCORES).readRecordsToList();
    return read(scores.getLast(), ScorePublished.class);
  }

  String refusal() {
    return header(next(Topic.QUARANTINE).headers(), "tierlight_code");
  }

  private TestRecord<byte[], byte[]> next(Topic topic) {
    return out(topic).readRecord();
  }

  TestOutputTopic<byte[], byte[]> out(Topic topic) {
    return task.createOutputTopic(
        topic.topicName(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  private static String header(Headers headers, String name) {
    return Arrays.stream(headers.toArray())
        .filter(header -> header.key().equals(name))
        .map(header -> new String(header.value(), UTF_8))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void close() {
    task.close();
  }
}
