package org.tierlight.risk.kafka.streams;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.tierlight.message.BorderMessage;
import org.tierlight.message.ExposureTold;
import org.tierlight.message.ScorePublished;
import org.tierlight.message.SupplierFollowed;
import org.tierlight.message.UnreadableMessage;
import org.tierlight.message.kafka.FactRecords;
import org.tierlight.risk.engine.Heard;
import org.tierlight.risk.engine.Said;
import org.tierlight.risk.engine.ScoringPart;
import org.tierlight.risk.engine.Stamp;
import org.tierlight.risk.fact.DatedFact;
import org.tierlight.risk.fact.Subject;
import org.tierlight.risk.kafka.FactDecoder;
import org.tierlight.risk.kafka.ScoreRecords;
import org.tierlight.risk.parameters.Ruling;
import org.tierlight.risk.report.Announcement;
import org.tierlight.risk.report.PartReport;
import org.tierlight.risk.report.Reached;
import org.tierlight.vocabulary.Position;
import org.tierlight.vocabulary.SupplierId;

/**
 * One life of one part of the network: built from the store, then fed by one thread and asked by
 * others. What it says is made of absolute values, so what is sent twice is sent once.
 */
final class LivePart {

  private final int number;
  private final PartStore store;
  private final long life;
  private final ScoringPart part;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Long> positions = new TreeMap<>();
  private Ruling ruling;
  private Instant settledAt;

  /** Builds a life from what is kept. */
  LivePart(int number, PartStore store, Ruling ruling, Instant now) {
    this.number = number;
    this.store = store;
    this.ruling = ruling;
    this.life = store.nextLife(now.toEpochMilli());
    this.settledAt = now;
    this.part = new ScoringPart(ruling.parameters(), ruling.appraisal(), now, this::isHere, life);
    restore();
  }

  private void restore() {
    store.known(part::meet);
    store.messages(Row.FACT, (thing, row) -> apply(FactDecoder.decode(row)));
    store.messages(Row.HEARD, (supplier, row) -> take(border(row)));
    store.messages(Row.FOLLOWER, (follower, row) -> take(border(row)));
    store.messages(Row.TOLD, (supplier, row) -> resume(row));
    store.positions(positions::put);
  }

  private void resume(ConsumerRecord<byte[], byte[]> row) {
    ScorePublished score = FactRecords.read(row, ScorePublished.class).content();
    part.resume(score.supplierId(), ScoreRecords.told(score));
  }

  private boolean isHere(SupplierId supplier) {
    return Home.of(supplier) == number;
  }

  long life() {
    return life;
  }

  /** The version of the figures of this life. */
  String parameterVersion() {
    return ruling.parameters().version();
  }

  /** Whether it scores by exactly this. */
  boolean goesBy(Ruling inForce) {
    return ruling.equals(inForce);
  }

  /** Other packs are in force: the same life goes on by them. */
  void reappraise(Ruling inForce) {
    locked(
        () -> {
          part.reappraise(inForce.appraisal());
          ruling = inForce;
          return part;
        });
  }

  /**
   * Takes in a fact.
   *
   * @throws UnreadableMessage if it cannot be read, or is none of this part
   */
  void fact(ConsumerRecord<byte[], byte[]> record) {
    Optional<DatedFact> told = FactDecoder.told(record, _ -> {});
    told.ifPresent(dated -> keep(record, dated));
  }

  private void keep(ConsumerRecord<byte[], byte[]> record, DatedFact dated) {
    Subject subject = Subject.of(dated);
    if (!isHere(subject.keeper())) {
      throw new UnreadableMessage("WRONG_PARTITION", "", "its key belongs to another partition");
    }
    store.keep(record, dated, subject);
    locked(() -> apply(dated));
  }

  private boolean apply(DatedFact dated) {
    part.apply(dated.version(), dated.fact());
    return true;
  }

  /**
   * Takes in what another part says.
   *
   * @throws UnreadableMessage if it cannot be read
   */
  void word(ConsumerRecord<byte[], byte[]> record) {
    BorderMessage word = border(record);
    if (locked(() -> take(word))) {
      store.keep(kind(word), name(word), record);
    }
  }

  private static BorderMessage border(ConsumerRecord<byte[], byte[]> record) {
    return FactRecords.read(record, BorderMessage.class).content();
  }

  private boolean take(BorderMessage word) {
    return switch (word) {
      case ExposureTold told ->
          part.hear(
              told.supplierId(),
              new Stamp(told.life(), told.number()),
              new Heard(told.exposure(), told.alertStrength(), told.listed()));
      case SupplierFollowed followed ->
          part.follow(
              followed.part(),
              new Said.Following(
                  followed.supplierId(),
                  new Stamp(followed.life(), followed.number()),
                  followed.goods()));
    };
  }

  private static Row kind(BorderMessage word) {
    return switch (word) {
      case ExposureTold _ -> Row.HEARD;
      case SupplierFollowed _ -> Row.FOLLOWER;
    };
  }

  private static String name(BorderMessage word) {
    return switch (word) {
      case ExposureTold told -> told.supplierId().value();
      case SupplierFollowed followed -> Home.address(followed.part(), followed.supplierId());
    };
  }

  /** How far a topic was read. */
  void read(ConsumerRecord<byte[], byte[]> record) {
    positions.put(record.topic(), record.offset());
  }

  /** Whether valid time has not reached the day of an instant. */
  boolean isBefore(Instant now) {
    return locked(() -> part.today().isBefore(LocalDate.ofInstant(now, ZoneOffset.UTC)));
  }

  /** Brings all values up to date and answers what other parts must hear. */
  List<ProducerRecord<byte[], byte[]>> settle(Instant now) {
    Said said =
        locked(
            () -> {
              part.advanceTo(now);
              settledAt = now;
              return part.settle();
            });
    keepPositions();
    return new BorderRecords(number, now).of(said);
  }

  /** Keeps how far each topic was read, for the next life. */
  void keepPositions() {
    positions.forEach(store::reached);
  }

  /** What there is to tell the world; it counts as told from here on. */
  List<Announcement> tell() {
    return locked(
        () -> part.tell().stream().map(telling -> PartReport.announcement(part, telling)).toList());
  }

  /** Where a supplier that is kept here stands. */
  Optional<PartReport> report(SupplierId supplier) {
    return locked(() -> PartReport.of(supplier, part, parameterVersion(), reached()));
  }

  /** How many suppliers are kept here. */
  int suppliers() {
    return locked(() -> part.suppliers().size());
  }

  Reached reached() {
    return new Reached(
        settledAt,
        positions.entrySet().stream()
            .map(read -> new Position(read.getKey(), number, read.getValue()))
            .toList());
  }

  private <T> T locked(Supplier<T> action) {
    lock.lock();
    try {
      return action.get();
    } finally {
      lock.unlock();
    }
  }
}
