package org.tierlight.graph.pictures;

import org.jspecify.annotations.Nullable;
import org.tierlight.graph.tiers.Direction;
import org.tierlight.graph.tiers.Surroundings;
import org.tierlight.vocabulary.Tier;

/**
 * Whom a reader wants to see one by one: those to whom all holds that is named.
 *
 * @param country a code, or a word of {@link Group}
 */
public record Opened(@Nullable Direction side, @Nullable Tier tier, @Nullable String country) {

  /** Nobody in particular. */
  public static final Opened NOBODY = new Opened(null, null, null);

  boolean holds(Surroundings.Stand stand) {
    return !equals(NOBODY)
        && (side == null || side == stand.side())
        && (tier == null || tier.equals(stand.node().tier()))
        && (country == null || country.equals(Group.ANY) || country.equals(Group.country(stand)));
  }
}
