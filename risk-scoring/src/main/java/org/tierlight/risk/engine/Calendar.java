package org.tierlight.risk.engine;

import java.time.LocalDate;
import java.util.Arrays;
import org.tierlight.risk.column.Growth;
import org.tierlight.risk.column.Ints;
import org.tierlight.risk.column.Longs;
import org.tierlight.risk.column.NumberTable;
import org.tierlight.risk.column.PairNumbering;
import org.tierlight.risk.column.Transcript;

/**
 * What was shipped on each link on each day, in cells that are chained by day and by link. A cell
 * is never removed; what leaves it is subtracted from it.
 */
final class Calendar implements NumberTable.Keys {

  static final int NONE = -1;

  private static final long EARLIEST_DAY = LocalDate.of(0, 1, 1).toEpochDay();
  private static final long LATEST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

  /** Cells by link and day, without the first of each link, which is looked at anyway. */
  private final NumberTable further = new NumberTable(this);

  private int firstDay;
  private final Ints links = new Ints();
  private final Ints days = new Ints();
  private final Longs cents = new Longs();
  private final Ints counts = new Ints();
  private final Ints documented = new Ints();
  private final Ints nextInDay = new Ints();
  private final Ints nextOfLink = new Ints();
  private final Ints firstOfLink = new Ints();
  private int[] firstInDay = new int[0];
  private int known;
  private int knownLinks;

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
    int first = firstOfLink(link);
    if (first == NONE) {
      return beginLink(link, day);
    }
    return day(first) == day ? first : furtherCell(link, day, first);
  }

  private int beginLink(int link, int day) {
    int cell = append(link, day);
    firstOfLink.reserve(link);
    firstOfLink.set(link, cell + 1);
    knownLinks = Math.max(knownLinks, link + 1);
    return cell;
  }

  private int furtherCell(int link, int day, int first) {
    int place = further.first(hash(link, day));
    while (!further.isFree(place) && !lies(further.at(place), link, day)) {
      place = further.next(place);
    }
    if (!further.isFree(place)) {
      return further.at(place);
    }
    int cell = append(link, day);
    nextOfLink.set(cell, nextOfLink.get(first));
    nextOfLink.set(first, cell + 1);
    further.put(place, cell);
    return cell;
  }

  private boolean lies(int cell, int link, int day) {
    return day(cell) == day && link(cell) == link;
  }

  private int append(int link, int day) {
    int cell = known++;
    reserve(cell);
    links.set(cell, link);
    days.set(cell, day);
    chainInDay(cell, day - firstDay);
    return cell;
  }

  void add(int cell, long moreCents, int moreShipments, int moreDocumented) {
    cents.add(cell, moreCents);
    counts.add(cell, moreShipments);
    documented.add(cell, moreDocumented);
  }

  /** The first cell of a day, or {@link #NONE}; {@link #nextInDay} leads on. */
  int firstInDay(int day) {
    int place = day - firstDay;
    boolean kept = place >= 0 && place < firstInDay.length;
    return kept ? firstInDay[place] - 1 : NONE;
  }

  int nextInDay(int cell) {
    return nextInDay.get(cell) - 1;
  }

  /** The first cell of a link, or {@link #NONE}; {@link #nextOfLink} leads on. */
  int firstOfLink(int link) {
    return link < knownLinks ? firstOfLink.get(link) - 1 : NONE;
  }

  int nextOfLink(int cell) {
    return nextOfLink.get(cell) - 1;
  }

  int link(int cell) {
    return links.get(cell);
  }

  int day(int cell) {
    return days.get(cell);
  }

  long cents(int cell) {
    return cents.get(cell);
  }

  int count(int cell) {
    return counts.get(cell);
  }

  int documented(int cell) {
    return documented.get(cell);
  }

  @Override
  public int hash(int cell) {
    return hash(link(cell), day(cell));
  }

  @Override
  public boolean isFound(int cell) {
    return firstOfLink(link(cell)) != cell;
  }

  private static int hash(int link, int day) {
    return PairNumbering.hash(PairNumbering.pair(link, day));
  }

  private void reserve(int cell) {
    links.reserve(cell);
    days.reserve(cell);
    cents.reserve(cell);
    counts.reserve(cell);
    documented.reserve(cell);
    nextInDay.reserve(cell);
    nextOfLink.reserve(cell);
  }

  /** Chains hold numbers plus one, so that fresh columns mean: none. */
  private void chainInDay(int cell, int place) {
    if (place < 0) {
      return;
    }
    if (place >= firstInDay.length) {
      firstInDay = Arrays.copyOf(firstInDay, Growth.toHold(place + 1));
    }
    nextInDay.set(cell, firstInDay[place]);
    firstInDay[place] = cell + 1;
  }

  void transcribe(Transcript by) {
    further.transcribe(by);
    firstDay = by.number(firstDay);
    links.transcribe(by);
    days.transcribe(by);
    cents.transcribe(by);
    counts.transcribe(by);
    documented.transcribe(by);
    nextInDay.transcribe(by);
    nextOfLink.transcribe(by);
    firstOfLink.transcribe(by);
    firstInDay = by.array(firstInDay);
    known = by.number(known);
    knownLinks = by.number(knownLinks);
  }
}
