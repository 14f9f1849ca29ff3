package org.tierlight.risk.file;

import org.tierlight.risk.checkpoint.Spoiled;
import org.tierlight.risk.column.Transcript;

/** Gives an engine back from a file. */
final class TranscriptReader implements Transcript {

  private final Input input;
  private final ValueReader values;

  TranscriptReader(Input input) {
    this.input = input;
    this.values = new ValueReader(input);
  }

  @Override
  public int number(int value) {
    return input.takeInt();
  }

  @Override
  public long number(long value) {
    return input.takeLong();
  }

  @Override
  public byte[] array(byte[] array) {
    byte[] taken = new byte[input.takeInt()];
    take(taken.length, Byte.BYTES, (from, at, count) -> from.get(taken, at, count));
    return taken;
  }

  @Override
  public boolean[] array(boolean[] array) {
    boolean[] taken = new boolean[input.takeInt()];
    take(
        taken.length,
        Byte.BYTES,
        (from, at, count) -> {
          for (int k = at; k < at + count; k++) {
            taken[k] = from.get() != 0;
          }
        });
    return taken;
  }

  @Override
  public int[] array(int[] array) {
    int[] taken = new int[input.takeInt()];
    take(
        taken.length, Integer.BYTES, (from, at, count) -> from.asIntBuffer().get(taken, at, count));
    return taken;
  }

  @Override
  public long[] array(long[] array) {
    long[] taken = new long[input.takeInt()];
    take(taken.length, Long.BYTES, (from, at, count) -> from.asLongBuffer().get(taken, at, count));
    return taken;
  }

  @Override
  public double[] array(double[] array) {
    double[] taken = new double[input.takeInt()];
    take(
        taken.length,
        Double.BYTES,
        (from, at, count) -> from.asDoubleBuffer().get(taken, at, count));
    return taken;
  }

  /** What was written here had the type that stands here: the same code wrote it. */
  @Override
  @SuppressWarnings("unchecked")
  public <T> T value(T value) {
    return (T) values.present();
  }

  private void take(int length, int width, Input.Entries entries) {
    int used = input.takeCount(width);
    if (used > length) {
      throw new Spoiled("an array holds more than its length");
    }
    input.take(width, used, entries);
  }
}
