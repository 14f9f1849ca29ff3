package org.tierlight.risk.engine;

import org.tierlight.risk.model.Parameters;

/** How much of what each node buys is known (method.md section 1: T, c, tau, m). */
final class Coverages {

  private final Declarations declarations;
  private final Buying buying;
  private final Terms terms;
  private final Parameters.Coverage parameters;

  /**
   * Coverages by one set of parameters.
   *
   * @param terms where they are put
   */
  Coverages(Declarations declarations, Buying buying, Terms terms, Parameters.Coverage parameters) {
    this.declarations = declarations;
    this.buying = buying;
    this.terms = terms;
    this.parameters = parameters;
  }

  /** Works out c and m of a node anew, as of a day. */
  void refresh(int node, int today) {
    long inbound = buying.inbound(node);
    double disclosed = parameters.share(declarations.disclosure(node));
    long purchases = Math.max(declarations.purchases(node), buying.peak(node, today));
    double perCent = purchases == 0 ? 0 : disclosed / purchases;
    boolean takesFromNature =
        declarations.takesFromNature(node) && !buying.hasRecordedInbound(node);
    double undisclosed = takesFromNature ? 0 : Math.max(0, 1 - perCent * inbound);
    terms.coverage(node, perCent, undisclosed);
  }
}
