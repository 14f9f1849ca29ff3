package org.tierlight.graph.web;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tierlight.graph.suppliers.Facets;
import org.tierlight.graph.suppliers.Page;

/** The facets of a list under their lower-case names. */
record FacetsView(Page.Total total, SortedMap<String, Facets.Values> facets) {

  static FacetsView of(Facets facets) {
    SortedMap<String, Facets.Values> named = new TreeMap<>();
    facets
        .values()
        .forEach((facet, values) -> named.put(facet.name().toLowerCase(Locale.ROOT), values));
    return new FacetsView(facets.total(), named);
  }
}
