package org.tierlight.risk.audit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tierlight.risk.engine.Assessments;
import org.tierlight.risk.model.Appraisal;
import org.tierlight.risk.model.Parameters;
import org.tierlight.risk.model.Standing;
import org.tierlight.vocabulary.SupplierId;

/**
 * Tells why a score changed between two moments: the strands move on one after the other, and each
 * is charged with what its move changes. The steps telescope, so they sum to the whole change
 * exactly; another order of strands would divide it otherwise, which is why the order is published
 * ({@link Strand}). What evidence changes is divided among its items by their contributions.
 */
public final class Comparisons {

  private final Parameters parameters;
  private final Appraisal appraisal;
  private final FactHistory history;

  /** Comparisons by parameters and packs over a log. */
  public Comparisons(Parameters parameters, Appraisal appraisal, FactHistory history) {
    this.parameters = parameters;
    this.appraisal = appraisal;
    this.history = history;
  }

  /**
   * Compares; empty if no fact speaks of the supplier at the later moment. Works out one world a
   * strand side by side, so only one comparison is made at a time.
   *
   * @throws HistoryUnavailable if the log does not answer
   */
  public synchronized Optional<Comparison> compare(SupplierId supplier, Moment from, Moment to) {
    List<World> worlds = worlds(from, to);
    history.read(from.knownAt(), fact -> worlds.forEach(world -> world.knownBefore(fact)));
    history.read(to.knownAt(), fact -> worlds.forEach(world -> world.knownAfter(fact)));
    List<Assessments> views = worlds.stream().map(World::assessments).toList();
    Optional<Standing> before = views.getFirst().standing(supplier);
    return views
        .getLast()
        .standing(supplier)
        .map(after -> new Comparison(supplier, before, after, changes(supplier, views)));
  }

  /** The world as it was, and one more for each strand that moves. */
  private List<World> worlds(Moment from, Moment to) {
    List<World> worlds = new ArrayList<>();
    Set<Strand> moved = EnumSet.noneOf(Strand.class);
    worlds.add(new World(moved, from, to, parameters, appraisal));
    for (Strand strand : Strand.values()) {
      moved.add(strand);
      worlds.add(new World(moved, from, to, parameters, appraisal));
    }
    return worlds;
  }

  private static List<Change> changes(SupplierId supplier, List<Assessments> views) {
    List<Change> changes = new ArrayList<>();
    Strand[] strands = Strand.values();
    for (int k = 0; k < strands.length; k++) {
      Step step = new Step(strands[k], supplier, views.get(k), views.get(k + 1));
      changes.addAll(step.changes());
    }
    return changes;
  }
}
