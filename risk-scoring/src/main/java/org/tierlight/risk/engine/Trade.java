package org.tierlight.risk.engine;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.tierlight.risk.column.NodeQueue;
import org.tierlight.risk.column.PairNumbering;
import org.tierlight.risk.column.Transcript;
import org.tierlight.risk.model.Parameters;

/**
 * Folds shipments and ended links into the network, and moves the windows on. A shipment enters the
 * window on its day and leaves it by the same integer cents; so the sums are exact whatever the
 * order.
 */
final class Trade {

  private final Network network;
  private final Exposures exposures;
  private final LegalFlags legalFlags;
  private final Calendar calendar;
  private final Endings endings = new Endings();
  private final DailyTotals totals;
  private final LinkCounts counts = new LinkCounts();
  private final NodeQueue changedBuyers;
  private final int windowDays;
  private final int memoryDays;
  private int today;

  Trade(
      Network network,
      Exposures exposures,
      LegalFlags legalFlags,
      DailyTotals totals,
      NodeQueue changedBuyers,
      Parameters.Coverage parameters,
      int today) {
    this.network = network;
    this.exposures = exposures;
    this.legalFlags = legalFlags;
    this.totals = totals;
    this.changedBuyers = changedBuyers;
    this.windowDays = parameters.windowDays();
    this.memoryDays = parameters.memoryDays();
    this.today = today;
    this.calendar = new Calendar(today - windowDays - memoryDays);
  }

  int today() {
    return today;
  }

  /** The cell of the calendar that a shipment belongs into. */
  int cell(int seller, int buyer, int day) {
    return calendar.cell(link(seller, buyer), day);
  }

  /** The seller of the shipments in a cell. */
  int seller(int cell) {
    return network.seller(calendar.link(cell));
  }

  /** The buyer of the shipments in a cell. */
  int buyer(int cell) {
    return network.buyer(calendar.link(cell));
  }

  /** The day of the shipments in a cell. */
  int day(int cell) {
    return calendar.day(cell);
  }

  /** Marks the cells of a link that lie in the window. */
  void markWindow(int seller, int buyer, BitSet cells) {
    int link = link(seller, buyer);
    for (int cell = calendar.firstOfLink(link);
        cell != Calendar.NONE;
        cell = calendar.nextOfLink(cell)) {
      cells.set(cell, isWithin(calendar.day(cell), windowDays));
    }
  }

  /** The days up to today on which goods were shipped on a link. */
  IntStream shippingDays(int seller, int buyer) {
    int link = network.find(seller, buyer);
    int first = link == PairNumbering.NONE ? Calendar.NONE : calendar.firstOfLink(link);
    return IntStream.iterate(first, cell -> cell != Calendar.NONE, calendar::nextOfLink)
        .filter(cell -> calendar.count(cell) > 0 && calendar.day(cell) <= today)
        .map(calendar::day);
  }

  /** Counts a shipment in (1) or out (−1). */
  void count(int cell, long cents, boolean isDocumented, int sign) {
    int documentedShipments = isDocumented ? sign : 0;
    calendar.add(cell, sign * cents, sign, documentedShipments);
    int link = calendar.link(cell);
    int day = calendar.day(cell);
    network.record(network.buyer(link), sign);
    changedBuyers.add(network.buyer(link));
    if (matters(day)) {
      totals.add(network.buyer(link), day, sign * cents, today);
    }
    if (isWithin(day, windowDays)) {
      shift(link, sign * cents, sign, documentedShipments);
    }
    if (isRemembered(link, day)) {
      counts.remember(link, sign);
    }
    mark(link);
  }

  /**
   * A verified record names the day on which a link ends: from then on, what was up to that day is
   * no longer remembered.
   */
  void ends(int seller, int buyer, int on) {
    int link = link(seller, buyer);
    endings.tell(link, on, today);
    rememberAnew(link);
  }

  /** No record says any more that a link ended. */
  void endsNot(int seller, int buyer) {
    int link = link(seller, buyer);
    endings.untell(link);
    rememberAnew(link);
  }

  private void rememberAnew(int link) {
    counts.forget(link);
    for (int cell = calendar.firstOfLink(link);
        cell != Calendar.NONE;
        cell = calendar.nextOfLink(cell)) {
      if (isRemembered(link, calendar.day(cell))) {
        counts.remember(link, calendar.count(cell));
      }
    }
    mark(link);
  }

  /** Moves on to a later day; an earlier one is passed over, since valid time never runs back. */
  void advanceTo(int day) {
    while (today < day) {
      today++;
      enter(calendar.firstInDay(today));
      leave(calendar.firstInDay(today - windowDays));
      forget(calendar.firstInDay(today - memoryDays));
      fade(calendar.firstInDay(today - windowDays - memoryDays + 1));
      endings.dueOn(today).forEach(this::rememberAnew);
    }
  }

  private void enter(int first) {
    for (int cell = first; cell != Calendar.NONE; cell = calendar.nextInDay(cell)) {
      int link = calendar.link(cell);
      shift(link, calendar.cents(cell), calendar.count(cell), calendar.documented(cell));
      if (!endings.isEnded(link, today, today)) {
        counts.remember(link, calendar.count(cell));
      }
      changed(link);
    }
  }

  private void leave(int first) {
    for (int cell = first; cell != Calendar.NONE; cell = calendar.nextInDay(cell)) {
      int link = calendar.link(cell);
      shift(link, -calendar.cents(cell), -calendar.count(cell), -calendar.documented(cell));
      changed(link);
    }
  }

  private void forget(int first) {
    for (int cell = first; cell != Calendar.NONE; cell = calendar.nextInDay(cell)) {
      int link = calendar.link(cell);
      if (!endings.isEnded(link, calendar.day(cell), today)) {
        counts.remember(link, -calendar.count(cell));
      }
      changed(link);
    }
  }

  /** The peak of purchases can only fall when a shipment leaves the last window of the memory. */
  private void fade(int first) {
    for (int cell = first; cell != Calendar.NONE; cell = calendar.nextInDay(cell)) {
      changedBuyers.add(network.buyer(calendar.link(cell)));
    }
  }

  private void changed(int link) {
    changedBuyers.add(network.buyer(link));
    mark(link);
  }

  private void shift(int link, long cents, int shipments, int documentedShipments) {
    network.addCents(link, cents);
    counts.shift(link, shipments, documentedShipments);
    exposures.bought(network.seller(link), network.buyer(link), cents);
  }

  private void mark(int link) {
    int before = network.marks(link);
    int now = counts.marks(link);
    if (before == now) {
      return;
    }
    network.mark(link, now);
    int seller = network.seller(link);
    int buyer = network.buyer(link);
    legalFlags.linkChanged(
        seller, buyer, Integer.signum((now & Adjacency.LIVE) - (before & Adjacency.LIVE)));
    exposures.lapsedChanged(buyer);
    changedBuyers.add(buyer);
  }

  private boolean matters(int day) {
    return day > today - windowDays - memoryDays;
  }

  private boolean isWithin(int day, int span) {
    return day <= today && day > today - span;
  }

  private boolean isRemembered(int link, int day) {
    return isWithin(day, memoryDays) && !endings.isEnded(link, day, today);
  }

  private int link(int seller, int buyer) {
    int link = network.link(seller, buyer);
    counts.reserve(link);
    return link;
  }

  void transcribe(Transcript by) {
    calendar.transcribe(by);
    endings.transcribe(by);
    today = by.number(today);
    counts.transcribe(by);
  }
}
