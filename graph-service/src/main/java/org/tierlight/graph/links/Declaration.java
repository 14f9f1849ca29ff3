package org.tierlight.graph.links;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tierlight.vocabulary.HsCode;

/**
 * Somebody named the seller as supplier.
 *
 * @param documented whether a document was named and it was not only concluded from other data
 */
public record Declaration(Instant since, SortedSet<HsCode> hs, boolean documented) {

  public Declaration {
    hs = Collections.unmodifiableSortedSet(new TreeSet<>(hs));
  }

  /** A declaration with codes in any order. */
  public static Declaration of(Instant since, Collection<HsCode> hs, boolean documented) {
    return new Declaration(since, new TreeSet<>(hs), documented);
  }
}
