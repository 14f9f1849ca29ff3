package org.tierlight.risk.legal;

import java.util.List;
import org.tierlight.vocabulary.SupplierId;

/**
 * What searches of official lists came to: the port through which the matching of lists tells of
 * matches that wait for review, and of lists that were searched in vain. Safe for many threads.
 */
@FunctionalInterface
public interface ListSearches {

  /** No list is searched for anybody, as in answers for the past. */
  ListSearches NONE = supplier -> List.of();

  /** One finding for each list that was searched for the supplier; none where none was. */
  List<ListFinding> of(SupplierId supplier);
}
