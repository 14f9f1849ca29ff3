package org.tierlight.graph.tiers;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.tierlight.graph.links.Link;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.graph.suppliers.Summary;
import org.tierlight.vocabulary.SupplierId;
import org.tierlight.vocabulary.Tier;

/**
 * Goes out from one supplier hop by hop. Each supplier is expanded once, and once more whenever it
 * is reached more freely, so the cost is the number of links, never the number of paths.
 */
final class Expansion {

  private static final int NOT_REACHED = -1;

  private final Neighbours neighbours;
  private final Direction direction;
  private final Passage passage;
  private final int rows;
  private final Map<SupplierId, TierMap.Node> nodes = new LinkedHashMap<>();
  private final Map<LinkKey, Link> links = new LinkedHashMap<>();
  private final Map<SupplierId, Integer> freedom = new HashMap<>();
  private final Map<SupplierId, List<Link>> bought = new HashMap<>();
  private Set<SupplierId> frontier;
  private int tier;
  private boolean truncated;

  private Expansion(Summary start, Ground ground, Direction direction, int rows) {
    this.neighbours = ground.neighbours();
    this.rows = rows;
    this.direction = direction;
    this.passage = ground.passage(direction);
    this.frontier = Set.of(start.id());
    nodes.put(start.id(), new TierMap.Node(start, new Tier(0)));
    freedom.put(start.id(), Passage.START);
  }

  /** One that has only begun, for at most so many rows. */
  static Expansion at(Summary start, Ground ground, Direction direction, int rows) {
    return new Expansion(start, ground, direction, rows);
  }

  /** Everything within so many tiers of a supplier, as far as the course and the rows allow. */
  static Expansion around(Summary start, Ground ground, Direction direction, int tiers, int rows) {
    Expansion expansion = at(start, ground, direction, rows);
    while (expansion.tier < tiers && expansion.goesOn()) {
      expansion.hop();
    }
    return expansion;
  }

  /** Whether all there is was reached. */
  boolean isAtItsEnd() {
    return frontier.isEmpty() && !truncated;
  }

  /** Whether there may be more behind what was reached, and none of that was cut. */
  boolean goesOn() {
    return !frontier.isEmpty() && !truncated;
  }

  /** How many have to be expanded next. */
  int breadth() {
    return frontier.size();
  }

  /** Goes one tier farther. */
  void hop() {
    Neighbours.Hop hop = direction.hop(neighbours, frontier, room());
    truncated = hop.more();
    if (direction == Direction.UPSTREAM && !truncated) {
      bought.putAll(hop.links().stream().collect(groupingBy(link -> link.key().buyer())));
    }
    tier++;
    frontier = arrived(hop);
  }

  /** What is read again of those who are expanded again takes no more room. */
  private int room() {
    long again =
        links.keySet().stream().filter(link -> frontier.contains(direction.start(link))).count();
    return rows - links.size() + (int) again;
  }

  private Set<SupplierId> arrived(Neighbours.Hop hop) {
    Map<SupplierId, Integer> arrived = new TreeMap<>();
    for (int place = 0; place < hop.links().size(); place++) {
      Link link = hop.links().get(place);
      Summary end = hop.ends().get(place);
      OptionalInt behind = passage.over(link, reached(direction.start(link.key())));
      if (behind.isPresent()) {
        links.put(link.key(), link);
        nodes.putIfAbsent(end.id(), new TierMap.Node(end, new Tier(tier)));
        if (behind.getAsInt() > reached(end.id())) {
          arrived.merge(end.id(), behind.getAsInt(), Math::max);
        }
      }
    }
    freedom.putAll(arrived);
    return arrived.keySet();
  }

  private int reached(SupplierId id) {
    return freedom.getOrDefault(id, NOT_REACHED);
  }

  List<TierMap.Node> nodes() {
    return List.copyOf(nodes.values());
  }

  List<Link> links() {
    return List.copyOf(links.values());
  }

  /** All links into each buyer of whom no link was left out, those off the course included. */
  Map<SupplierId, List<Link>> bought() {
    return Map.copyOf(bought);
  }

  boolean truncated() {
    return truncated;
  }
}
