package org.tierlight.message;

import org.tierlight.vocabulary.Position;

/**
 * Why a record stands in {@code quarantine}. The record's value there is the refused bytes
 * themselves, but of the very largest; this travels in the headers.
 *
 * @param code a stable reason code
 * @param pointer a JSON pointer to the part that was refused; empty for the whole record
 */
public record Refusal(Position position, String code, String pointer, String message) {}
