package org.tierlight.risk.engine;

import java.util.List;
import org.tierlight.risk.connection.Exposure;
import org.tierlight.risk.connection.Finding;
import org.tierlight.risk.connection.Gap;
import org.tierlight.risk.connection.Sought;
import org.tierlight.vocabulary.SupplierId;

/** A way to look upstream for whoever is listed: the engine's, or one that breaks a rule. */
@FunctionalInterface
interface Looking {

  /** A world, and how far to look in it. */
  record Asked(World world, int tiers) {}

  Looking ENGINE =
      (world, from, tiers) -> world.exposure(from, Sought.ANY_ENTRY, tiers).orElseThrow();

  Exposure look(SolvedWorld world, SupplierId from, int tiers);

  /** The same, with another word for one finding. */
  default Looking saying(Finding instead, Finding of) {
    return (world, from, tiers) -> {
      Exposure seen = look(world, from, tiers);
      return seen.finding() == of ? with(seen, instead, seen.gaps()) : seen;
    };
  }

  /** What was seen, said otherwise. */
  static Exposure with(Exposure seen, Finding finding, List<Gap> gaps) {
    return new Exposure(
        finding, seen.connections(), seen.connectionsInAll(), gaps, gaps.size(), seen.tiers());
  }
}
