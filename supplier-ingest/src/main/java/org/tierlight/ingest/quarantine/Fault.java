package org.tierlight.ingest.quarantine;

/**
 * Why a record was refused.
 *
 * @param code a stable reason code
 * @param pointer to the part that was refused; empty for the whole
 */
public record Fault(String code, String pointer, String message) {}
