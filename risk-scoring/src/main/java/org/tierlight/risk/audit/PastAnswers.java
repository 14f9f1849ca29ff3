package org.tierlight.risk.audit;

import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.tierlight.risk.engine.Guard;
import org.tierlight.risk.engine.ScoringEngine;
import org.tierlight.risk.engine.SolvedWorld;
import org.tierlight.risk.model.Appraisal;
import org.tierlight.risk.model.Parameters;
import org.tierlight.risk.parameters.Perspective;
import org.tierlight.risk.parameters.Ruling;
import org.tierlight.risk.parameters.Rulings;
import org.tierlight.risk.report.Reached;
import org.tierlight.risk.report.RiskReport;
import org.tierlight.risk.report.View;
import org.tierlight.vocabulary.SupplierId;

/**
 * Answers what would have been answered at any moment, by folding the log as it was known then over
 * the facts that were valid then (method.md section 11) and solving from nothing. One moment is
 * worked out at a time, because each takes as much memory as the live engine; the last few are
 * kept, since an audit asks about many suppliers of one moment.
 */
public final class PastAnswers {

  private static final int KEPT = 2;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** A moment's generic view, and the worlds that perspectives see in its facts. */
  private record Past(View view, Map<Perspective, SolvedWorld> worlds) {}

  private final Rulings rulings;
  private final FactHistory history;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<Moment, Past> kept = new LinkedHashMap<>();

  /** Answers by one set of parameters and packs from a log. */
  public PastAnswers(Parameters parameters, Appraisal appraisal, FactHistory history) {
    this(Rulings.always(parameters, appraisal), history);
  }

  /** Answers by the parameters and packs that were in force as known at the moment asked about. */
  public PastAnswers(Rulings rulings, FactHistory history) {
    this.rulings = rulings;
    this.history = history;
  }

  /**
   * A supplier's risk as of a moment; empty if no fact spoke of it then.
   *
   * @throws HistoryUnavailable if the log does not answer, or too many moments are asked for
   */
  public Optional<RiskReport> report(SupplierId supplier, Moment moment) {
    return report(supplier, moment, Perspective.GENERIC);
  }

  /**
   * The same with the eyes of a perspective, over the facts that were folded once.
   *
   * @throws HistoryUnavailable likewise
   */
  public Optional<RiskReport> report(SupplierId supplier, Moment moment, Perspective perspective) {
    claim();
    try {
      Past past = at(moment);
      SolvedWorld world =
          past.worlds.computeIfAbsent(perspective, eyes -> seen(past, moment, eyes));
      return RiskReport.of(
          supplier, world.assessments(), world.parameterVersion(), past.view.reached());
    } finally {
      lock.unlock();
    }
  }

  private SolvedWorld seen(Past past, Moment moment, Perspective perspective) {
    Ruling ruling = rulings.at(perspective, moment.knownAt());
    return past.view.world().by(ruling.parameters(), ruling.appraisal());
  }

  /**
   * The solved world of a moment. Its shipments are looked up in an engine that nobody feeds.
   *
   * @throws HistoryUnavailable likewise
   */
  public View view(Moment moment) {
    claim();
    try {
      return at(moment).view;
    } finally {
      lock.unlock();
    }
  }

  private void claim() {
    try {
      if (!lock.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new HistoryUnavailable("Other past moments are being worked out. Ask again.");
      }
    } catch (InterruptedException leaving) {
      Thread.currentThread().interrupt();
      throw new HistoryUnavailable("The service is stopping. Ask again in a moment.");
    }
  }

  private Past at(Moment moment) {
    Past known = kept.remove(moment);
    Past past = known == null ? worked(moment) : known;
    while (kept.size() >= KEPT) {
      kept.remove(kept.keySet().iterator().next());
    }
    kept.put(moment, past);
    return past;
  }

  private Past worked(Moment moment) {
    Ruling ruling = rulings.at(Perspective.GENERIC, moment.knownAt());
    ScoringEngine engine =
        new ScoringEngine(ruling.parameters(), ruling.appraisal(), moment.validAt());
    Reached reached =
        history.read(
            moment.knownAt(),
            fact -> {
              if (ValidTime.holds(fact, moment.validAt())) {
                engine.apply(fact.version(), fact.fact());
              }
            });
    SolvedWorld world = engine.picture(Guard.NONE).solved();
    return new Past(new View(world, reached), new EnumMap<>(Map.of(Perspective.GENERIC, world)));
  }
}
