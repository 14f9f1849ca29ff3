package org.tierlight.risk.engine;

import org.tierlight.risk.column.Transcript;

/** A transcript that leaves one array or value of an engine as it was. */
final class Forgetful implements Transcript {

  private final Transcript by;
  private final int forgotten;
  private int place;

  Forgetful(Transcript by, int forgotten) {
    this.by = by;
    this.forgotten = forgotten;
  }

  /** How many arrays and values an engine names. */
  static int count(ScoringEngine engine) {
    Forgetful counting = new Forgetful(new Same(), -1);
    engine.transcribe(counting);
    return counting.place;
  }

  private <T> T either(T before, T after) {
    return place++ == forgotten ? before : after;
  }

  @Override
  public int number(int value) {
    return by.number(value);
  }

  @Override
  public long number(long value) {
    return by.number(value);
  }

  @Override
  public byte[] array(byte[] array) {
    return either(array, by.array(array));
  }

  @Override
  public boolean[] array(boolean[] array) {
    return either(array, by.array(array));
  }

  @Override
  public int[] array(int[] array) {
    return either(array, by.array(array));
  }

  @Override
  public long[] array(long[] array) {
    return either(array, by.array(array));
  }

  @Override
  public double[] array(double[] array) {
    return either(array, by.array(array));
  }

  @Override
  public <T> T value(T value) {
    return either(value, by.value(value));
  }

  /** Gives everything back as it is. */
  private static final class Same implements Transcript {

    @Override
    public int number(int value) {
      return value;
    }

    @Override
    public long number(long value) {
      return value;
    }

    @Override
    public byte[] array(byte[] array) {
      return array;
    }

    @Override
    public boolean[] array(boolean[] array) {
      return array;
    }

    @Override
    public int[] array(int[] array) {
      return array;
    }

    @Override
    public long[] array(long[] array) {
      return array;
    }

    @Override
    public double[] array(double[] array) {
      return array;
    }

    @Override
    public <T> T value(T value) {
      return value;
    }
  }
}
