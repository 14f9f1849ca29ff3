package org.tierlight.message;

import java.time.Instant;
import org.tierlight.vocabulary.AssuranceKind;
import org.tierlight.vocabulary.SupplierId;

/**
 * Something vouches for a supplier from a day on, and fades (method section 3). Of two records of
 * one supplier and kind the later (by time, then id) holds.
 *
 * @param reference the document that shows it: a web address or number
 */
public record AssuranceRecorded(
    SupplierId supplierId, AssuranceKind kind, Instant since, String reference)
    implements SupplierFact {}
