package org.tierlight.risk.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32C;

/** Writes numbers into a file and sums them up; the sum is the last that is written. */
final class Output {

  private static final int BUFFER = 1 << 20;

  /** Puts some entries of an array into the buffer at its position. */
  interface Entries {
    void put(ByteBuffer into, int from, int count);
  }

  private final FileChannel channel;
  private final CRC32C sum = new CRC32C();
  private final ByteBuffer buffer =
      ByteBuffer.allocateDirect(BUFFER).order(ByteOrder.LITTLE_ENDIAN);

  Output(FileChannel channel) {
    this.channel = channel;
  }

  void put(byte value) {
    room(Byte.BYTES).put(value);
  }

  void put(int value) {
    room(Integer.BYTES).putInt(value);
  }

  void put(long value) {
    room(Long.BYTES).putLong(value);
  }

  /** Puts entries of a width in bytes. */
  void put(int width, int count, Entries entries) {
    int put = 0;
    while (put < count) {
      ByteBuffer into = room(width);
      int some = Math.min(count - put, into.remaining() / width);
      int end = into.position() + some * width;
      entries.put(into, put, some);
      into.position(end);
      put += some;
    }
  }

  /** Ends the file by the sum, and returns when the disk holds all of it. */
  void seal() throws IOException {
    flush();
    buffer.putLong(sum.getValue()).flip();
    drain();
    channel.force(true);
  }

  private ByteBuffer room(int bytes) {
    if (buffer.remaining() < bytes) {
      flush();
    }
    return buffer;
  }

  private void flush() {
    buffer.flip();
    sum.update(buffer.duplicate());
    try {
      drain();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void drain() throws IOException {
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    buffer.clear();
  }
}
