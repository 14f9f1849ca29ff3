package org.tierlight.risk.kafka;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TimeoutException;
import org.tierlight.risk.audit.Certifications;
import org.tierlight.risk.audit.HistoryUnavailable;
import org.tierlight.risk.audit.Moment;
import org.tierlight.risk.audit.Numbers;
import org.tierlight.risk.engine.Picture;
import org.tierlight.risk.fact.DatedFact;
import org.tierlight.risk.report.Reached;
import org.tierlight.risk.report.Scoring;

/**
 * Brings the engine to all facts that were known at a moment and to no other, whatever arrives
 * meanwhile, and hands its numbers over. So a replay of the log up to that moment finds the same.
 */
final class Certifier {

  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(2);
  private static final Duration ARRIVE_WITHIN = Duration.ofSeconds(10);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

  private final FactStream facts;
  private final Scoring scoring;
  private final Certifications certifications;
  private final InstantSource clock;

  Certifier(FactStream facts, Scoring scoring, Certifications certifications, InstantSource clock) {
    this.facts = facts;
    this.scoring = scoring;
    this.certifications = certifications;
    this.clock = clock;
  }

  /**
   * Certifies what is known now, where that is asked for.
   *
   * @param advance takes facts into the engine and tells what follows from them
   */
  void certify(BiConsumer<List<DatedFact>, Reached> advance) {
    if (certifications.begin(clock.instant())) {
      certifyNow(advance);
    }
  }

  private void certifyNow(BiConsumer<List<DatedFact>, Reached> advance) {
    Instant knownAt = settledMoment();
    try {
      Map<TopicPartition, Long> ends = facts.reading().endsAt(knownAt, ANSWER_WITHIN);
      List<DatedFact> batch = new ArrayList<>();
      boolean arrived = readTo(ends, batch);
      Reached reached = new Reached(knownAt, List.copyOf(facts.reading().reached()));
      advance.accept(batch, reached);
      if (!arrived) {
        throw new TimeoutException();
      }
      Moment moment = new Moment(knownAt, knownAt);
      Picture picture = scoring.picture();
      certifications.deliver(
          new Numbers(moment, reached.positions(), () -> picture.solved().standings()));
    } catch (TimeoutException silent) {
      certifications.refuse(
          new HistoryUnavailable("The log does not answer. Ask again in a moment."),
          clock.instant());
    }
  }

  private boolean readTo(Map<TopicPartition, Long> ends, List<DatedFact> batch) {
    long end = System.nanoTime() + ARRIVE_WITHIN.toNanos();
    while (facts.reading().lag(ends) > 0 && System.nanoTime() < end) {
      batch.addAll(facts.nextTo(ends));
    }
    return facts.reading().lag(ends) == 0;
  }

  /** Not before anything that was read, and over: the broker stamps nothing with it any more. */
  private Instant settledMoment() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Instant last = facts.reading().lastStamp();
    Instant moment = last.isAfter(now) ? last : now;
    Duration wait = Duration.between(now, moment).plusMillis(2);
    if (wait.compareTo(LONGEST_WAIT) < 0) {
      await(wait);
    }
    return moment;
  }

  private static void await(Duration wait) {
    try {
      TimeUnit.NANOSECONDS.sleep(wait.toNanos());
    } catch (InterruptedException leaving) {
      throw new InterruptException(leaving);
    }
  }
}
