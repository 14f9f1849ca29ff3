package org.tierlight.risk.kafka;

import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.tierlight.message.Topic;
import org.tierlight.risk.parameters.Appraisals;
import org.tierlight.risk.parameters.ParameterSet;
import org.tierlight.risk.parameters.ParameterSets;
import org.tierlight.risk.parameters.Perspective;
import org.tierlight.risk.parameters.Ruling;
import org.tierlight.risk.shelf.PackAppraisals;
import org.tierlight.risk.shelf.PackShelf;
import org.tierlight.vocabulary.Position;

/**
 * What each of several processes scores by: the packs and figures that the topic of packs puts in
 * force, as far as it was read. Each process reads it alone and from its beginning, so all come to
 * the same. One thread reads, many ask.
 */
public final class RulingWatch {

  /**
   * What scores are made with.
   *
   * @param packs behind the ruling
   * @param positions how far the topic was read that says so
   */
  public record InForce(Ruling ruling, PackAppraisals.InForce packs, List<Position> positions) {

    public InForce {
      positions = List.copyOf(positions);
    }
  }

  private final ParameterSets sets;
  private final PackShelf shelf;
  private final Appraisals appraisals;
  private volatile InForce inForce;

  /** Begins with what ships. */
  public RulingWatch(ParameterSets sets, PackShelf shelf, Appraisals appraisals) {
    this.sets = sets;
    this.shelf = shelf;
    this.appraisals = appraisals;
    this.inForce = new InForce(ruling(set(Instant.EPOCH)), shelf.used(), List.of());
  }

  /** What is in force now, with what tells so. */
  public InForce inForce() {
    return inForce;
  }

  /** What is in force now; the same object for as long as nothing else is. */
  public Ruling ruling() {
    return inForce.ruling();
  }

  /** Sets a consumer that reads nothing else to the beginning of the topic. */
  public Following follow(Consumer<byte[], byte[]> consumer) {
    return new Following(new TopicReading(consumer, Topic.FACTS_PACKS));
  }

  /** One reading of the topic, by one thread. */
  public final class Following {

    private final TopicReading reading;

    private Following(TopicReading reading) {
      this.reading = reading;
    }

    /** Takes in all that the topic holds now. */
    public void readAll() {
      reading.readAll(RulingWatch.this::take);
      shelf.caughtUp();
      rule(reading);
    }

    /** Waits a moment for more, and takes it in. */
    public void read() {
      reading.poll().forEach(RulingWatch.this::take);
      rule(reading);
    }
  }

  private void take(ConsumerRecord<byte[], byte[]> record) {
    KafkaDecisionLog.take(record, sets);
    PackRecords.take(record, shelf);
  }

  private void rule(TopicReading reading) {
    ParameterSet set = set(reading.lastStamp());
    shelf.changed();
    boolean isOther = !shelf.used().equals(inForce.packs()) || !set.version().equals(version());
    Ruling ruling = isOther ? ruling(set) : ruling();
    inForce = new InForce(ruling, shelf.used(), List.copyOf(reading.reached()));
  }

  /** As of what was read, though a decision made in this process is known before. */
  private ParameterSet set(Instant lastStamp) {
    return sets.inForce(Perspective.GENERIC, lastStamp);
  }

  private Ruling ruling(ParameterSet set) {
    return new Ruling(set.parameters(), appraisals.by(set));
  }

  private String version() {
    return ruling().parameters().version();
  }
}
