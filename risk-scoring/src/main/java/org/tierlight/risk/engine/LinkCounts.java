package org.tierlight.risk.engine;

import org.tierlight.risk.column.Ints;
import org.tierlight.risk.column.Transcript;

/** How many shipments of each link are in the window, documented, and remembered. */
final class LinkCounts {

  private final Ints live = new Ints();
  private final Ints documented = new Ints();
  private final Ints remembered = new Ints();

  /** Makes room up to a link. */
  void reserve(int link) {
    live.reserve(link);
    documented.reserve(link);
    remembered.reserve(link);
  }

  /** So many more are in the window, and so many of them are documented. */
  void shift(int link, int shipments, int documentedShipments) {
    live.add(link, shipments);
    documented.add(link, documentedShipments);
  }

  /** So many more are remembered. */
  void remember(int link, int shipments) {
    remembered.add(link, shipments);
  }

  /** None is remembered any more. */
  void forget(int link) {
    remembered.set(link, 0);
  }

  /** What the link is by its counts: live and perhaps documented, or lapsed, or nothing. */
  int marks(int link) {
    if (live.get(link) > 0) {
      return documented.get(link) > 0 ? Adjacency.LIVE | Adjacency.DOCUMENTED : Adjacency.LIVE;
    }
    return remembered.get(link) > 0 ? Adjacency.LAPSED : 0;
  }

  void transcribe(Transcript by) {
    live.transcribe(by);
    documented.transcribe(by);
    remembered.transcribe(by);
  }
}
