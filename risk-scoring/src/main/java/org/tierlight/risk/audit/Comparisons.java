package org.tierlight.risk.audit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tierlight.risk.engine.Assessments;
import org.tierlight.risk.model.Appraisal;
import org.tierlight.risk.model.Parameters;
import org.tierlight.risk.model.Standing;
import org.tierlight.risk.parameters.Perspective;
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

  /** Comparisons by one set of parameters and packs over a log. */
  public Comparisons(Parameters parameters, Appraisal appraisal, FactHistory history) {
    this(Rulings.always(parameters, appraisal), history);
  }

  /** Comparisons by the parameters and packs that were in force at each of the moments. */
  public Comparisons(Rulings rulings, FactHistory history) {
    this.rulings = rulings;
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
    Set<World> each = new LinkedHashSet<>(worlds);
    history.read(from.knownAt(), fact -> each.forEach(world -> world.knownBefore(fact)));
    history.read(to.knownAt(), fact -> each.forEach(world -> world.knownAfter(fact)));
    List<Assessments> views = worlds.stream().map(World::assessments).toList();
    Optional<Standing> before = views.getFirst().standing(supplier);
    Comparison.Versions versions =
        new Comparison.Versions(
            worlds.getFirst().parameterVersion(), worlds.getLast().parameterVersion());
    return views
        .getLast()
        .standing(supplier)
        .map(after -> new Comparison(supplier, before, after, changes(supplier, views), versions));
  }

  /**
   * The world as it was, and for each strand that moves one more; the same where none is needed.
   */
  private List<World> worlds(Moment from, Moment to) {
    List<World> worlds = new ArrayList<>();
    Set<Strand> moved = EnumSet.noneOf(Strand.class);
    worlds.add(world(moved, from, to));
    for (Strand strand : Strand.values()) {
      moved.add(strand);
      World last = worlds.getLast();
      World next = world(moved, from, to);
      boolean isSame = strand == Strand.PARAMETERS && next.isRuledAs(last);
      worlds.add(isSame ? last : next);
    }
    return worlds;
  }

  private World world(Set<Strand> moved, Moment from, Moment to) {
    Moment ruled = moved.contains(Strand.PARAMETERS) ? to : from;
    return new World(moved, from, to, rulings.at(Perspective.GENERIC, ruled.knownAt()));
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
