package org.tierlight.risk.engine;

import java.util.Arrays;
import org.tierlight.risk.column.Growth;
import org.tierlight.risk.column.NodeQueue;
import org.tierlight.risk.column.Transcript;
import org.tierlight.risk.model.Parameters;

/**
 * A of every node (method.md section 5), exact after each drain. Every node knows through which of
 * its links its strength comes. A strength that rises is passed on until nothing rises. A strength
 * that falls first casts doubt on all that came through it, and only what has support from outside
 * the doubted is believed again: so no cycle holds itself up (Ramalingam and Reps 1996, for
 * shortest paths). Because gamma is below 1, support never comes back to where it began.
 */
final class LinkStrengths {

  private static final int OWN = -1;

  private final Network network;
  private final Terms terms;
  private final Parameters.LinkAlert parameters;
  private final NodeQueue touched;
  private final NodeQueue suspects = new NodeQueue();
  private final NodeQueue doubted = new NodeQueue();
  private final NodeQueue risen = new NodeQueue();

  private double[] strength = new double[0];

  /** The index of the link that the strength comes through, or {@link #OWN}. */
  private int[] through = new int[0];

  private boolean[] isDoubted = new boolean[0];
  private int[] checked = new int[0];

  LinkStrengths(Network network, Terms terms, Parameters.LinkAlert parameters, NodeQueue touched) {
    this.network = network;
    this.terms = terms;
    this.parameters = parameters;
    this.touched = touched;
  }

  void grow(int capacity) {
    int before = through.length;
    strength = Arrays.copyOf(strength, capacity);
    through = Arrays.copyOf(through, capacity);
    Arrays.fill(through, before, capacity, OWN);
    isDoubted = Arrays.copyOf(isDoubted, capacity);
  }

  /** A node's evidence, or the links that come to it, weigh otherwise than before. */
  void reconsider(int node) {
    suspects.add(node);
  }

  double strength(int node) {
    return strength[node];
  }

  /** The supplier that a node's strength comes from, or the node itself where it is its own. */
  int cause(int node) {
    return through[node] == OWN ? node : sellerThrough(node);
  }

  /** Brings every strength up to date. */
  void settle() {
    int count = doubtFallen();
    believeAgain();
    for (int k = 0; k < count; k++) {
      improve(checked[k]);
    }
    while (!risen.isEmpty()) {
      passOn(risen.poll());
    }
  }

  private double weight(int buyer, long cents, int marks) {
    return terms.weight(parameters, buyer, cents, marks);
  }

  private int doubtFallen() {
    int count = suspects.size();
    if (checked.length < count) {
      checked = new int[Growth.toHold(count)];
    }
    for (int k = 0; k < count; k++) {
      checked[k] = suspects.poll();
    }
    for (int k = 0; k < count; k++) {
      if (support(checked[k]) < strength[checked[k]]) {
        doubt(checked[k]);
      }
    }
    return count;
  }

  private double support(int node) {
    return through[node] == OWN
        ? terms.evidence(node)
        : passedBy(node, network.sellers().slot(node, through[node]));
  }

  private double passedBy(int buyer, int slot) {
    Adjacency sellers = network.sellers();
    return weight(buyer, sellers.cents()[slot], sellers.marks()[slot])
        * strength[sellers.others()[slot]];
  }

  private int sellerThrough(int node) {
    return network.sellers().others()[network.sellers().slot(node, through[node])];
  }

  /** Doubts a node and everything whose strength came through it. */
  private void doubt(int first) {
    if (isDoubted[first]) {
      return;
    }
    NodeQueue spreading = risen;
    spreading.add(first);
    while (!spreading.isEmpty()) {
      int node = spreading.poll();
      isDoubted[node] = true;
      doubted.add(node);
      addDependants(node, spreading);
    }
  }

  private void addDependants(int node, NodeQueue spreading) {
    Adjacency buyers = network.buyers();
    for (int slot = buyers.start(node); slot < buyers.end(node); slot++) {
      int buyer = buyers.others()[slot];
      if (through[buyer] == buyers.mirrors()[slot] && !isDoubted[buyer]) {
        spreading.add(buyer);
      }
    }
  }

  /** Takes the strength of all that is doubted, then gives each what the others support. */
  private void believeAgain() {
    int count = doubted.size();
    int[] nodes = new int[count];
    for (int k = 0; k < count; k++) {
      nodes[k] = doubted.poll();
      strength[nodes[k]] = 0;
      through[nodes[k]] = OWN;
      isDoubted[nodes[k]] = false;
      touched.add(nodes[k]);
    }
    for (int node : nodes) {
      improve(node);
    }
  }

  /** Raises a node to the best that its evidence or any link gives it. */
  private void improve(int node) {
    raise(node, terms.evidence(node), OWN);
    Adjacency sellers = network.sellers();
    int start = sellers.start(node);
    for (int slot = start; slot < sellers.end(node); slot++) {
      if (strength[sellers.others()[slot]] > strength[node]) {
        raise(node, passedBy(node, slot), slot - start);
      }
    }
  }

  private void raise(int node, double offered, int by) {
    if (offered > strength[node]) {
      strength[node] = offered;
      through[node] = by;
      risen.add(node);
      touched.add(node);
    }
  }

  private void passOn(int node) {
    Adjacency buyers = network.buyers();
    for (int slot = buyers.start(node); slot < buyers.end(node); slot++) {
      int buyer = buyers.others()[slot];
      if (buyers.cents()[slot] > 0 && strength[buyer] < strength[node]) {
        double offered = weight(buyer, buyers.cents()[slot], buyers.marks()[slot]) * strength[node];
        raise(buyer, offered, buyers.mirrors()[slot]);
      }
    }
  }

  void transcribe(Transcript by) {
    suspects.transcribe(by);
    doubted.transcribe(by);
    risen.transcribe(by);
    strength = by.array(strength);
    through = by.array(through);
    isDoubted = by.array(isDoubted);
  }
}
