package org.tierlight.risk.kafka;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.tierlight.risk.audit.Certifications;
import org.tierlight.risk.fact.DatedFact;
import org.tierlight.risk.matching.PacksAtHand;
import org.tierlight.risk.progress.Boards;
import org.tierlight.risk.progress.Progress;
import org.tierlight.risk.progress.ProgressBoard;
import org.tierlight.risk.progress.Tally;
import org.tierlight.risk.report.Announcement;
import org.tierlight.risk.report.Drains;
import org.tierlight.risk.report.Reached;
import org.tierlight.risk.report.Scoring;
import org.tierlight.risk.shelf.PackAppraisals;
import org.tierlight.waiting.Arrivals;

/**
 * One life of the engine: it takes up a checkpoint or nothing, reads what earlier lives told and
 * the facts from there on without a word, tells what differs, and from then on tells what changes.
 */
final class Life {

  private static final Duration CHECK_EVERY = Duration.ofSeconds(1);
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(2);

  private final Scoring scoring;
  private final PacksAtHand packs;
  private final ProgressBoard board;
  private final Tally tally;
  private final InstantSource clock;
  private final FactStream facts;
  private final Announcer announcer;
  private final ListWatch lists;
  private final Certifier certifier;
  private final CheckpointKeeper keeper;
  private final Arrivals arrivals;
  private final Drains drains;
  private Instant nextCheck = Instant.EPOCH;

  Life(
      Session session,
      Opening.Opened opened,
      Scoring scoring,
      CheckpointKeeper keeper,
      PacksAtHand packs,
      Certifications certifications,
      Boards boards,
      InstantSource clock) {
    this.scoring = scoring;
    this.board = boards.progress();
    this.tally = boards.tally();
    this.clock = clock;
    this.arrivals = boards.arrivals();
    this.drains = boards.drains();
    arrivals.begin();
    this.keeper = keeper;
    this.packs = packs;
    this.announcer = new Announcer(session.producer(), scoring.parameterVersion(), opened.epoch());
    Refusals refusals = new Refusals(session.consumer(), session.producer());
    this.facts = new FactStream(session, opened.from(), packs, refusals, tally);
    this.facts.reading().heard(opened.lastStamp());
    this.lists = new ListWatch(session, facts.reading(), packs.matching(), announcer);
    this.lists.search(packs.shelf().used().content());
    this.certifier = new Certifier(facts, scoring, certifications, clock);
  }

  /** Goes on until it may not any more. */
  void live(BooleanSupplier goesOn) {
    boolean isCurrent = catchUp(goesOn);
    while (goesOn.getAsBoolean()) {
      step();
    }
    if (isCurrent) {
      keeper.keep(facts.reading());
    }
  }

  /** Answers whether it came to the end of the log. */
  private boolean catchUp(BooleanSupplier goesOn) {
    Map<TopicPartition, Long> ends = facts.reading().ends();
    long lag = facts.reading().lag(ends);
    while (lag > 0 && goesOn.getAsBoolean()) {
      board.say(new Progress.CatchingUp(lag));
      scoring.load(facts.next());
      lag = facts.reading().lag(ends);
    }
    if (lag > 0 || !goesOn.getAsBoolean()) {
      return false;
    }
    scoring.advance(List.of(), reached(), announcements -> tell(announcements, reached()));
    drains.begin(reached());
    arrivals.reach(reached().positions());
    lists.hearNames(goesOn);
    lists.tell(clock.instant());
    board.say(new Progress.Current(0));
    return true;
  }

  private void step() {
    List<DatedFact> batch = facts.next();
    boolean isAppraisedAnew = appraise();
    if (!batch.isEmpty() || isNewDay() || isAppraisedAnew || scoring.isRestless()) {
      advance(batch);
    }
    lists.tell(clock.instant());
    certifier.certify(this::advance);
    if (!clock.instant().isBefore(nextCheck)) {
      check();
    }
    keeper.keepIfDue(facts.reading());
  }

  /** Whether other packs are in force, so that all suppliers are appraised anew. */
  private boolean appraise() {
    Optional<PackAppraisals.InForce> other = packs.shelf().changed();
    other.ifPresent(
        inForce -> {
          lists.search(inForce.content());
          scoring.reappraise();
        });
    return other.isPresent();
  }

  private boolean isNewDay() {
    return scoring.isBefore(clock.instant());
  }

  private void advance(List<DatedFact> batch) {
    advance(batch, reached());
  }

  private void advance(List<DatedFact> batch, Reached reached) {
    appraise();
    scoring.advance(
        batch,
        reached,
        announcements -> {
          tell(announcements, reached);
          drains.tell(announcements);
        });
    drains.end(reached);
    arrivals.reach(reached.positions());
  }

  private void tell(List<Announcement> announcements, Reached reached) {
    announcer.announce(announcements, reached);
    long alerts = announcements.stream().mapToLong(it -> it.alerts().size()).sum();
    tally.told(announcements.size(), alerts);
  }

  /** Asks the broker how much is left; without an answer, what is shown may be old. */
  private void check() {
    Arrivals.Look look = arrivals.look();
    try {
      Map<TopicPartition, Long> ends = facts.reading().ends(ANSWER_WITHIN);
      look.found(Positions.next(ends));
      long lag = facts.reading().lag(ends);
      if (lag == 0) {
        scoring.confirm(reached());
      }
      board.say(new Progress.Current(lag));
    } catch (TimeoutException unreachable) {
      board.say(
          new Progress.Stale("it did not answer within " + ANSWER_WITHIN.toSeconds() + " s."));
    }
    nextCheck = clock.instant().plus(CHECK_EVERY);
  }

  private Reached reached() {
    return new Reached(clock.instant(), List.copyOf(facts.reading().reached()));
  }
}
