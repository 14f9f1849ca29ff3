package org.tierlight.graph.suppliers;

import org.tierlight.vocabulary.SupplierId;

/** The suppliers on the map. */
public interface Suppliers {

  /** A page of those that a search finds, behind a sort key; the empty key is the beginning. */
  Page page(Search search, String afterKey, int limit);

  /** How many of those that a search finds have which value. */
  Facets facets(Search search);

  /** One supplier. */
  Sought<Dossier> dossier(SupplierId id);
}
