package org.tierlight.risk.explanation;

import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.SupplierId;

/**
 * One supplier on the chain that carries a link alert or a legal flag, from the supplier asked
 * about (tier 0) to the cause.
 *
 * @param share what part of the value that its buyer on the chain is known to buy comes from here;
 *     1 for the supplier asked about
 */
public record ChainLink(SupplierId supplier, @Nullable String name, int tier, double share) {}
