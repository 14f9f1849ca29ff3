package org.tierlight.risk.kafka.streams;

/**
 * When a part settles and when it tells the world: at once where little comes, more seldom the more
 * comes, since what lies between two settlings is worked out once. What is not at rest yet is not
 * news: the world waits for calm, but not for ever. Times in milliseconds.
 */
final class Pace {

  private static final long BUSY_SETTLES_EVERY = 1_000;
  private static final long CALM_AFTER = 400;
  private static final long BUSY_TELLS_EVERY = 5_000;
  private static final long OLD_AFTER = 30_000;

  private long cameAt;
  private long writtenAt = Long.MAX_VALUE;
  private long settledAt;
  private long toldAt;
  private boolean isDirty = true;
  private boolean cameSinceTick;

  /** A new life; all is to be said. */
  Pace(long now) {
    cameAt = now;
    settledAt = now;
    toldAt = now;
  }

  /** Something came that was written at a time. */
  void came(long now, long written) {
    writtenAt = written;
    stirred(now);
  }

  /** All is to be worked out anew, though nothing came; how old what was read is stays as it is. */
  void stirred(long now) {
    cameAt = now;
    isDirty = true;
    cameSinceTick = true;
  }

  /** Whether to settle now, at a tick of the clock. */
  boolean settles(long now) {
    boolean rests = !cameSinceTick;
    cameSinceTick = false;
    return isDirty && (rests || now - settledAt >= BUSY_SETTLES_EVERY);
  }

  void settled(long now) {
    settledAt = now;
    isDirty = false;
  }

  /** Whether to tell the world now. */
  boolean tells(long now) {
    boolean calm = !isDirty && now - cameAt >= CALM_AFTER;
    boolean isUpToDate = now - writtenAt < OLD_AFTER;
    return calm || (isUpToDate && now - toldAt >= BUSY_TELLS_EVERY);
  }

  void told(long now) {
    toldAt = now;
  }
}
