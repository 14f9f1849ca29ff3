package org.tierlight.risk.parameters;

import java.util.List;
import java.util.Optional;

/**
 * Where sets of figures are proposed and approved, by two persons (four eyes). One decision at a
 * time; each stands in the log before it holds here, and holds in the order of the log.
 */
public final class ParameterDesk {

  private final ParameterSets sets;
  private final DecisionLog log;

  /** A desk over the sets that are known. */
  public ParameterDesk(ParameterSets sets, DecisionLog log) {
    this.sets = sets;
    this.log = log;
  }

  /**
   * Files a proposal.
   *
   * @throws DecisionLogUnavailable if the log does not answer
   */
  public synchronized Filing propose(Proposal proposal, Signature signature) {
    Optional<FiledSet> known = sets.find(proposal.version());
    return switch (sets.compose(proposal)) {
      case Composed.Broken broken -> new Filing.Refused(broken.problems());
      case Composed.Whole whole when known.isPresent() -> again(whole.set(), known.get());
      case Composed.Whole whole -> file(proposal, whole.set(), signature);
    };
  }

  private static Filing again(ParameterSet set, FiledSet known) {
    return known.set().equals(set) ? new Filing.Known(known) : new Filing.Taken(known);
  }

  /** Somebody else may have filed the version a moment before, at another desk. */
  private Filing file(Proposal proposal, ParameterSet set, Signature signature) {
    log.append(new Decision.Proposed(proposal, signature), sets);
    FiledSet filed = sets.find(proposal.version()).orElseThrow();
    boolean isOurs = filed.proposed().filter(signature::equals).isPresent();
    return isOurs ? new Filing.Filed(filed) : again(set, filed);
  }

  /**
   * Puts a proposed set in force.
   *
   * @throws DecisionLogUnavailable if the log does not answer
   */
  public synchronized Approval approve(String version, Signature signature) {
    return sets.find(version)
        .map(filed -> approve(filed, signature))
        .orElseGet(Approval.Unknown::new);
  }

  private Approval approve(FiledSet filed, Signature signature) {
    if (filed.isProposedBy(signature.by())) {
      return new Approval.SameEyes();
    }
    if (filed.proposed().isEmpty() || filed.approved().isPresent()) {
      return decided(filed, signature.by());
    }
    String version = filed.set().version();
    log.append(new Decision.Approved(version, signature), sets);
    return decided(sets.find(version).orElseThrow(), signature.by());
  }

  private static Approval decided(FiledSet filed, String person) {
    boolean isHis = filed.approved().filter(it -> it.by().equals(person)).isPresent();
    return isHis ? new Approval.InForce(filed) : new Approval.Decided(filed);
  }

  /** Every set, in the order of versions. */
  public List<FiledSet> all() {
    return sets.all();
  }
}
