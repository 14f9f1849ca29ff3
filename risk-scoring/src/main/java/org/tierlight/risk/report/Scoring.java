package org.tierlight.risk.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tierlight.risk.alert.Telling;
import org.tierlight.risk.column.Transcript;
import org.tierlight.risk.engine.Picture;
import org.tierlight.risk.engine.ScoringEngine;
import org.tierlight.risk.fact.DatedFact;
import org.tierlight.risk.model.Appraisal;
import org.tierlight.risk.model.Parameters;
import org.tierlight.risk.orders.Order;
import org.tierlight.risk.parameters.Ruling;
import org.tierlight.vocabulary.SupplierId;

/**
 * The engine behind one lock: one thread feeds it, many ask it, and each answer is that of whole
 * drains. From {@link #begin} until the first {@link #advance} nobody is answered, and so wherever
 * facts are in that were not worked out: {@link NotCurrent}.
 */
public final class Scoring {

  /** From so many facts at once on, more are likely to wait: exactness can wait too. */
  private static final int BURST = 100;

  /** How many suppliers are told of at once. */
  private static final int PORTION = 1_000;

  /** More than any life takes in, so that revisions of two lives are never the same. */
  private static final long LIFE = 1L << 40;

  private final Supplier<Ruling> rulings;
  private final ReentrantLock lock = new ReentrantLock();
  private Ruling ruling;
  private ScoringEngine engine;
  private long lives;
  private boolean isCurrent;
  private Reached reached = new Reached(Instant.EPOCH, List.of());

  /** An engine with one set of parameters and indicator packs. */
  public Scoring(Parameters parameters, Appraisal appraisal) {
    this(() -> new Ruling(parameters, appraisal));
  }

  /** An engine that begins each life with what is in force then. */
  public Scoring(Supplier<Ruling> rulings) {
    this.rulings = rulings;
    this.ruling = rulings.get();
    this.engine = engine(ruling, Instant.EPOCH);
  }

  private static ScoringEngine engine(Ruling ruling, Instant now) {
    return new ScoringEngine(ruling.parameters(), ruling.appraisal(), now);
  }

  /** Begins anew with an engine that knows nothing but what earlier lives left. */
  public void begin(Instant now, Consumer<ScoringEngine> earlierLives) {
    Ruling inForce = rulings.get();
    ScoringEngine fresh = engine(inForce, now);
    earlierLives.accept(fresh);
    locked(
        () -> {
          lives++;
          isCurrent = false;
          ruling = inForce;
          engine = fresh;
          return fresh;
        });
  }

  /** The version of the parameters that a life would begin with now. */
  public String versionInForce() {
    return rulings.get().parameters().version();
  }

  /** The version of the parameters that every score of this life is made with. */
  public String parameterVersion() {
    return locked(() -> ruling.parameters().version());
  }

  /** Whether valid time has not reached the day of an instant: what ages is to be weighed again. */
  public boolean isBefore(Instant now) {
    return locked(() -> engine.today().isBefore(LocalDate.ofInstant(now, ZoneOffset.UTC)));
  }

  /** The day that valid time has reached. */
  public LocalDate today() {
    return locked(() -> engine.today());
  }

  /**
   * Takes the engine down. Only who feeds the engine may ask, and not while facts wait for a drain:
   * then nothing moves, and those who ask for scores need not wait until all is written.
   */
  public void transcribe(Transcript by) {
    ScoringEngine still = locked(() -> engine);
    still.transcribe(by);
  }

  /** Takes facts in without working anything out yet, while there are many more to come. */
  public void load(List<DatedFact> facts) {
    locked(() -> applied(facts));
  }

  /** Other packs are in force: every supplier is appraised by them at the next advance. */
  public void reappraise() {
    locked(
        () -> {
          ruling = new Ruling(ruling.parameters(), rulings.get().appraisal());
          engine.reappraise(ruling.appraisal());
          return engine;
        });
  }

  /** Whether an advance without facts would bring scores nearer to the exact ones. */
  public boolean isRestless() {
    return locked(() -> engine.isRestless());
  }

  /**
   * Takes facts in, moves time on, and tells what there is to tell in portions: after a first load
   * that may be an alert on every supplier, more than memory holds at once.
   */
  public void advance(List<DatedFact> facts, Reached now, Consumer<List<Announcement>> teller) {
    List<Telling> tellings =
        locked(
            () -> {
              applied(facts).advanceTo(now.at());
              reached = now;
              List<Telling> drained = facts.size() < BURST ? engine.drain() : engine.drainInHaste();
              isCurrent = true;
              return drained;
            });
    for (int told = 0; told < tellings.size(); told += PORTION) {
      List<Telling> portion = tellings.subList(told, Math.min(told + PORTION, tellings.size()));
      teller.accept(locked(() -> Announcement.of(portion, engine)));
    }
  }

  /** Says that the scores still are those of all facts. */
  public void confirm(Reached now) {
    locked(() -> reached = now);
  }

  /**
   * A supplier's risk and why; empty if no fact speaks of it.
   *
   * @throws NotCurrent if the scores are not those of all facts
   */
  public Optional<RiskReport> report(SupplierId supplier) {
    return current(
        () ->
            RiskReport.of(supplier, engine.assessments(), ruling.parameters().version(), reached));
  }

  /**
   * Orders checked by all that is known now, each by itself.
   *
   * @throws NotCurrent likewise
   */
  public OrderReport check(List<Order> orders, boolean isStale) {
    return current(() -> OrderReport.of(orders, isStale, engine, ruling.parameters(), reached));
  }

  /**
   * A picture of the facts, for others to solve.
   *
   * @param known the number of the last look; while it is still that, no picture is taken
   * @throws NotCurrent likewise
   */
  Views.Look look(Optional<Long> known) {
    return current(
        () -> {
          long number = lives * LIFE + engine.revision();
          Optional<Picture> picture =
              known.filter(it -> it == number).isPresent()
                  ? Optional.empty()
                  : Optional.of(engine.picture(this::locked));
          return new Views.Look(number, reached, picture);
        });
  }

  /**
   * A picture of the facts, to be solved by another thread.
   *
   * @throws NotCurrent likewise
   */
  public Picture picture() {
    return current(() -> engine.picture(this::locked));
  }

  /** The supplier that a record is part of; empty where it is its own. */
  public Optional<SupplierId> mergedInto(SupplierId record) {
    return locked(() -> engine.mergedInto(record));
  }

  /** How many suppliers facts speak of. */
  public int suppliers() {
    return locked(() -> engine.suppliers().size());
  }

  /**
   * Works everything out from nothing and compares.
   *
   * @throws NotCurrent likewise
   */
  public Consistency consistency() {
    return current(() -> Consistency.of(engine, ruling.parameters()));
  }

  private ScoringEngine applied(List<DatedFact> facts) {
    isCurrent = false;
    facts.forEach(dated -> engine.apply(dated.version(), dated.fact()));
    return engine;
  }

  private <T> T current(Supplier<T> question) {
    return locked(
        () -> {
          if (!isCurrent) {
            throw new NotCurrent();
          }
          return question.get();
        });
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
