package org.tierlight.graph.exports;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.suppliers.Summary;
import org.tierlight.graph.tiers.Edge;
import org.tierlight.vocabulary.SupplierId;
import org.tierlight.vocabulary.Tier;

/**
 * Counts what is handed on. A supplier that came onto the map after the suppliers were read is
 * handed on, by its id alone, before the first link that names it: no link may lead nowhere.
 */
public final class Listing implements Pieces {

  /** Marks take 16 MiB whatever the map holds; with a million suppliers 1 in 130 looks listed. */
  private static final int MARKS = 1 << 27;

  private final Pieces to;
  private final BitSet listed = new BitSet();
  private long suppliers;
  private long links;

  /** Hands pieces on. */
  public Listing(Pieces to) {
    this.to = to;
  }

  /** How many suppliers there were. */
  public long suppliers() {
    return suppliers;
  }

  /** How many links there were. */
  public long links() {
    return links;
  }

  @Override
  public void supplier(Summary supplier, @Nullable Tier tier) {
    listed.set(mark(supplier.id()));
    suppliers++;
    to.supplier(supplier, tier);
  }

  @Override
  public void link(Edge link) {
    list(link.link().key().seller());
    list(link.link().key().buyer());
    links++;
    to.link(link);
  }

  private void list(SupplierId id) {
    if (!listed.get(mark(id))) {
      supplier(new Summary(id, id.value(), null, true, null), null);
    }
  }

  private static int mark(SupplierId id) {
    // Fibonacci hashing: neighbouring ids have neighbouring hash codes.
    return (id.value().hashCode() * 0x9E3779B9) >>> 5 & (MARKS - 1);
  }
}
