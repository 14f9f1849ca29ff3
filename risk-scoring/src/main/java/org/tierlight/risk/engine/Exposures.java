package org.tierlight.risk.engine;

import static org.tierlight.risk.engine.Terms.BOUNDS;
import static org.tierlight.risk.engine.Terms.HIGH;
import static org.tierlight.risk.engine.Terms.LOW;
import static org.tierlight.risk.engine.Terms.MID;

import java.util.Arrays;
import org.tierlight.risk.column.NodeQueue;
import org.tierlight.risk.column.Transcript;
import org.tierlight.risk.model.Parameters;
import org.tierlight.vocabulary.Interval;

/**
 * E of every node, kept current by passing absolute values on (method.md section 11). A node passes
 * its value on only when it moved by more than the tolerance; the error is then at most
 * delta·tolerance/(1 − delta) anywhere, whatever the fan-in (section 4).
 */
final class Exposures {

  private final Network network;
  private final Terms terms;
  private final Upstream upstream;
  private final Parameters.Streaming streaming;
  private final NodeQueue waiting = new NodeQueue();
  private final NodeQueue restless = new NodeQueue();
  private final NodeQueue touched;
  private double[] values = new double[0];
  private int nodes;

  Exposures(Network network, Terms terms, Parameters.Streaming streaming, NodeQueue touched) {
    this.network = network;
    this.terms = terms;
    this.streaming = streaming;
    this.touched = touched;
    this.upstream = new Upstream(network, streaming.settledWithin());
  }

  void grow(int capacity) {
    values = Arrays.copyOf(values, BOUNDS * capacity);
    upstream.grow(capacity);
  }

  /** Something that enters a node's exposure changed. */
  void reconsider(int node) {
    nodes = Math.max(nodes, node + 1);
    waiting.add(node);
  }

  /** A node bought more or less from a seller. */
  void bought(int seller, int buyer, long cents) {
    upstream.bought(seller, buyer, cents);
    reconsider(buyer);
  }

  /** A supplier of a node lapsed or came back. */
  void lapsedChanged(int buyer) {
    upstream.lapsedChanged(buyer);
    reconsider(buyer);
  }

  /** Whether something changed since the last time all was settled. */
  boolean isPending() {
    return !waiting.isEmpty();
  }

  double value(int node, int bound) {
    return values[BOUNDS * node + bound];
  }

  /** E of a node with its bounds. */
  Interval interval(int node) {
    return Terms.interval(value(node, LOW), value(node, MID), value(node, HIGH));
  }

  /** n_mid of a node. */
  double unknownMid(int node) {
    return terms.unknownMid(
        node, upstream.sum(node, MID), network.inbound(node), upstream.highestLapsed(node));
  }

  /** Passes on all that moved by more than the tolerance; sweeps where that takes too long. */
  void keepUp() {
    boolean calm = passOn(streaming.tolerance(), (long) (streaming.sweepShare() * network.links()));
    if (!calm) {
      sweep();
    }
  }

  /** Whether smaller movements wait to be passed on. */
  boolean isRestless() {
    return !restless.isEmpty() && streaming.settlingMessages() > 0;
  }

  /**
   * Within its allowance passes on the smaller movements too, so that at rest the values are as
   * good as exact.
   */
  void rest() {
    if (!isRestless()) {
      return;
    }
    restless.moveTo(waiting);
    boolean calm = passOn(streaming.settledWithin(), streaming.settlingMessages());
    if (!calm) {
      passOn(streaming.tolerance(), Long.MAX_VALUE);
    }
  }

  private boolean passOn(double threshold, long allowance) {
    long spent = 0;
    while (!waiting.isEmpty()) {
      int node = waiting.poll();
      evaluate(node);
      double movement = upstream.movement(node, values);
      if (movement > threshold) {
        spent += upstream.pass(node, values, waiting);
      } else if (movement > streaming.settledWithin()) {
        restless.add(node);
      }
      if (spent > allowance) {
        return false;
      }
    }
    return true;
  }

  private void evaluate(int node) {
    upstream.refresh(node);
    int first = BOUNDS * node;
    values[first + LOW] = terms.exposure(node, LOW, upstream.sum(node, LOW), 0);
    values[first + MID] = terms.exposure(node, MID, upstream.sum(node, MID), unknownMid(node));
    values[first + HIGH] = terms.exposure(node, HIGH, upstream.sum(node, HIGH), 1);
    touched.add(node);
  }

  /** Gauss–Seidel sweeps over all nodes until nothing moves, then all sums anew. */
  private void sweep() {
    double movement;
    do {
      movement = 0;
      for (int node = 0; node < nodes; node++) {
        upstream.sumAnew(node);
        evaluate(node);
        movement = Math.max(movement, upstream.movement(node, values));
        upstream.take(node, values);
      }
    } while (movement > streaming.settledWithin());
    for (int node = 0; node < nodes; node++) {
      upstream.sumAnew(node);
    }
    waiting.clear();
    restless.clear();
  }

  void transcribe(Transcript by) {
    upstream.transcribe(by);
    waiting.transcribe(by);
    restless.transcribe(by);
    values = by.array(values);
    nodes = by.number(nodes);
  }
}
