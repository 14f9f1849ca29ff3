package org.tierlight.graph.tiers;

import java.util.Set;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.vocabulary.SupplierId;

/** Which way to go along the links. */
public enum Direction {
  /** From a buyer to those it buys from. */
  UPSTREAM {
    @Override
    Neighbours.Hop hop(Neighbours neighbours, Set<SupplierId> from, int rows) {
      return neighbours.suppliersOf(from, rows);
    }

    @Override
    SupplierId start(LinkKey link) {
      return link.buyer();
    }

    @Override
    SupplierId end(LinkKey link) {
      return link.seller();
    }
  },
  /** From a seller to those it sells to. */
  DOWNSTREAM {
    @Override
    Neighbours.Hop hop(Neighbours neighbours, Set<SupplierId> from, int rows) {
      return neighbours.buyersOf(from, rows);
    }

    @Override
    SupplierId start(LinkKey link) {
      return link.seller();
    }

    @Override
    SupplierId end(LinkKey link) {
      return link.buyer();
    }
  };

  abstract Neighbours.Hop hop(Neighbours neighbours, Set<SupplierId> from, int rows);

  /** From where one goes over a link. */
  abstract SupplierId start(LinkKey link);

  /** Where one comes to over a link. */
  abstract SupplierId end(LinkKey link);
}
