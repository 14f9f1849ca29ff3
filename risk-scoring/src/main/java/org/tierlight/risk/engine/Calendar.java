package org.tierlight.risk.engine;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * What was shipped on each link on each day, in cells that are chained by day and by link. A cell
 * is never removed; what leaves it is subtracted from it.
 */
final class Calendar {

  static final int NONE = -1;

  private static final long EARLIEST_DAY = LocalDate.of(0, 1, 1).toEpochDay();
  private static final long LATEST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

  private final PairNumbering cells = new PairNumbering();
  private int firstDay;
  private long[] cents = new long[0];
  private int[] counts = new int[0];
  private int[] documented = new int[0];
  private int[] nextInDay = new int[0];
  private int[] nextOfLink = new int[0];
  private int[] firstInDay = new int[0];
  private int[] firstOfLink = new int[0];
  private int known;

  /** A calendar whose days before the first are kept, but never asked for. */
  Calendar(int firstDay) {
    this.firstDay = firstDay;
  }

  /** The number of a day; before year 0 and after 9999 it makes no difference to any window. */
  static int dayOf(LocalDate date) {
    return (int) Math.clamp(date.toEpochDay(), EARLIEST_DAY, LATEST_DAY);
  }

  /** The cell of a link and a day. */
  int cell(int link, int day) {
    int cell = cells.number(link, day);
    if (cell == known) {
      reserve(cell);
      chain(cell);
      known++;
    }
    return cell;
  }

  void add(int cell, long moreCents, int moreShipments, int moreDocumented) {
    cents[cell] = Math.addExact(cents[cell], moreCents);
    counts[cell] += moreShipments;
    documented[cell] += moreDocumented;
  }

  /** The first cell of a day, or {@link #NONE}; {@link #nextInDay} leads on. */
  int firstInDay(int day) {
    int place = day - firstDay;
    boolean kept = place >= 0 && place < firstInDay.length;
    return kept ? firstInDay[place] - 1 : NONE;
  }

  int nextInDay(int cell) {
    return nextInDay[cell] - 1;
  }

  /** The first cell of a link, or {@link #NONE}; {@link #nextOfLink} leads on. */
  int firstOfLink(int link) {
    return link < firstOfLink.length ? firstOfLink[link] - 1 : NONE;
  }

  int nextOfLink(int cell) {
    return nextOfLink[cell] - 1;
  }

  int link(int cell) {
    return cells.first(cell);
  }

  int day(int cell) {
    return cells.second(cell);
  }

  long cents(int cell) {
    return cents[cell];
  }

  int count(int cell) {
    return counts[cell];
  }

  int documented(int cell) {
    return documented[cell];
  }

  private void reserve(int cell) {
    if (cell == cents.length) {
      int length = Growth.toHold(cell + 1);
      cents = Arrays.copyOf(cents, length);
      counts = Arrays.copyOf(counts, length);
      documented = Arrays.copyOf(documented, length);
      nextInDay = Arrays.copyOf(nextInDay, length);
      nextOfLink = Arrays.copyOf(nextOfLink, length);
    }
  }

  /** Chains hold numbers plus one, so that fresh arrays mean: none. */
  private void chain(int cell) {
    int link = link(cell);
    if (link >= firstOfLink.length) {
      firstOfLink = Arrays.copyOf(firstOfLink, Growth.toHold(link + 1));
    }
    nextOfLink[cell] = firstOfLink[link];
    firstOfLink[link] = cell + 1;
    int place = day(cell) - firstDay;
    if (place < 0) {
      return;
    }
    if (place >= firstInDay.length) {
      firstInDay = Arrays.copyOf(firstInDay, Growth.toHold(place + 1));
    }
    nextInDay[cell] = firstInDay[place];
    firstInDay[place] = cell + 1;
  }

  void transcribe(Transcript by) {
    cells.transcribe(by);
    firstDay = by.number(firstDay);
    cents = by.array(cents);
    counts = by.array(counts);
    documented = by.array(documented);
    nextInDay = by.array(nextInDay);
    nextOfLink = by.array(nextOfLink);
    firstInDay = by.array(firstInDay);
    firstOfLink = by.array(firstOfLink);
    known = by.number(known);
  }
}
