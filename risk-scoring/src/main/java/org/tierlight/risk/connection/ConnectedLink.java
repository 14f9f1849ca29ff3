package org.tierlight.risk.connection;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.SupplierId;

/**
 * One supplier on a chain, and its link to the buyer before it.
 *
 * @param share of the value that its buyer is known to buy, in [0, 1]; 1 for the supplier asked
 *     about
 * @param documented whether a document names the link, or it is inferred only
 * @param cents what the buyer bought from it in the window
 * @param firstShipped absent for the supplier asked about; so is lastShipped
 */
public record ConnectedLink(
    SupplierId supplier,
    @Nullable String name,
    int tier,
    double share,
    boolean documented,
    long cents,
    Optional<LocalDate> firstShipped,
    Optional<LocalDate> lastShipped) {}
