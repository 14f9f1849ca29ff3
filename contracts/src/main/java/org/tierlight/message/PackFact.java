package org.tierlight.message;

/**
 * What {@code facts.packs} holds: which packs and figures are in force. One partition, so that all
 * readers see these few facts in one order.
 */
public sealed interface PackFact
    permits PackActivated, MatchDecided, ParametersProposed, ParametersApproved {

  /** What the fact speaks of, such as the name of a pack; the key of the record. */
  String subject();
}
