package org.tierlight.graph.neo4j;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.vocabulary.SupplierId;

/**
 * What the writer knows of the map without asking: the links that it read or wrote last, and which
 * suppliers are there and stand alone. It is true as long as nobody else has written, which the
 * number of batches in the database tells; after a transaction whose end is unknown it is empty
 * (docs/adr/0093). Used by one writer at a time.
 */
final class Recent {

  /** About 60 MB: a link of one product takes two to three kilobytes. */
  private static final int MOST_LINKS = 25_000;

  /** About 15 MB. */
  private static final int MOST_SUPPLIERS = 100_000;

  private final Map<LinkKey, StoredLink> links = most(MOST_LINKS);
  private final Map<SupplierId, Boolean> alone = most(MOST_SUPPLIERS);
  private long batches;
  private boolean isOpen;

  private static <K, V> Map<K, V> most(int entries) {
    return new LinkedHashMap<>(16, 0.75f, true) {
      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > entries;
      }
    };
  }

  /** A transaction begins that finds so many batches in the database. */
  void begin(long found) {
    if (isOpen || found != batches) {
      forget();
    }
    isOpen = true;
    batches = found;
  }

  /** The transaction applies one more. */
  void advance() {
    batches++;
  }

  /** The transaction is in the database. */
  void committed() {
    isOpen = false;
  }

  /** Records move: what stood alone may be together. */
  void forget() {
    links.clear();
    alone.clear();
  }

  @Nullable StoredLink link(LinkKey key) {
    return links.get(key);
  }

  void keep(StoredLink link) {
    links.put(link.link().key(), link);
  }

  boolean isAlone(SupplierId supplier) {
    return alone.get(supplier) != null;
  }

  void keepAlone(Collection<SupplierId> suppliers) {
    suppliers.forEach(supplier -> alone.put(supplier, true));
  }
}
