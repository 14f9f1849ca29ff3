package org.tierlight.risk.engine;

import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.fact.Version;

/** Each distinct shipment in its latest version: 41 bytes and two references a shipment. */
final class Shipments {

  static final int NONE = -1;

  private final Numbering<String> ids = new Numbering<>();
  private @Nullable String[] versionIds = new String[0];
  private long[] versionSeconds = new long[0];
  private int[] versionNanos = new int[0];
  private int[] cells = new int[0];
  private int[] goods = new int[0];
  private long[] cents = new long[0];
  private boolean[] documented = new boolean[0];
  private int known;

  /** The number of a shipment; a new one has no cell yet. */
  int number(String id) {
    int shipment = ids.number(id);
    if (shipment == known) {
      reserve(shipment);
      cells[shipment] = NONE;
      known++;
    }
    return shipment;
  }

  /** Whether a version is later than what is known of a shipment. */
  boolean isOvertakenBy(int shipment, Version version) {
    String versionId = versionIds[shipment];
    if (versionId == null) {
      return true;
    }
    int byTime = compareTime(version.time(), shipment);
    return byTime != 0 ? byTime > 0 : version.id().compareTo(versionId) > 0;
  }

  private int compareTime(Instant time, int shipment) {
    int bySeconds = Long.compare(time.getEpochSecond(), versionSeconds[shipment]);
    return bySeconds != 0 ? bySeconds : Integer.compare(time.getNano(), versionNanos[shipment]);
  }

  /** Puts a version in the place of what was known. */
  void replace(
      int shipment, Version version, int cell, int itsGoods, long itsCents, boolean isDocumented) {
    date(shipment, version);
    cells[shipment] = cell;
    goods[shipment] = itsGoods;
    cents[shipment] = itsCents;
    documented[shipment] = isDocumented;
  }

  /** Puts in the place of what was known that there was no such shipment: it has no cell then. */
  void withdraw(int shipment, Version version) {
    date(shipment, version);
    cells[shipment] = NONE;
  }

  private void date(int shipment, Version version) {
    versionIds[shipment] = version.id();
    Instant time = version.time();
    versionSeconds[shipment] = time.getEpochSecond();
    versionNanos[shipment] = time.getNano();
  }

  String id(int shipment) {
    return ids.key(shipment);
  }

  /** The shipments in any of some cells. */
  IntStream lyingIn(BitSet wanted) {
    return IntStream.range(0, known)
        .filter(shipment -> cells[shipment] != NONE && wanted.get(cells[shipment]));
  }

  int cell(int shipment) {
    return cells[shipment];
  }

  int goods(int shipment) {
    return goods[shipment];
  }

  long cents(int shipment) {
    return cents[shipment];
  }

  boolean documented(int shipment) {
    return documented[shipment];
  }

  private void reserve(int shipment) {
    if (shipment == cells.length) {
      int length = Growth.toHold(shipment + 1);
      versionIds = Arrays.copyOf(versionIds, length);
      versionSeconds = Arrays.copyOf(versionSeconds, length);
      versionNanos = Arrays.copyOf(versionNanos, length);
      cells = Arrays.copyOf(cells, length);
      goods = Arrays.copyOf(goods, length);
      cents = Arrays.copyOf(cents, length);
      documented = Arrays.copyOf(documented, length);
    }
  }

  void transcribe(Transcript by) {
    ids.transcribe(by);
    versionIds = by.value(versionIds);
    versionSeconds = by.array(versionSeconds);
    versionNanos = by.array(versionNanos);
    cells = by.array(cells);
    goods = by.array(goods);
    cents = by.array(cents);
    documented = by.array(documented);
    known = by.number(known);
  }
}
