package org.tierlight.risk.audit;

import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.SupplierId;

/**
 * One reason why a score changed.
 *
 * @param delta by how much it moved mid, in [−1, 1]
 * @param supplier where the evidence is; absent where the reason is no single item
 * @param item the evidence item's id; absent likewise
 */
public record Change(
    Strand strand,
    double delta,
    @Nullable SupplierId supplier,
    @Nullable String item,
    String sentence) {}
