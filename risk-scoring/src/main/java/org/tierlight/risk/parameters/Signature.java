package org.tierlight.risk.parameters;

import java.time.Instant;

/**
 * Who decided something, and when.
 *
 * @param by the name of the API key that the gateway vouches for
 */
public record Signature(String by, Instant at) {}
