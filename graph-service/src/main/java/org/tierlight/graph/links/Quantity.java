package org.tierlight.graph.links;

import java.math.BigDecimal;

/** An amount in the unit that its sender counted in; units are never turned into each other. */
public record Quantity(BigDecimal amount, String unit) {}
