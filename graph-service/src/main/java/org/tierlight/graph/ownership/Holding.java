package org.tierlight.graph.ownership;

import org.tierlight.graph.suppliers.Summary;

/**
 * A declaration between two suppliers of the map.
 *
 * @param said between the records that were spoken of
 */
public record Holding(Summary held, Summary holder, Ownership said) {}
