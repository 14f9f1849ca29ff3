package org.tierlight.risk.file;

import org.tierlight.risk.column.Transcript;

/**
 * Takes an engine down into a file. Arrays have room for growth: behind their last entry that is
 * not zero only their length is written.
 */
final class TranscriptWriter implements Transcript {

  private final Output output;
  private final ValueWriter values;

  TranscriptWriter(Output output) {
    this.output = output;
    this.values = new ValueWriter(output);
  }

  @Override
  public int number(int value) {
    output.put(value);
    return value;
  }

  @Override
  public long number(long value) {
    output.put(value);
    return value;
  }

  @Override
  public byte[] array(byte[] array) {
    int used = array.length;
    while (used > 0 && array[used - 1] == 0) {
      used--;
    }
    put(array.length, Byte.BYTES, used, (into, from, count) -> into.put(array, from, count));
    return array;
  }

  @Override
  public boolean[] array(boolean[] array) {
    int used = array.length;
    while (used > 0 && !array[used - 1]) {
      used--;
    }
    put(
        array.length,
        Byte.BYTES,
        used,
        (into, from, count) -> {
          for (int k = from; k < from + count; k++) {
            into.put((byte) (array[k] ? 1 : 0));
          }
        });
    return array;
  }

  @Override
  public int[] array(int[] array) {
    int used = array.length;
    while (used > 0 && array[used - 1] == 0) {
      used--;
    }
    put(
        array.length,
        Integer.BYTES,
        used,
        (into, from, count) -> into.asIntBuffer().put(array, from, count));
    return array;
  }

  @Override
  public long[] array(long[] array) {
    int used = array.length;
    while (used > 0 && array[used - 1] == 0) {
      used--;
    }
    put(
        array.length,
        Long.BYTES,
        used,
        (into, from, count) -> into.asLongBuffer().put(array, from, count));
    return array;
  }

  @Override
  public double[] array(double[] array) {
    int used = array.length;
    while (used > 0 && Double.doubleToRawLongBits(array[used - 1]) == 0) {
      used--;
    }
    put(
        array.length,
        Double.BYTES,
        used,
        (into, from, count) -> into.asDoubleBuffer().put(array, from, count));
    return array;
  }

  @Override
  public <T> T value(T value) {
    values.write(value);
    return value;
  }

  private void put(int length, int width, int used, Output.Entries entries) {
    output.put(length);
    output.put(used);
    output.put(width, used, entries);
  }
}
