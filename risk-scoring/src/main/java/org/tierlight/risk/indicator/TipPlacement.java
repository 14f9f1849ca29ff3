package org.tierlight.risk.indicator;

import java.util.Optional;

/**
 * Where a report places a country.
 *
 * @param tier empty for a special case, to which the report gives no tier
 * @param year the edition of the report
 * @param note why the value is missing or not of the last edition; may be empty
 */
public record TipPlacement(Optional<TipTier> tier, int year, String note) {}
