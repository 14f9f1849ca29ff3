package org.tierlight.risk.engine;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Moves what is known of records to the suppliers that decisions put them under. Facts stay with
 * the record that they name, and what they amount to is counted at its supplier; so whatever is
 * merged can be split again.
 */
final class Regrouping {

  private final State state;
  private final Deliveries deliveries;
  private final EndedLinks endedLinks;

  Regrouping(State state, Deliveries deliveries, EndedLinks endedLinks) {
    this.state = state;
    this.deliveries = deliveries;
    this.endedLinks = endedLinks;
  }

  /** Puts all decisions in force that were told since the last time. */
  void regroup() {
    Map<Integer, Integer> moves = moves();
    if (moves.isEmpty()) {
      return;
    }
    Set<Integer> concerned = new TreeSet<>(moves.keySet());
    moves.forEach((record, home) -> concerned.addAll(Set.of(state.homes.of(record), home)));
    move(moves);
    concerned.forEach(this::refresh);
  }

  /** By record its home, of those that have another one now; homes get their nodes. */
  private Map<Integer, Integer> moves() {
    Map<Integer, Integer> moves = new TreeMap<>();
    for (int record : state.homes.moving()) {
      int home = state.expect(state.homes.supplierOf(record));
      if (home != state.homes.of(record)) {
        moves.put(record, home);
      }
    }
    return moves;
  }

  private void move(Map<Integer, Integer> moves) {
    BitSet records = new BitSet();
    moves.keySet().forEach(records::set);
    BitSet shipments = deliveries.naming(records);
    Set<Long> links = endedLinks.of(records);
    deliveries.count(shipments, -1);
    state.homes.move(moves);
    deliveries.count(shipments, 1);
    links.addAll(endedLinks.of(records));
    endedLinks.tellAnew(links);
  }

  private void refresh(int node) {
    state.dossiers.gather(node);
    state.declarations.describe(node, state.dossiers.profile(node));
    state.changedOwn.add(node);
    state.touched.add(node);
  }
}
