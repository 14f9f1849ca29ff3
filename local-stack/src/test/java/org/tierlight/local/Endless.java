package org.tierlight.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;

/** One text again and again, without end. */
public final class Endless extends InputStream {

  private final byte[] again;
  private int place;

  /** The text. */
  public Endless(String again) {
    this.again = again.getBytes(UTF_8);
  }

  @Override
  public int read() {
    int next = Byte.toUnsignedInt(again[place]);
    place = (place + 1) % again.length;
    return next;
  }

  @Override
  public int read(byte[] target, int from, int length) {
    for (int index = from; index < from + length; index++) {
      target[index] = (byte) read();
    }
    return length;
  }
}
