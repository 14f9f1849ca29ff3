package org.tierlight.risk.engine;

import java.util.ArrayList;
import java.util.List;
import org.tierlight.risk.column.Numbering;
import org.tierlight.risk.explanation.ChainLink;

/** The chains behind a link alert and a legal flag (method.md section 5). */
final class Chains {

  private final Valuation valuation;

  Chains(Valuation valuation) {
    this.valuation = valuation;
  }

  /** From a node along the links that its A comes through, to the node whose evidence it is. */
  List<ChainLink> ofAlert(int first) {
    List<ChainLink> chain = new ArrayList<>();
    chain.add(link(first, 0, 1));
    int node = first;
    int cause = valuation.cause(node);
    while (cause != node) {
      chain.add(link(cause, chain.size(), share(node, cause)));
      node = cause;
      cause = valuation.cause(node);
    }
    return chain;
  }

  /** From a node to the officially listed direct supplier it buys most from; empty without L. */
  List<ChainLink> ofLegalFlag(int node) {
    if (!valuation.standing(node).legalFlag()) {
      return List.of();
    }
    ChainLink itself = link(node, 0, 1);
    if (valuation.isListed(node)) {
      return List.of(itself);
    }
    int listed = largestListedSeller(node);
    return List.of(itself, link(listed, 1, share(node, listed)));
  }

  private int largestListedSeller(int node) {
    Links sellers = valuation.links();
    int largest = Numbering.NONE;
    long most = -1;
    for (int slot = sellers.start(node); slot < sellers.end(node); slot++) {
      boolean live = (sellers.marks()[slot] & Adjacency.LIVE) != 0;
      int seller = sellers.others()[slot];
      if (live && valuation.isListed(seller) && sellers.cents()[slot] > most) {
        largest = seller;
        most = sellers.cents()[slot];
      }
    }
    return largest;
  }

  private ChainLink link(int node, int tier, double share) {
    return new ChainLink(valuation.supplier(node), valuation.name(node), tier, share);
  }

  private double share(int buyer, int seller) {
    Links sellers = valuation.links();
    long inbound = valuation.inbound(buyer);
    for (int slot = sellers.start(buyer); slot < sellers.end(buyer); slot++) {
      if (sellers.others()[slot] == seller) {
        return inbound == 0 ? 0 : (double) sellers.cents()[slot] / inbound;
      }
    }
    return 0;
  }
}
