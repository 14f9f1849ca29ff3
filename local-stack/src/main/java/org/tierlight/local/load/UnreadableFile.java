package org.tierlight.local.load;

import java.io.Serial;
import java.util.OptionalLong;

/** A file that cannot be sent as it is. */
public final class UnreadableFile extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final long place;

  /** Nothing of it can be sent. */
  UnreadableFile(String message) {
    this(message, 0);
  }

  /** What stands at a place cannot be sent, nor what follows. */
  UnreadableFile(String message, long place) {
    super(message);
    this.place = place;
  }

  /** From which row, line or item on nothing was read; empty where all of it. */
  public OptionalLong place() {
    return place == 0 ? OptionalLong.empty() : OptionalLong.of(place);
  }
}
