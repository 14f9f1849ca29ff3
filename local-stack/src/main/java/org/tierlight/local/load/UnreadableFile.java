package org.tierlight.local.load;

import java.io.Serial;

/** A file that cannot be sent as it is. */
public final class UnreadableFile extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  UnreadableFile(String message) {
    super(message);
  }
}
