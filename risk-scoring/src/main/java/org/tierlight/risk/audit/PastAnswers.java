package org.tierlight.risk.audit;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tierlight.risk.engine.Guard;
import org.tierlight.risk.engine.SolvedWorld;
import org.tierlight.risk.model.Appraisal;
import org.tierlight.risk.model.Parameters;
import org.tierlight.risk.parameters.Perspective;
import org.tierlight.risk.parameters.Ruling;
import org.tierlight.risk.parameters.Rulings;
import org.tierlight.risk.report.RiskReport;
import org.tierlight.risk.report.View;
import org.tierlight.vocabulary.Position;
import org.tierlight.vocabulary.SupplierId;

/**
 * Answers what would have been answered at any moment, by folding the log as it was known then over
 * the facts that were valid then (method.md section 11) and solving from nothing. The last few
 * moments are kept, since an audit asks about many suppliers of one moment: as many as their facts
 * together stay within bounds.
 */
public final class PastAnswers {

  /** However small they are: who asks for so many moments is not helped by keeping more. */
  private static final int MOST_KEPT = 8;

  /** A moment's generic view, and the worlds that perspectives see in its facts. */
  private record Past(View view, Map<Perspective, SolvedWorld> worlds) {

    /** Positions are dense and begin at 0. */
    long facts() {
      return view.reached().positions().stream().mapToLong(Position::offset).map(o -> o + 1).sum();
    }
  }

  private final Rulings rulings;
  private final FactHistory history;
  private final Turn turn;
  private final long mostFacts;
  private final Map<Moment, Past> kept = new LinkedHashMap<>();

  /** Answers by one set of parameters and packs from a log. */
  public PastAnswers(Parameters parameters, Appraisal appraisal, FactHistory history) {
    this(Rulings.always(parameters, appraisal), history, new Turn(), Long.MAX_VALUE);
  }

  /**
   * Answers by the parameters and packs that were in force as known at the moment asked about.
   *
   * @param mostFacts of all moments that are kept, together
   */
  public PastAnswers(Rulings rulings, FactHistory history, Turn turn, long mostFacts) {
    this.rulings = rulings;
    this.history = history;
    this.turn = turn;
    this.mostFacts = mostFacts;
  }

  /**
   * A supplier's risk as of a moment; empty if no fact spoke of it then.
   *
   * @throws HistoryUnavailable if the log does not answer, or too many moments are asked for
   * @throws HistoryTooLarge if the log up to then is too long
   */
  public Optional<RiskReport> report(SupplierId supplier, Moment moment) {
    return report(supplier, moment, Perspective.GENERIC);
  }

  /**
   * The same with the eyes of a perspective, over the facts that were folded once.
   *
   * @throws HistoryUnavailable likewise
   * @throws HistoryTooLarge likewise
   */
  public Optional<RiskReport> report(SupplierId supplier, Moment moment, Perspective perspective) {
    return turn.take(
        () -> {
          Past past = at(moment);
          SolvedWorld world =
              past.worlds.computeIfAbsent(perspective, eyes -> seen(past, moment, eyes));
          return RiskReport.of(
              supplier, world.assessments(), world.parameterVersion(), past.view.reached());
        });
  }

  private SolvedWorld seen(Past past, Moment moment, Perspective perspective) {
    Ruling ruling = rulings.at(perspective, moment.knownAt(), moment.asOf());
    return past.view.world().by(ruling.parameters(), ruling.appraisal());
  }

  /**
   * The solved world of a moment. Its shipments are looked up in an engine that nobody feeds.
   *
   * @throws HistoryUnavailable likewise
   * @throws HistoryTooLarge likewise
   */
  public View view(Moment moment) {
    return turn.take(() -> at(moment).view);
  }

  private Past at(Moment moment) {
    Past known = kept.remove(moment);
    Past past = known == null ? worked(moment) : known;
    makeRoomFor(past.facts());
    kept.put(moment, past);
    return past;
  }

  private void makeRoomFor(long facts) {
    while (!kept.isEmpty() && (kept.size() >= MOST_KEPT || keptFacts() + facts > mostFacts)) {
      kept.remove(kept.keySet().iterator().next());
    }
  }

  private long keptFacts() {
    return kept.values().stream().mapToLong(Past::facts).sum();
  }

  private Past worked(Moment moment) {
    Ruling ruling = rulings.at(Perspective.GENERIC, moment.knownAt(), moment.asOf());
    Folding folding = Folding.of(ruling, history, moment);
    SolvedWorld world = folding.engine().picture(Guard.NONE).solved();
    return new Past(
        new View(world, folding.reached()), new EnumMap<>(Map.of(Perspective.GENERIC, world)));
  }
}
