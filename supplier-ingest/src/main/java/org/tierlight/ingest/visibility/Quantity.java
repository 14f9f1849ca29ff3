package org.tierlight.ingest.visibility;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An amount of a class of goods.
 *
 * @param amount absent where it was not counted
 * @param unit a code of UN/ECE Recommendation 20; pieces where absent
 */
public record Quantity(String epcClass, Optional<BigDecimal> amount, Optional<String> unit) {}
