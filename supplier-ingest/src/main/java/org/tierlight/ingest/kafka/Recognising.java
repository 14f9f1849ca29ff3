package org.tierlight.ingest.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tierlight.ingest.intake.LogUnavailable;
import org.tierlight.ingest.intake.Readiness;
import org.tierlight.ingest.likeness.Conclusion;
import org.tierlight.ingest.likeness.IdentityLog;
import org.tierlight.ingest.likeness.KnownSuppliers;
import org.tierlight.ingest.likeness.Recognition;
import org.tierlight.message.SupplierDeclared;
import org.tierlight.message.SupplierFact;
import org.tierlight.message.Topic;
import org.tierlight.message.UnreadableMessage;
import org.tierlight.message.kafka.FactRecords;
import org.tierlight.message.kafka.Outage;
import org.tierlight.vocabulary.SupplierId;

/**
 * Compares each supplier that comes into the log with all that are known, on a thread of its own.
 * Instances share the partitions. Before a comparison everything that stood in the log when its
 * record was read is known, so of two records the later always meets the earlier. Offsets are
 * committed when the conclusions are safe; what is concluded twice has one id.
 */
public final class Recognising implements Readiness, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Recognising.class);
  private static final String GROUP = "supplier-ingest-identity";
  private static final Duration ANSWER_TIME = Duration.ofSeconds(3);
  private static final Duration POLL_TIME = Duration.ofMillis(250);
  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);
  private static final Duration CATCHING_UP = Duration.ofSeconds(30);

  private final String bootstrapServers;
  private final KnownSuppliers known;
  private final SupplierTail tail;
  private final IdentityLog log;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Concluding concluding;
  private final LastingThread thread;

  /** Not started yet. */
  public Recognising(
      String bootstrapServers,
      KnownSuppliers known,
      Recognition recognition,
      SupplierTail tail,
      IdentityLog log) {
    this.bootstrapServers = bootstrapServers;
    this.known = known;
    this.concluding =
        new Concluding(
            id -> known.around(id).flatMap(recognition::conclude), this::write, known::take);
    this.tail = tail;
    this.log = log;
    this.thread =
        new LastingThread("recognising", "Suppliers are not recognised any more", this::run);
  }

  /** Begins, once all that is known has been read. */
  public void start() {
    thread.start();
  }

  @Override
  public void close() {
    stopped.countDown();
    thread.join(Duration.ofSeconds(3));
  }

  @Override
  public List<String> hindrances() {
    return thread.hindrances();
  }

  /** How many suppliers could not be compared. */
  public long passedOver() {
    return concluding.passedOver();
  }

  private void run() {
    while (isRunning()) {
      try (Consumer<byte[], byte[]> consumer = consumer()) {
        consumer.subscribe(List.of(Topic.FACTS_SUPPLIERS.topicName()));
        follow(consumer);
        consumer.close(CloseOptions.timeout(Duration.ofSeconds(1)));
      } catch (KafkaException | LogUnavailable | IllegalStateException failure) {
        tell(failure);
        pause();
      } catch (InterruptedException interrupted) {
        return;
      }
    }
  }

  private void follow(Consumer<byte[], byte[]> consumer) throws InterruptedException {
    while (isRunning()) {
      ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL_TIME);
      if (records.isEmpty() && !known.areLoosened()) {
        continue;
      }
      if (!tail.awaitReached(ends(consumer), CATCHING_UP)) {
        throw new LogUnavailable("the names of suppliers are not read as fast as they come");
      }
      Map<SupplierId, String> suppliers = new LinkedHashMap<>(known.loosened());
      for (ConsumerRecord<byte[], byte[]> record : records) {
        described(record)
            .ifPresent(id -> suppliers.put(id, FactRecords.position(record).toString()));
      }
      for (Map.Entry<SupplierId, String> each : suppliers.entrySet()) {
        concluding.conclude(each.getKey(), each.getValue());
      }
      consumer.commitSync(ANSWER_TIME);
    }
  }

  /** Written it must be, also where the broker is away for long: nobody would draw it again. */
  private void write(Conclusion said) throws InterruptedException {
    boolean isWritten = false;
    while (!isWritten && isRunning()) {
      isWritten = isAppended(said);
    }
    if (!isWritten) {
      throw new InterruptedException("stopped before a conclusion was written");
    }
  }

  private boolean isAppended(Conclusion said) {
    try {
      log.append(List.of(said));
      return true;
    } catch (LogUnavailable outage) {
      tell(outage);
      pause();
      return false;
    }
  }

  private static Optional<SupplierId> described(ConsumerRecord<byte[], byte[]> record) {
    try {
      SupplierFact fact = FactRecords.read(record, SupplierFact.class).content();
      return fact instanceof SupplierDeclared declared
          ? Optional.of(declared.supplierId())
          : Optional.empty();
    } catch (UnreadableMessage unreadable) {
      return Optional.empty();
    }
  }

  private static Map<TopicPartition, Long> ends(Consumer<byte[], byte[]> consumer) {
    Map<TopicPartition, Long> ends = new HashMap<>();
    for (Topic topic : List.of(Topic.FACTS_SUPPLIERS, Topic.FACTS_IDENTITY, Topic.FACTS_EVIDENCE)) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic.topicName(), ANSWER_TIME).stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      ends.putAll(consumer.endOffsets(partitions, ANSWER_TIME));
    }
    return ends;
  }

  private static void tell(RuntimeException failure) {
    if (failure instanceof LogUnavailable || Outage.isBehind(failure)) {
      LOG.warn("suppliers are recognised later, trying again: {}", failure.toString());
    } else {
      LOG.error("suppliers cannot be recognised, trying again", failure);
    }
  }

  private boolean isRunning() {
    return stopped.getCount() > 0;
  }

  private void pause() {
    try {
      stopped.await(BETWEEN_TRIES.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      stopped.countDown();
    }
  }

  private Consumer<byte[], byte[]> consumer() {
    return new KafkaConsumer<>(
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            ConsumerConfig.GROUP_ID_CONFIG,
            GROUP,
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false,
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
            "earliest",
            ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
            10_000,
            ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
            200,
            ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
            false),
        new ByteArrayDeserializer(),
        new ByteArrayDeserializer());
  }
}
