package org.tierlight.local.load;

/**
 * Some items on their way.
 *
 * @param first how many items of the file stand before them
 * @param bytes as the gateway takes them
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes on their way are written once and never compared.
public record Batch(long first, byte[] bytes) {}
