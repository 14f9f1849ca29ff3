package org.tierlight.graph.links;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.tierlight.vocabulary.SupplierId;

/**
 * From whom to whom. The order is by the smaller id, then the larger: writers that take locks in
 * this order never wait for each other in a circle.
 */
public record LinkKey(SupplierId seller, SupplierId buyer) implements Comparable<LinkKey> {

  private static final Comparator<LinkKey> ORDER =
      comparing(LinkKey::smaller).thenComparing(LinkKey::larger).thenComparing(LinkKey::seller);

  /**
   * @throws IllegalArgumentException if a supplier would supply itself
   */
  public LinkKey {
    if (seller.equals(buyer)) {
      throw new IllegalArgumentException("no supplier supplies itself");
    }
  }

  /** The link between the suppliers of its ends; none between records of one supplier. */
  public Optional<LinkKey> under(Map<SupplierId, SupplierId> suppliers) {
    SupplierId from = suppliers.getOrDefault(seller, seller);
    SupplierId to = suppliers.getOrDefault(buyer, buyer);
    return from.equals(to) ? Optional.empty() : Optional.of(new LinkKey(from, to));
  }

  private SupplierId smaller() {
    return seller.compareTo(buyer) < 0 ? seller : buyer;
  }

  private SupplierId larger() {
    return seller.compareTo(buyer) < 0 ? buyer : seller;
  }

  @Override
  public int compareTo(LinkKey other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return seller + ">" + buyer;
  }
}
