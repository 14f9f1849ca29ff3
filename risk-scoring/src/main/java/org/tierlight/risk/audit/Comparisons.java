package org.tierlight.risk.audit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tierlight.risk.model.Appraisal;
import org.tierlight.risk.model.Parameters;
import org.tierlight.risk.model.Standing;
import org.tierlight.risk.parameters.Perspective;
import org.tierlight.risk.parameters.Ruling;
import org.tierlight.risk.parameters.Rulings;
import org.tierlight.vocabulary.SupplierId;

/**
 * Tells why a score changed between two moments: the strands move on one after the other, and each
 * is charged with what its move changes. The steps telescope, so they sum to the whole change
 * exactly; another order of strands would divide it otherwise, which is why the order is published
 * ({@link Strand}). What evidence changes is divided among its items by their contributions.
 */
public final class Comparisons {

  private final Rulings rulings;
  private final FactHistory history;
  private final Turn turn;

  /** Comparisons by one set of parameters and packs over a log. */
  public Comparisons(Parameters parameters, Appraisal appraisal, FactHistory history) {
    this(Rulings.always(parameters, appraisal), history, new Turn());
  }

  /** Comparisons by the parameters and packs that were in force at each of the moments. */
  public Comparisons(Rulings rulings, FactHistory history, Turn turn) {
    this.rulings = rulings;
    this.history = history;
    this.turn = turn;
  }

  /**
   * Compares; empty if no fact speaks of the supplier at the later moment. Works out one world a
   * strand that moved, one after the other: two of them are held at a time.
   *
   * @throws HistoryUnavailable if the log does not answer
   * @throws HistoryTooLarge if the log up to the later moment is too long
   */
  public Optional<Comparison> compare(SupplierId supplier, Moment from, Moment to) {
    return turn.take(() -> compared(supplier, from, to));
  }

  private Optional<Comparison> compared(SupplierId supplier, Moment from, Moment to) {
    Movement movement = movement(from, to);
    Set<Strand> moved = EnumSet.noneOf(Strand.class);
    World first = world(moved, from, to);
    World last = first;
    Optional<Standing> before = first.assessments().standing(supplier);
    List<Change> changes = new ArrayList<>();
    for (Strand strand : Strand.values()) {
      moved.add(strand);
      if (movement.moves(strand)) {
        World next = world(moved, from, to);
        changes.addAll(
            new Step(strand, supplier, last.assessments(), next.assessments()).changes());
        last = next;
      }
    }
    Comparison.Versions versions =
        new Comparison.Versions(first.parameterVersion(), last.parameterVersion());
    return last.assessments()
        .standing(supplier)
        .map(after -> new Comparison(supplier, before, after, changes, versions));
  }

  private Movement movement(Moment from, Moment to) {
    Movement movement = new Movement(from, to, otherwiseRuled(from, to));
    history.read(from.knownAt(), movement::knownBefore);
    history.read(to.knownAt(), movement::knownAfter);
    return movement;
  }

  private World world(Set<Strand> moved, Moment from, Moment to) {
    World world =
        new World(
            moved,
            from,
            to,
            ruling(
                moved.contains(Strand.PARAMETERS) ? to : from,
                moved.contains(Strand.PACKS) ? to : from));
    history.read(from.knownAt(), world::knownBefore);
    history.read(to.knownAt(), world::knownAfter);
    return world;
  }

  private Set<Strand> otherwiseRuled(Moment from, Moment to) {
    Set<Strand> strands = EnumSet.noneOf(Strand.class);
    Ruling before = ruling(from, from);
    if (!before.parameters().version().equals(ruling(to, from).parameters().version())) {
      strands.add(Strand.PARAMETERS);
    }
    if (!before.appraisal().equals(ruling(from, to).appraisal())) {
      strands.add(Strand.PACKS);
    }
    return strands;
  }

  private Ruling ruling(Moment figures, Moment packs) {
    return rulings.at(Perspective.GENERIC, figures.knownAt(), packs.asOf());
  }
}
