package org.tierlight.testkit.faults;

/**
 * Sees the commits of writers among the bytes that a driver sends by Bolt, however they are cut. A
 * message without fields is a chunk of two bytes; a transaction that only reads says so as it
 * begins.
 */
final class Commits {

  /** Chunk of 2 bytes, structure without fields, COMMIT, end of the message. */
  private static final long COMMIT = 0x0002_B012_0000L;

  private static final long ROLLBACK = 0x0002_B013_0000L;
  private static final long RESET = 0x0002_B00F_0000L;
  private static final long SIX_BYTES = 0xFFFF_FFFF_FFFFL;

  /** The map entry {@code mode: "r"}, of which the value is a text of one byte. */
  private static final long READS = 0x84_6D6F_6465_8172L;

  private static final long SEVEN_BYTES = 0xFF_FFFF_FFFF_FFFFL;

  private long window = -1;
  private boolean reads;

  /** How many commits of writers end within the next bytes. */
  int in(byte[] bytes, int length) {
    int commits = 0;
    for (int at = 0; at < length; at++) {
      window = window << 8 | (bytes[at] & 0xFF);
      commits += isCommitOfWriter() ? 1 : 0;
    }
    return commits;
  }

  private boolean isCommitOfWriter() {
    if ((window & SEVEN_BYTES) == READS) {
      reads = true;
    }
    long last = window & SIX_BYTES;
    boolean isCommit = last == COMMIT && !reads;
    if (last == COMMIT || last == ROLLBACK || last == RESET) {
      reads = false;
    }
    return isCommit;
  }
}
