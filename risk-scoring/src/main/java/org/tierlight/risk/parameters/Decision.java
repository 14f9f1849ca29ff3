package org.tierlight.risk.parameters;

/** What people decide about sets of figures; it stands in the log for ever. */
public sealed interface Decision {

  /** The version of the set that is decided on. */
  String version();

  /** Who decided, and when. */
  Signature signature();

  /** Somebody proposed a set. */
  record Proposed(Proposal proposal, Signature signature) implements Decision {

    @Override
    public String version() {
      return proposal.version();
    }
  }

  /** A second person approved a set. */
  record Approved(String version, Signature signature) implements Decision {}
}
