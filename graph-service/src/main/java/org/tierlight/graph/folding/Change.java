package org.tierlight.graph.folding;

import java.util.List;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.links.Declaration;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.graph.links.ShipmentEntry;
import org.tierlight.graph.links.Termination;
import org.tierlight.graph.suppliers.Profile;
import org.tierlight.graph.suppliers.Score;
import org.tierlight.identity.Decision;
import org.tierlight.vocabulary.SupplierId;

/** What one record of the log says about the map. */
public sealed interface Change {

  /** A supplier was described. */
  record Described(SupplierId supplier, Stamped<Profile> profile) implements Change {}

  /** Goods went from a seller to a buyer, or did not after all. */
  record Shipped(Stamped<ShipmentEntry> entry) implements Change {}

  /** Somebody named a seller as supplier of a buyer. */
  record Declared(LinkKey link, Stamped<Declaration> declaration) implements Change {}

  /** A verified record ended a link. */
  record Terminated(LinkKey link, Stamped<Termination> termination) implements Change {}

  /**
   * A record spoke of suppliers and says nothing that the map shows; they are there all the same.
   */
  record Mentioned(List<SupplierId> suppliers) implements Change {

    public Mentioned {
      suppliers = List.copyOf(suppliers);
    }
  }

  /** Somebody said what two records are to each other. */
  record Decided(Decision decision) implements Change {}

  /** The engine gave a supplier a score. */
  record Scored(Score score) implements Change {}
}
