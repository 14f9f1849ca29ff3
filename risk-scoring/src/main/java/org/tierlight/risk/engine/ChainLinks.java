package org.tierlight.risk.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tierlight.risk.connection.ConnectedLink;

/** Describes a chain of suppliers link by link. */
final class ChainLinks {

  private final Valuation valuation;
  private final Ledger ledger;

  ChainLinks(Valuation valuation, Ledger ledger) {
    this.valuation = valuation;
    this.ledger = ledger;
  }

  /** The links of a chain that goes from a buyer upstream. */
  List<ConnectedLink> of(int[] chain) {
    List<ConnectedLink> links = new ArrayList<>();
    links.add(asked(chain[0]));
    for (int tier = 1; tier < chain.length; tier++) {
      links.add(link(chain[tier - 1], chain[tier], tier));
    }
    return links;
  }

  private ConnectedLink asked(int node) {
    return new ConnectedLink(
        valuation.supplier(node),
        valuation.name(node),
        0,
        1,
        true,
        0,
        Optional.empty(),
        Optional.empty());
  }

  private ConnectedLink link(int buyer, int seller, int tier) {
    int slot = slot(buyer, seller);
    long cents = valuation.links().cents()[slot];
    long inbound = valuation.inbound(buyer);
    Optional<Delivered> delivered = ledger.delivered(seller, buyer);
    return new ConnectedLink(
        valuation.supplier(seller),
        valuation.name(seller),
        tier,
        inbound == 0 ? 0 : (double) cents / inbound,
        (valuation.links().marks()[slot] & Adjacency.DOCUMENTED) != 0,
        cents,
        delivered.map(Delivered::first),
        delivered.map(Delivered::last));
  }

  private int slot(int buyer, int seller) {
    Links links = valuation.links();
    int slot = links.start(buyer);
    while (links.others()[slot] != seller) {
      slot++;
    }
    return slot;
  }
}
