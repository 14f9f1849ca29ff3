package org.tierlight.risk.parameters;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All sets by their versions, and which of them was in force for each perspective at any time. A
 * pure function of the decisions in their order in the log; safe for many threads.
 */
public final class ParameterSets {

  /** From a time on a set was in force. */
  private record Activation(ParameterSet set, Instant from) {}

  private final Composition composition;
  private final Map<String, FiledSet> byVersion = new TreeMap<>();
  private final List<Activation> activations = new ArrayList<>();

  /**
   * The sets that came with the product; each is in force for its perspective from the beginning.
   *
   * @throws IllegalArgumentException unless there is one for each perspective
   */
  public ParameterSets(List<ParameterSet> shipped, Composition composition) {
    this.composition = composition;
    for (ParameterSet set : shipped) {
      byVersion.put(set.version(), FiledSet.shipped(set));
      activations.add(new Activation(set, Instant.MIN));
    }
    for (Perspective perspective : Perspective.values()) {
      inForce(perspective);
    }
  }

  /** Every set, in the order of versions. */
  public synchronized List<FiledSet> all() {
    return List.copyOf(byVersion.values());
  }

  /** The set of a version. */
  public synchronized Optional<FiledSet> find(String version) {
    return Optional.ofNullable(byVersion.get(version));
  }

  /** The set that scores of a perspective are made with now. */
  public ParameterSet inForce(Perspective perspective) {
    return inForce(perspective, Instant.MAX);
  }

  /** The set that scores of a perspective were made with, as known at a time. */
  public synchronized ParameterSet inForce(Perspective perspective, Instant knownAt) {
    return activations.stream()
        .filter(it -> it.set.perspective() == perspective && !it.from.isAfter(knownAt))
        .reduce((earlier, later) -> later)
        .map(Activation::set)
        .orElseThrow(() -> new IllegalArgumentException("no set for " + perspective));
  }

  /** What a proposal would amount to; nothing is kept. */
  public Composed compose(Proposal proposal) {
    return find(proposal.base())
        .map(base -> composition.compose(base.set(), proposal))
        .orElseGet(() -> new Composed.Broken(List.of(FigureProblem.unknownBase())));
  }

  /**
   * Takes in a decision; one that is known, or that may not be, changes nothing: a version is
   * proposed once, and approved once by somebody else than its proposer.
   *
   * @param knownAt when the log took it in
   */
  public void take(Decision decision, Instant knownAt) {
    switch (decision) {
      case Decision.Proposed proposed -> file(proposed);
      case Decision.Approved approved -> activate(approved, knownAt);
    }
  }

  private void file(Decision.Proposed proposed) {
    if (compose(proposed.proposal()) instanceof Composed.Whole(ParameterSet set)) {
      keep(new FiledSet(set, Optional.of(proposed.signature()), Optional.empty()));
    }
  }

  private synchronized void keep(FiledSet filed) {
    byVersion.putIfAbsent(filed.set().version(), filed);
  }

  private synchronized void activate(Decision.Approved approved, Instant knownAt) {
    find(approved.version())
        .filter(filed -> mayApprove(filed, approved.signature().by()))
        .ifPresent(
            filed -> {
              byVersion.put(approved.version(), filed.approvedAs(approved.signature()));
              activations.add(new Activation(filed.set(), knownAt));
            });
  }

  private static boolean mayApprove(FiledSet filed, String person) {
    return filed.proposed().isPresent()
        && filed.approved().isEmpty()
        && !filed.isProposedBy(person);
  }
}
