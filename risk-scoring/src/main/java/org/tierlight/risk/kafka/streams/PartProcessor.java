package org.tierlight.risk.kafka.streams;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.tierlight.message.Refusal;
import org.tierlight.message.Topic;
import org.tierlight.message.UnreadableMessage;
import org.tierlight.message.kafka.FactRecords;
import org.tierlight.message.kafka.QuarantineRecords;
import org.tierlight.risk.kafka.ScoreRecords;
import org.tierlight.risk.parameters.Ruling;
import org.tierlight.risk.progress.Tally;
import org.tierlight.risk.report.AlertReport;
import org.tierlight.risk.report.Announcement;

/** One task of the topology: feeds one part of the network and passes on what it says. */
final class PartProcessor implements Processor<byte[], byte[], byte[], byte[]> {

  private static final Duration TICK = Duration.ofMillis(100);
  private static final byte[] NOTHING = new byte[0];

  private final Supplier<Ruling> rulings;
  private final LiveParts parts;
  private final Tally tally;
  private final InstantSource clock;
  private @Nullable Task task;

  /** What a task has from its creation on. */
  private record Task(
      ProcessorContext<byte[], byte[]> context,
      int number,
      PartStore store,
      LivePart part,
      Pace pace,
      ScoreRecords scores,
      Doubts doubts) {}

  PartProcessor(Supplier<Ruling> rulings, LiveParts parts, Tally tally, InstantSource clock) {
    this.rulings = rulings;
    this.parts = parts;
    this.tally = tally;
    this.clock = clock;
  }

  @Override
  public void init(ProcessorContext<byte[], byte[]> context) {
    begin(context);
    context.schedule(TICK, PunctuationType.WALL_CLOCK_TIME, tick -> tick());
  }

  /** Begins a life out of the store. */
  private void begin(ProcessorContext<byte[], byte[]> context) {
    int number = context.taskId().partition();
    Instant now = clock.instant();
    PartStore store = new PartStore(context.getStateStore(PartTopology.STORE));
    LivePart part = new LivePart(number, store, rulings.get(), now);
    task =
        new Task(
            context,
            number,
            store,
            part,
            new Pace(now.toEpochMilli()),
            new ScoreRecords(part.parameterVersion(), part.life()),
            Doubts.of(store, now));
    parts.opened(number, part);
  }

  @Override
  public void process(Record<byte[], byte[]> record) {
    Task it = task();
    ConsumerRecord<byte[], byte[]> read = read(record, it);
    try {
      take(read, it.part);
      tally.applied(1);
    } catch (UnreadableMessage unreadable) {
      refuse(read, unreadable);
    }
    it.part.read(read);
    it.pace.came(clock.millis(), record.timestamp());
  }

  private static ConsumerRecord<byte[], byte[]> read(Record<byte[], byte[]> record, Task it) {
    RecordMetadata at = it.context.recordMetadata().orElseThrow();
    return StoredMessage.record(
        at.topic(),
        at.partition(),
        at.offset(),
        record.key() == null ? NOTHING : record.key(),
        record.value(),
        record.headers());
  }

  private static void take(ConsumerRecord<byte[], byte[]> read, LivePart part) {
    if (read.topic().equals(Topic.EXPOSURE.topicName())) {
      part.word(read);
    } else {
      part.fact(read);
    }
  }

  private void refuse(ConsumerRecord<byte[], byte[]> read, UnreadableMessage reason) {
    Refusal refusal =
        new Refusal(
            FactRecords.position(read),
            reason.code(),
            reason.pointer(),
            String.valueOf(reason.getMessage()));
    forward(QuarantineRecords.write(read.key(), read.value(), read.headers(), refusal));
    tally.refusedOne();
  }

  /** Other packs: the same life goes on by them. Other figures: it ends and another begins. */
  private void follow(Ruling inForce) {
    Task it = task();
    if (it.part.goesBy(inForce)) {
      return;
    }
    if (it.part.parameterVersion().equals(inForce.parameters().version())) {
      it.part.reappraise(inForce);
      it.pace.stirred(clock.millis());
    } else {
      it.part.keepPositions();
      close();
      begin(it.context);
    }
  }

  private void tick() {
    follow(rulings.get());
    Task it = task();
    Instant now = clock.instant();
    long millis = now.toEpochMilli();
    it.doubts.takeLeft().forEach(row -> send(row.topic(), row.key(), row.value(), row.headers()));
    if (it.pace.settles(millis) || it.part.isBefore(now)) {
      it.part.settle(now).forEach(this::forward);
      it.pace.settled(millis);
    }
    if (it.pace.tells(millis)) {
      it.part.tell().forEach(announcement -> tell(announcement, it, now));
      it.pace.told(millis);
    }
    it.doubts.forgetArrived(now);
  }

  /** First the alerts, then the score behind them; both kept until they have surely arrived. */
  private void tell(Announcement announcement, Task it, Instant now) {
    for (AlertReport report : announcement.alerts()) {
      ProducerRecord<byte[], byte[]> alert = it.scores.alert(report, now);
      it.doubts.keep(report.alert().id(), alert, now);
      forward(alert);
    }
    ProducerRecord<byte[], byte[]> score = it.scores.score(announcement, it.part.reached());
    it.store.keep(Row.TOLD, announcement.supplier().value(), score);
    forward(score);
    tally.told(1, announcement.alerts().size());
  }

  private void forward(ProducerRecord<byte[], byte[]> record) {
    send(record.topic(), record.key(), record.value(), record.headers());
  }

  private void send(String topic, byte[] key, byte[] value, Headers headers) {
    task().context.forward(new Record<>(key, value, clock.millis(), headers), topic);
  }

  @Override
  public void close() {
    if (task != null) {
      parts.closed(task.number, task.part);
      task = null;
    }
  }

  private Task task() {
    return Objects.requireNonNull(task, "initialised");
  }
}
