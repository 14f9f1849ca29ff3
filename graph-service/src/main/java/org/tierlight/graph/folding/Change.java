package org.tierlight.graph.folding;

import java.util.List;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.links.Word;
import org.tierlight.graph.lots.ToldEvent;
import org.tierlight.graph.ownership.Ownership;
import org.tierlight.graph.parts.Part;
import org.tierlight.graph.suppliers.Profile;
import org.tierlight.graph.suppliers.Score;
import org.tierlight.identity.Decision;
import org.tierlight.vocabulary.SupplierId;

/** What one record of the log says about the map. */
public sealed interface Change {

  /** A supplier was described. */
  record Described(SupplierId supplier, Stamped<Profile> profile) implements Change {}

  /** Somebody said something of a link. */
  record Said(Stamped<Word> word) implements Change {}

  /**
   * A record spoke of suppliers and says nothing that the map shows; they are there all the same.
   */
  record Mentioned(List<SupplierId> suppliers) implements Change {

    public Mentioned {
      suppliers = List.copyOf(suppliers);
    }
  }

  /** Somebody said what a part is planned to be made of. */
  record Planned(Stamped<Part> part) implements Change {}

  /** Somebody said that one supplier holds another. */
  record Owned(Stamped<Ownership> word) implements Change {}

  /** Something happened to lots, or had not happened. */
  record Happened(ToldEvent event) implements Change {}

  /** Somebody said what two records are to each other. */
  record Decided(Decision decision) implements Change {}

  /** The engine gave a supplier a score. */
  record Scored(Score score) implements Change {}
}
