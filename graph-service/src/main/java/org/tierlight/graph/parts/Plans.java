package org.tierlight.graph.parts;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.tierlight.graph.tiers.Neighbours;
import org.tierlight.vocabulary.SupplierId;

/** What is planned to be made of what; questions look at it and at the links in one transaction. */
public interface Plans {

  /**
   * The answer to a question.
   *
   * @throws org.tierlight.graph.tiers.MapUnavailable if the map cannot be looked at now
   */
  <T> T look(BiFunction<Look, Neighbours, T> question);

  /** One look at the plans. */
  interface Look {

    /** The parts that some records make, in the order of their ids, at most so many. */
    List<Part> madeBy(Set<SupplierId> makers, int most);

    /** The parts of some ids, as far as somebody planned them. */
    List<Part> named(Collection<String> ids);

    /** Whether some part is made at a site. */
    boolean isSite(String id);

    /** The records that a supplier is made of, itself among them. */
    Set<SupplierId> records(SupplierId supplier);
  }
}
