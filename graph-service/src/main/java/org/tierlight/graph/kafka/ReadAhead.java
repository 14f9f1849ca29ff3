package org.tierlight.graph.kafka;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.batches.Span;

/**
 * Polls and decodes the next records while the last ones are being written. The consumer is used by
 * one thread at a time: by its maker until the first reading, from then on by the reading thread.
 */
final class ReadAhead implements AutoCloseable {

  /** Of some facts a few hundred are as much as memory holds while they are folded. */
  private static final long MOST_BYTES = 8 << 20;

  private static final Duration POLL = Duration.ofMillis(250);
  private static final Duration CLOSE = Duration.ofSeconds(1);

  private final Consumer<byte[], byte[]> consumer;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("map-reader").daemon().factory());
  private @Nullable Future<BatchReader.Read> coming;

  ReadAhead(Consumer<byte[], byte[]> consumer) {
    this.consumer = consumer;
  }

  /** What was read meanwhile, or comes within a moment; then goes on with about so many records. */
  BatchReader.Read next(int records) {
    Future<BatchReader.Read> present = coming == null ? thread.submit(() -> read(records)) : coming;
    BatchReader.Read read = awaited(present);
    coming = thread.submit(() -> read(records));
    return read;
  }

  /** More than one poll only while the log is known to hold more: nobody waits for a full batch. */
  private BatchReader.Read read(int records) {
    BatchReader reader = new BatchReader();
    ConsumerRecords<byte[], byte[]> polled = consumer.poll(POLL);
    while (!polled.isEmpty()) {
      reader.add(polled);
      polled =
          reader.isWhole()
                  && reader.records() < records
                  && reader.bytes() < MOST_BYTES
                  && isBehind()
              ? consumer.poll(POLL)
              : ConsumerRecords.empty();
    }
    BatchReader.Read read = reader.read();
    read.batch().spans().forEach(this::seekBehind);
    return read;
  }

  private boolean isBehind() {
    return Sources.PARTITIONS.stream()
        .anyMatch(partition -> consumer.currentLag(partition).orElse(0) > 0);
  }

  // Only where a hole was cut off: a needless seek would throw away what was fetched ahead.
  private void seekBehind(Span span) {
    TopicPartition partition = Sources.partition(span.partition());
    if (consumer.position(partition) != span.last() + 1) {
      consumer.seek(partition, span.last() + 1);
    }
  }

  private static <T> T awaited(Future<T> coming) {
    try {
      return coming.get();
    } catch (ExecutionException failure) {
      switch (failure.getCause()) {
        case RuntimeException known -> throw known;
        case Error fault -> throw fault;
        case null, default -> throw new IllegalStateException(failure);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** Ends a poll from another thread: the reading on its way fails, and with it the next. */
  void wake() {
    consumer.wakeup();
  }

  /** The reading on its way ends first: a consumer belongs to one thread at a time. */
  @Override
  public void close() {
    thread.shutdown();
    if (coming != null) {
      consumer.wakeup();
    }
    thread.close();
    consumer.close(CloseOptions.timeout(CLOSE));
  }
}
