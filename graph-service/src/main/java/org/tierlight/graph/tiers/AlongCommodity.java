package org.tierlight.graph.tiers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.tierlight.graph.commodities.Commodity;
import org.tierlight.graph.links.Goods;
import org.tierlight.graph.links.Link;
import org.tierlight.graph.links.Window;
import org.tierlight.graph.suppliers.Profile;
import org.tierlight.graph.suppliers.Sought;
import org.tierlight.graph.suppliers.Summary;
import org.tierlight.vocabulary.SupplierId;

/**
 * The map as far as it is about one commodity: each link with the products of the chain alone, and
 * shares of what its buyer bought of them.
 */
final class AlongCommodity implements Neighbours {

  private final Commodity commodity;
  private final Neighbours all;

  AlongCommodity(Commodity commodity, Neighbours all) {
    this.commodity = commodity;
    this.all = all;
  }

  @Override
  public Sought<Summary> supplier(SupplierId id) {
    return all.supplier(id);
  }

  @Override
  public Hop suppliersOf(Set<SupplierId> buyers, int rows) {
    return suppliersOf(buyers, commodity.hs(), rows);
  }

  @Override
  public Hop suppliersOf(Set<SupplierId> buyers, Collection<String> hs, int rows) {
    return only(all.suppliersOf(buyers, hs, rows));
  }

  @Override
  public Hop buyersOf(Set<SupplierId> sellers, int rows) {
    return buyersOf(sellers, commodity.hs(), rows);
  }

  @Override
  public Hop buyersOf(Set<SupplierId> sellers, Collection<String> hs, int rows) {
    return only(all.buyersOf(sellers, hs, rows));
  }

  private Hop only(Hop hop) {
    List<Link> links = hop.links().stream().map(link -> link.only(this::isOfChain)).toList();
    List<Integer> places =
        IntStream.range(0, links.size())
            .filter(place -> links.get(place).evidence().isPresent())
            .boxed()
            .toList();
    return new Hop(
        places.stream().map(links::get).toList(),
        places.stream().map(hop.ends()::get).toList(),
        hop.more());
  }

  private boolean isOfChain(Goods goods) {
    return goods.code() != null && commodity.stagesOf(goods.code()).findAny().isPresent();
  }

  @Override
  public Optional<Profile> profile(SupplierId id) {
    return all.profile(id);
  }

  @Override
  public Set<SupplierId> primaryProducers(Set<SupplierId> among) {
    return all.primaryProducers(among);
  }

  @Override
  public Map<SupplierId, Double> inbound(Set<SupplierId> buyers, Window window) {
    return inbound(buyers, window, commodity.hs());
  }

  @Override
  public Map<SupplierId, Double> inbound(
      Set<SupplierId> buyers, Window window, Collection<String> hs) {
    return all.inbound(buyers, window, new TreeSet<>(hs));
  }
}
