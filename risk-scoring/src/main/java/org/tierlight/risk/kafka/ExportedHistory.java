package org.tierlight.risk.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.tierlight.message.Topic;
import org.tierlight.message.UnreadableMessage;
import org.tierlight.risk.audit.FactHistory;
import org.tierlight.risk.audit.HistoryUnavailable;
import org.tierlight.risk.audit.PackHistory;
import org.tierlight.risk.fact.DatedFact;
import org.tierlight.risk.parameters.ParameterSets;
import org.tierlight.risk.report.Reached;
import org.tierlight.risk.shelf.PacksInForce;
import org.tierlight.vocabulary.Position;

/**
 * A log that was exported to files, in any order and with repetitions. All lines are checked before
 * the first fact is handed over, and that none is missing: part of a log would prove nothing.
 */
public final class ExportedHistory implements FactHistory {

  private final List<Path> files;
  private final Optional<List<Position>> positions;
  private final ExportedOffsets offsets;

  private ExportedHistory(
      List<Path> files, Optional<List<Position>> positions, ExportedOffsets offsets) {
    this.files = List.copyOf(files);
    this.positions = positions;
    this.offsets = offsets;
  }

  /**
   * Reads and checks every line.
   *
   * @throws HistoryUnavailable naming the file and line that is no record of a log, or that says
   *     something else of a position than another one; or what the files lack of what they say to
   *     hold
   */
  public static ExportedHistory of(List<Path> files) {
    ExportedOffsets offsets = new ExportedOffsets();
    files.forEach(file -> eachLine(file, offsets::see, offsets::see));
    return new ExportedHistory(files, Optional.empty(), offsets);
  }

  /**
   * Makes sure that the files hold an export as a whole, where no positions say so.
   *
   * @throws HistoryUnavailable naming what is missing
   */
  public ExportedHistory whole() {
    offsets.requireAsStated();
    return this;
  }

  /** The latest time of which the files hold all that was known. */
  public Instant knownAt() {
    return offsets.knownAt();
  }

  /** The same up to positions and not further. */
  public ExportedHistory upTo(List<Position> last) {
    return new ExportedHistory(files, Optional.of(last), offsets);
  }

  @Override
  public Reached read(Instant knownAt, Consumer<DatedFact> facts) {
    Map<TopicPartition, Long> ends = new HashMap<>(ends(knownAt));
    offsets.requireWhole(ends);
    ends.keySet().removeIf(ExportedHistory::holdsDecisions);
    files.forEach(file -> eachLine(file, line -> tell(line, ends, facts)));
    return new Reached(knownAt, Positions.last(ends));
  }

  /** Takes in all decisions on figures, in the order of the log. */
  public void decisions(ParameterSets sets) {
    offsets.requireWhole(offsets.endsAt(Instant.ofEpochMilli(Long.MAX_VALUE)));
    ofPacks().forEach(record -> KafkaDecisionLog.take(record, sets));
  }

  /** The activations of packs that the log tells of. */
  public PackHistory packs() {
    List<ConsumerRecord<byte[], byte[]>> told = ofPacks();
    return knownAt -> {
      Map<TopicPartition, Long> ends = ends(knownAt);
      PacksInForce packs = PacksInForce.NONE;
      for (ConsumerRecord<byte[], byte[]> record : told) {
        packs = isBefore(record, ends) ? PackRecords.with(packs, record) : packs;
      }
      return packs;
    };
  }

  private Map<TopicPartition, Long> ends(Instant knownAt) {
    return positions.map(Positions::ends).orElseGet(() -> offsets.endsAt(knownAt));
  }

  /** The topic of packs, in the order of the log: it has one partition. */
  private List<ConsumerRecord<byte[], byte[]>> ofPacks() {
    SortedMap<Long, LogLine> told = new TreeMap<>();
    files.forEach(file -> eachLine(file, line -> note(line, told)));
    return told.values().stream().map(LogLine::asRecord).toList();
  }

  private static void note(LogLine line, SortedMap<Long, LogLine> told) {
    if (line.topic().equals(Topic.FACTS_PACKS.topicName())) {
      told.put(line.offset(), line);
    }
  }

  private static boolean isBefore(
      ConsumerRecord<byte[], byte[]> record, Map<TopicPartition, Long> ends) {
    TopicPartition partition = new TopicPartition(record.topic(), record.partition());
    return record.offset() < ends.getOrDefault(partition, 0L);
  }

  private static boolean holdsDecisions(TopicPartition partition) {
    return partition.topic().equals(Topic.FACTS_PACKS.topicName());
  }

  private static void tell(
      LogLine line, Map<TopicPartition, Long> ends, Consumer<DatedFact> facts) {
    TopicPartition partition = new TopicPartition(line.topic(), line.partition());
    if (line.offset() >= ends.getOrDefault(partition, 0L)) {
      return;
    }
    try {
      FactDecoder.told(line.asRecord(), fact -> {}).ifPresent(facts);
    } catch (UnreadableMessage refused) {
      // It was refused when the live engine met it, and stands in quarantine.
    }
  }

  private static void eachLine(Path file, Consumer<LogLine> reader) {
    eachLine(file, reader, ends -> {});
  }

  private static void eachLine(Path file, Consumer<LogLine> reader, Consumer<LogEnds> ends) {
    long number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file, UTF_8)) {
      for (String text = lines.readLine(); text != null; text = lines.readLine()) {
        number++;
        if (LogEnds.isOne(text)) {
          ends.accept(LogEnds.read(text));
        } else {
          reader.accept(LogLine.read(text));
        }
      }
    } catch (IllegalArgumentException broken) {
      throw new HistoryUnavailable(
          "%s, line %d: %s. Nothing was worked out.".formatted(file, number, broken.getMessage()));
    } catch (NoSuchFileException absent) {
      throw new HistoryUnavailable(
          file + " does not exist. Name the file that 'replay --export FILE' wrote.");
    } catch (IOException unreadable) {
      throw new HistoryUnavailable(
          "%s cannot be read behind line %d: %s".formatted(file, number, unreadable));
    }
  }
}
