package org.tierlight.risk.engine;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.tierlight.risk.connection.Connection;
import org.tierlight.risk.connection.Exposure;
import org.tierlight.risk.connection.Finding;
import org.tierlight.risk.connection.Sought;
import org.tierlight.risk.model.Parameters;

/** Looks upstream of one supplier, tier by tier, for those that are asked for. */
final class Connections {

  /** How many connections are shown with their chains. */
  static final int SHOWN = 50;

  private final Valuation valuation;
  private final ChainLinks chainLinks;
  private final Sightings sightings;
  private final Gaps gaps;
  private final Passage passage;

  Connections(Valuation valuation, Ledger ledger, Parameters parameters) {
    this.valuation = valuation;
    this.chainLinks = new ChainLinks(valuation, ledger);
    this.sightings = new Sightings(valuation);
    this.gaps = new Gaps(valuation, ledger);
    this.passage = new Passage(valuation, parameters);
  }

  /**
   * The answer for a node.
   *
   * @param tiers how far to look
   */
  Exposure of(int from, Sought sought, int tiers) {
    Reach reach = new Reach(valuation, from, tiers);
    TierMasses masses = new TierMasses(valuation, reach, from, tiers);
    int[] found = found(reach, sought);
    Gaps.Unknown unknown = gaps.of(sought, tiers, reach, masses);
    Finding without = unknown.inAll() == 0 ? Finding.NO : Finding.UNKNOWN;
    return new Exposure(
        found.length > 0 ? Finding.YES : without,
        connections(from, sought, tiers, found),
        found.length,
        unknown.heaviest(),
        unknown.inAll(),
        masses.tiers());
  }

  private int[] found(Reach reach, Sought sought) {
    return IntStream.of(reach.reached()).filter(node -> sightings.isSought(node, sought)).toArray();
  }

  private List<Connection> connections(int from, Sought sought, int tiers, int[] found) {
    if (found.length == 0) {
      return List.of();
    }
    StrongestChains chains = new StrongestChains(valuation, from, tiers);
    int[] shown = strongest(found, chains);
    double[] visited = passage.shares(from, shown, Terms.MID);
    return IntStream.range(0, shown.length)
        .mapToObj(
            k ->
                new Connection(
                    sightings.entries(shown[k], sought),
                    visited[k],
                    chainLinks.of(chains.to(shown[k]))))
        .sorted(Comparator.comparingDouble(Connection::visited).reversed())
        .toList();
  }

  /** Whom to look at more closely if there are too many: those behind the strongest chains. */
  private static int[] strongest(int[] found, StrongestChains chains) {
    return IntStream.of(found)
        .boxed()
        .sorted(Comparator.comparingDouble(chains::product).reversed())
        .limit(SHOWN)
        .mapToInt(node -> node)
        .toArray();
  }
}
