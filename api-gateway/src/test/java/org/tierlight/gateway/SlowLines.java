package org.tierlight.gateway;

import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** An upload that sends a line every half second: slow, but never still. */
final class SlowLines extends InputStream {

  private static final byte[] LINE = new byte[1024];
  private static final Duration BETWEEN = Duration.ofMillis(500);

  private int left;

  SlowLines(int lines) {
    this.left = lines;
  }

  @Override
  public int read() {
    throw new UnsupportedOperationException("read in pieces");
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    if (left == 0) {
      return -1;
    }
    left--;
    // The pause is what is tested: together they last longer than the silence that is allowed.
    LockSupport.parkNanos(BETWEEN.toNanos());
    int count = Math.min(length, LINE.length);
    System.arraycopy(LINE, 0, into, offset, count);
    return count;
  }
}
