package org.tierlight.risk.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32C;
import org.tierlight.risk.checkpoint.Spoiled;

/** Reads what {@link Output} wrote. */
final class Input {

  private static final int BUFFER = 1 << 20;

  /** Takes some entries of an array out of the buffer at its position. */
  interface Entries {
    void take(ByteBuffer from, int at, int count);
  }

  private final FileChannel channel;
  private final ByteBuffer buffer =
      ByteBuffer.allocateDirect(BUFFER).order(ByteOrder.LITTLE_ENDIAN);

  /** Bytes before the sum that the buffer does not hold yet. */
  private long left;

  /**
   * At the beginning of a file.
   *
   * @throws Spoiled if the file is too short or its bytes do not sum up
   */
  Input(FileChannel channel) throws IOException {
    this.channel = channel;
    requireSum();
    rewind();
  }

  private void rewind() throws IOException {
    channel.position(0);
    left = channel.size() - Long.BYTES;
    buffer.limit(0);
  }

  private void requireSum() throws IOException {
    if (channel.size() < Long.BYTES) {
      throw new Spoiled("it is too short");
    }
    rewind();
    CRC32C sum = new CRC32C();
    while (left > 0) {
      buffer.position(buffer.limit());
      fill();
      sum.update(buffer);
    }
    buffer.clear().limit(Long.BYTES);
    readFully();
    if (buffer.flip().getLong() != sum.getValue()) {
      throw new Spoiled("its bytes do not sum up");
    }
  }

  byte takeByte() {
    return next(Byte.BYTES).get();
  }

  int takeInt() {
    return next(Integer.BYTES).getInt();
  }

  long takeLong() {
    return next(Long.BYTES).getLong();
  }

  /** A count of entries that each take at least so many bytes of what is left. */
  int takeCount(int width) {
    int count = takeInt();
    if (count < 0 || (long) count * width > left + buffer.remaining()) {
      throw new Spoiled("it speaks of more than it holds");
    }
    return count;
  }

  /** Takes entries of a width in bytes. */
  void take(int width, int count, Entries entries) {
    int taken = 0;
    while (taken < count) {
      ByteBuffer from = next(width);
      int some = Math.min(count - taken, from.remaining() / width);
      int end = from.position() + some * width;
      entries.take(from, taken, some);
      from.position(end);
      taken += some;
    }
  }

  boolean isAtEnd() {
    return left == 0 && !buffer.hasRemaining();
  }

  private ByteBuffer next(int bytes) {
    if (buffer.remaining() < bytes) {
      try {
        fill();
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
    if (buffer.remaining() < bytes) {
      throw new Spoiled("it ends too early");
    }
    return buffer;
  }

  private void fill() throws IOException {
    buffer.compact();
    buffer.limit((int) Math.min(buffer.capacity(), buffer.position() + left));
    int before = buffer.position();
    readFully();
    left -= buffer.position() - before;
    buffer.flip();
  }

  private void readFully() throws IOException {
    while (buffer.hasRemaining()) {
      if (channel.read(buffer) < 0) {
        throw new Spoiled("it ends too early");
      }
    }
  }
}
