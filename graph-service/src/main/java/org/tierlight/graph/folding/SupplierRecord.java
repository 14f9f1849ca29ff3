package org.tierlight.graph.folding;

import org.jspecify.annotations.Nullable;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.suppliers.Profile;
import org.tierlight.graph.suppliers.Score;
import org.tierlight.vocabulary.SupplierId;

/**
 * What was told of one record by itself.
 *
 * @param mentioned whether any fact names it; a decision alone does not
 */
public record SupplierRecord(
    SupplierId id, boolean mentioned, @Nullable Stamped<Profile> profile, @Nullable Score score) {}
