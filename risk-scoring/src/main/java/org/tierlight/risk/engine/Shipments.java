package org.tierlight.risk.engine;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.tierlight.risk.column.Bytes;
import org.tierlight.risk.column.Ints;
import org.tierlight.risk.column.Longs;
import org.tierlight.risk.column.TextNumbering;
import org.tierlight.risk.column.Transcript;
import org.tierlight.risk.fact.Version;

/** Each distinct shipment in its latest version, without an object a shipment. */
final class Shipments {

  static final int NONE = -1;

  private static final byte INFERRED = 0;
  private static final byte DOCUMENTED = 1;

  private final TextNumbering ids = new TextNumbering();
  private final Versions versions = new Versions();
  private final Ints cells = new Ints();
  private final Ints goods = new Ints();
  private final Longs cents = new Longs();
  private final Bytes kinds = new Bytes();
  private int known;

  /** The number of a shipment; a new one has no cell yet. */
  int number(String id) {
    int shipment = ids.number(id);
    if (shipment == known) {
      reserve(shipment);
      cells.set(shipment, NONE);
      known++;
    }
    return shipment;
  }

  /** Whether a version is later than what is known of a shipment. */
  boolean isOvertakenBy(int shipment, Version version) {
    return versions.isOvertakenBy(shipment, version);
  }

  /** Puts a version in the place of what was known. */
  void replace(
      int shipment, Version version, int cell, int itsGoods, long itsCents, boolean isDocumented) {
    versions.put(shipment, version);
    cells.set(shipment, cell);
    goods.set(shipment, itsGoods);
    cents.set(shipment, itsCents);
    kinds.set(shipment, isDocumented ? DOCUMENTED : INFERRED);
  }

  /** Puts in the place of what was known that there was no such shipment: it has no cell then. */
  void withdraw(int shipment, Version version) {
    versions.put(shipment, version);
    cells.set(shipment, NONE);
  }

  String id(int shipment) {
    return ids.text(shipment);
  }

  /** The shipments that took place, as far as their cells fit. */
  IntStream lyingIn(IntPredicate fitting) {
    return IntStream.range(0, known)
        .filter(shipment -> cell(shipment) != NONE && fitting.test(cell(shipment)));
  }

  int cell(int shipment) {
    return cells.get(shipment);
  }

  int goods(int shipment) {
    return goods.get(shipment);
  }

  long cents(int shipment) {
    return cents.get(shipment);
  }

  boolean documented(int shipment) {
    return kinds.get(shipment) == DOCUMENTED;
  }

  private void reserve(int shipment) {
    versions.reserve(shipment);
    cells.reserve(shipment);
    goods.reserve(shipment);
    cents.reserve(shipment);
    kinds.reserve(shipment);
  }

  void transcribe(Transcript by) {
    ids.transcribe(by);
    versions.transcribe(by);
    cells.transcribe(by);
    goods.transcribe(by);
    cents.transcribe(by);
    kinds.transcribe(by);
    known = by.number(known);
  }
}
