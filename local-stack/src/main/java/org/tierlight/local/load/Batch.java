package org.tierlight.local.load;

import java.util.List;

/**
 * Some items on their way.
 *
 * @param places which row, line or item of the file each one is, from 1
 * @param bytes as the gateway takes them
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes on their way are written once and never compared.
record Batch(List<Long> places, byte[] bytes) {

  Batch {
    places = List.copyOf(places);
  }
}
