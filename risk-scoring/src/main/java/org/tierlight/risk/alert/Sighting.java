package org.tierlight.risk.alert;

import java.util.List;
import org.tierlight.risk.model.Standing;

/**
 * What a supplier looks like now.
 *
 * @param officialItems its own official items in force, by id
 */
public record Sighting(Standing standing, List<String> officialItems) {

  public Sighting {
    officialItems = List.copyOf(officialItems);
  }
}
