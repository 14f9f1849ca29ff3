package org.tierlight.risk.engine;

import java.util.Arrays;
import org.tierlight.risk.column.Ints;
import org.tierlight.risk.column.PairNumbering;
import org.tierlight.risk.column.Transcript;

/** Who supplies whom and for how much: each link once in each direction. */
final class Network {

  private final PairNumbering links = new PairNumbering();
  private final Adjacency sellers = new Adjacency(false);
  private final Adjacency buyers = new Adjacency(true);
  private final Ints indexAmongBuyers = new Ints();
  private long[] inbound = new long[0];
  private int[] recorded = new int[0];
  private int laid;

  void grow(int nodes) {
    sellers.grow(nodes);
    buyers.grow(nodes);
    inbound = Arrays.copyOf(inbound, nodes);
    recorded = Arrays.copyOf(recorded, nodes);
  }

  /** Where a node buys. */
  Adjacency sellers() {
    return sellers;
  }

  /** Where a node sells. */
  Adjacency buyers() {
    return buyers;
  }

  /** The number of the link between two nodes; made where there was none. */
  int link(int seller, int buyer) {
    int link = links.number(seller, buyer);
    if (link == laid) {
      lay(link);
    }
    return link;
  }

  /** The number of the link between two nodes, or {@link PairNumbering#NONE}. */
  int find(int seller, int buyer) {
    return links.find(seller, buyer);
  }

  private void lay(int link) {
    int among = buyers.append(seller(link), buyer(link));
    int mirror = sellers.append(buyer(link), seller(link));
    buyers.mirrors()[buyers.slot(seller(link), among)] = mirror;
    indexAmongBuyers.reserve(link);
    indexAmongBuyers.set(link, among);
    laid++;
  }

  int links() {
    return links.size();
  }

  int seller(int link) {
    return links.first(link);
  }

  int buyer(int link) {
    return links.second(link);
  }

  /** What a node buys in the window, in cents. */
  long inbound(int node) {
    return inbound[node];
  }

  /** Counts a shipment to a node in (1) or out (−1), of whatever day. */
  void record(int buyer, int sign) {
    recorded[buyer] += sign;
  }

  /** Whether any shipment to a node was ever recorded. */
  boolean hasRecordedInbound(int node) {
    return recorded[node] > 0;
  }

  int marks(int link) {
    return buyers.marks()[sellingSlot(link)];
  }

  void addCents(int link, long more) {
    int selling = sellingSlot(link);
    int buying = buyingSlot(link, selling);
    long sum = Math.addExact(buyers.cents()[selling], more);
    buyers.cents()[selling] = sum;
    sellers.cents()[buying] = sum;
    inbound[buyer(link)] = Math.addExact(inbound[buyer(link)], more);
  }

  void mark(int link, int marks) {
    int selling = sellingSlot(link);
    buyers.marks()[selling] = (byte) marks;
    sellers.marks()[buyingSlot(link, selling)] = (byte) marks;
  }

  private int sellingSlot(int link) {
    return buyers.slot(seller(link), indexAmongBuyers.get(link));
  }

  private int buyingSlot(int link, int sellingSlot) {
    return sellers.slot(buyer(link), buyers.mirrors()[sellingSlot]);
  }

  void transcribe(Transcript by) {
    links.transcribe(by);
    sellers.transcribe(by);
    buyers.transcribe(by);
    indexAmongBuyers.transcribe(by);
    inbound = by.array(inbound);
    recorded = by.array(recorded);
    laid = by.number(laid);
  }
}
