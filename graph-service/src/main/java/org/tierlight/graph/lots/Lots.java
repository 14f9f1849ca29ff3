package org.tierlight.graph.lots;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.tierlight.graph.links.LinkKey;

/**
 * One look at lots. Events that were taken back, or not known or not yet happened as of its moment,
 * are not seen; places are the suppliers that their records are part of.
 */
public interface Lots {

  /** Whether any event names a lot. */
  boolean isKnown(String lot);

  /** What was made or began of lots of a GTIN, event by event, at most so much. */
  Some<LotAmount> madeOf(String gtin, int rows);

  /** The events of all makings that some lots came out of, at most so many. */
  Some<LotEvent> makingsOf(Collection<String> lots, int rows);

  /** The events in which some lots moved, at most so many. */
  Some<LotEvent> movesOf(Collection<String> lots, int rows);

  /** Of some links those on which a model was stated that lets goods be mixed (ISO 22095). */
  Set<LinkKey> mixing(Collection<LinkKey> links);

  /**
   * As much as was asked for.
   *
   * @param more whether there was more
   */
  record Some<T>(List<T> items, boolean more) {

    public Some {
      items = List.copyOf(items);
    }
  }
}
