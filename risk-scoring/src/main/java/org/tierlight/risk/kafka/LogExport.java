package org.tierlight.risk.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.tierlight.risk.audit.HistoryUnavailable;

/** Writes all fact topics, decisions too, as they were at a time, a line a record. */
public final class LogExport {

  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);
  private static final Duration SILENCE = Duration.ofSeconds(10);

  private final Clients clients;

  /** Of one broker. */
  public LogExport(Clients clients) {
    this.clients = clients;
  }

  /**
   * Writes every record that was known at a time, then how far they go, with a line feed behind
   * each.
   *
   * @return how many lines they are
   * @throws HistoryUnavailable if the log does not answer
   */
  public long write(Instant knownAt, Appendable out) throws IOException {
    try (Consumer<byte[], byte[]> consumer = clients.consumer()) {
      TopicReading reading = new TopicReading(consumer, FactTopics.withDecisions());
      Map<TopicPartition, Long> ends = reading.endsAt(knownAt, ANSWER_WITHIN);
      write(reading, ends, out);
      out.append(LogEnds.of(ends, knownAt).text()).append('\n');
      return ends.values().stream().mapToLong(end -> end).sum() + 1;
    } catch (TimeoutException silent) {
      throw new HistoryUnavailable("The log does not answer. Is the broker running?");
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  private static void write(TopicReading reading, Map<TopicPartition, Long> ends, Appendable out) {
    long heardAt = System.nanoTime();
    while (reading.lag(ends) > 0) {
      var records = reading.pollTo(ends);
      records.forEach(record -> write(record, out));
      if (!records.isEmpty()) {
        heardAt = System.nanoTime();
      } else if (System.nanoTime() - heardAt > SILENCE.toNanos()) {
        throw new HistoryUnavailable("The log fell silent. Try again.");
      }
    }
  }

  private static void write(ConsumerRecord<byte[], byte[]> record, Appendable out) {
    try {
      out.append(LogLine.of(record).text()).append('\n');
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
