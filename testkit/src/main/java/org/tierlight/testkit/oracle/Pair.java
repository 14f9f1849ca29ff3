package org.tierlight.testkit.oracle;

import org.tierlight.vocabulary.SupplierId;

/** A seller and a buyer. */
public record Pair(SupplierId seller, SupplierId buyer) {}
