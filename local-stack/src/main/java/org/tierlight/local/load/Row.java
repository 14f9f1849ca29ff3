package org.tierlight.local.load;

/**
 * One row of a table, or one line of a list.
 *
 * @param number its place in the file from 1, blank ones counted
 * @param bytes byte for byte as it is; of one that is too long only the beginning
 * @param isSound whether it is a row at all, and not too long
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes on their way are written once and never compared.
record Row(long number, byte[] bytes, boolean isSound) {}
