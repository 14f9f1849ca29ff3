package org.tierlight.ingest.evidence;

import java.util.Arrays;
import java.util.Optional;

/** Whether everything that was asked for is there. */
final class Present {

  private Present() {}

  static boolean all(Optional<?>... parts) {
    return Arrays.stream(parts).allMatch(Optional::isPresent);
  }
}
