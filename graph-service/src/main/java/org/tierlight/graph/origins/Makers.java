package org.tierlight.graph.origins;

import java.util.Map;
import java.util.Set;
import org.tierlight.vocabulary.SupplierId;

/** What is declared of suppliers, as it is now. */
public interface Makers {

  /** Some suppliers; those that no fact names are absent. */
  Map<SupplierId, Maker> makers(Set<SupplierId> ids);
}
