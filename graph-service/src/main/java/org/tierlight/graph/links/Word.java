package org.tierlight.graph.links;

/** What somebody said of a link. Of what is said under one id the last word holds. */
public sealed interface Word permits Shipment, Withdrawal, Declaration, Termination {

  /** What is spoken of: one shipment, or the link as it was declared or ended. */
  String id();

  /** The link that the word is about. */
  LinkKey link();
}
