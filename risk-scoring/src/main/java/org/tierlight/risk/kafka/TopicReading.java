package org.tierlight.risk.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.tierlight.message.Topic;
import org.tierlight.risk.checkpoint.Mark;
import org.tierlight.vocabulary.Position;

/** Reads whole topics from their beginning, and knows where their ends were. */
final class TopicReading {

  private static final Duration POLL = Duration.ofMillis(100);

  private final Consumer<byte[], byte[]> consumer;
  private final List<TopicPartition> partitions;
  private long lastStamp;

  /** Sets the consumer to the beginning of all partitions of the topics. */
  TopicReading(Consumer<byte[], byte[]> consumer, Topic... topics) {
    this.consumer = consumer;
    this.partitions = Stream.of(topics).flatMap(TopicReading::partitions).toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
  }

  /** Sets the consumer to marks, and to the beginning where there are none. */
  TopicReading(Consumer<byte[], byte[]> consumer, List<Mark> from, Topic... topics) {
    this(consumer, topics);
    from.stream()
        .filter(mark -> partitions.contains(partition(mark)))
        .forEach(mark -> consumer.seek(partition(mark), mark.next()));
  }

  /** Goes on reading each partition from an offset. */
  void goOnFrom(ToLongFunction<TopicPartition> offset) {
    partitions.forEach(partition -> consumer.seek(partition, offset.applyAsLong(partition)));
  }

  /** Takes the consumer back after it read something else in between. */
  void goOn(Map<TopicPartition, Long> next) {
    consumer.assign(partitions);
    goOnFrom(partition -> next.getOrDefault(partition, 0L));
  }

  /** Hands on every record up to the ends that the topics have now. */
  void readAll(java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> handler) {
    Map<TopicPartition, Long> ends = ends();
    while (lag(ends) > 0) {
      poll().forEach(handler);
    }
  }

  /** The next records; none where there are none yet or the broker cannot be reached. */
  ConsumerRecords<byte[], byte[]> poll() {
    ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
    for (ConsumerRecord<byte[], byte[]> record : records) {
      lastStamp = Math.max(lastStamp, record.timestamp());
    }
    return records;
  }

  /**
   * The latest stamp of the records that were read: when the broker took the last of them in, by
   * its clock.
   */
  Instant lastStamp() {
    return Instant.ofEpochMilli(lastStamp);
  }

  /** Records were read before, up to a stamp. */
  void heard(Instant stamp) {
    lastStamp = Math.max(lastStamp, stamp.toEpochMilli());
  }

  /** The next records that lie before those ends; those behind stay to be read afterwards. */
  List<ConsumerRecord<byte[], byte[]>> pollTo(Map<TopicPartition, Long> ends) {
    List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
    for (ConsumerRecord<byte[], byte[]> record : poll()) {
      if (record.offset() < ends.getOrDefault(partition(record), 0L)) {
        records.add(record);
      }
    }
    ends.forEach(this::goBackTo);
    return records;
  }

  private void goBackTo(TopicPartition partition, long end) {
    if (consumer.position(partition) > end) {
      consumer.seek(partition, end);
    }
  }

  private static TopicPartition partition(ConsumerRecord<?, ?> record) {
    return new TopicPartition(record.topic(), record.partition());
  }

  /** Where the partitions end now. */
  Map<TopicPartition, Long> ends() {
    return consumer.endOffsets(partitions);
  }

  /** Where the partitions end now, or an exception after that time. */
  Map<TopicPartition, Long> ends(Duration within) {
    return consumer.endOffsets(partitions, within);
  }

  /** Where the partitions ended at a time, or an exception after that long. */
  Map<TopicPartition, Long> endsAt(Instant time, Duration within) {
    Map<TopicPartition, Long> ends = new HashMap<>(ends(within));
    long next = time.toEpochMilli() + 1;
    consumer
        .offsetsForTimes(
            partitions.stream().collect(Collectors.toMap(it -> it, it -> next)), within)
        .forEach(
            (partition, later) -> {
              if (later != null) {
                ends.put(partition, later.offset());
              }
            });
    return ends;
  }

  /** How many records lie between what was read and those ends. */
  long lag(Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .mapToLong(end -> Math.max(0, end.getValue() - consumer.position(end.getKey())))
        .sum();
  }

  /** The last record that was read of each partition that has any. */
  Collection<Position> reached() {
    return partitions.stream()
        .map(partition -> position(partition, consumer.position(partition) - 1))
        .filter(position -> position.offset() >= 0)
        .toList();
  }

  /** The offset of each partition that is to be read next. */
  Map<TopicPartition, Long> next() {
    return partitions.stream().collect(Collectors.toMap(it -> it, consumer::position));
  }

  private static Position position(TopicPartition partition, long offset) {
    return new Position(partition.topic(), partition.partition(), offset);
  }

  private static TopicPartition partition(Mark mark) {
    return new TopicPartition(mark.topic(), mark.partition());
  }

  /** All partitions of a topic. */
  static Stream<TopicPartition> partitions(Topic topic) {
    return IntStream.range(0, topic.partitions())
        .mapToObj(partition -> new TopicPartition(topic.topicName(), partition));
  }
}
