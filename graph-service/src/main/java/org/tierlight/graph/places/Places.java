package org.tierlight.graph.places;

import java.util.Collection;
import java.util.Map;
import org.tierlight.graph.suppliers.Site;
import org.tierlight.graph.tiers.MapUnavailable;
import org.tierlight.vocabulary.SupplierId;

/** Where suppliers work. */
public interface Places {

  /**
   * The places of some suppliers; those whose place nobody told are absent.
   *
   * @throws MapUnavailable if the map cannot be looked at now
   */
  Map<SupplierId, Site.Place> of(Collection<SupplierId> suppliers);
}
