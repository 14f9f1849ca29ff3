package org.tierlight.graph.origins;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.links.Goods;
import org.tierlight.graph.links.Link;
import org.tierlight.graph.links.Trade;
import org.tierlight.graph.links.Window;
import org.tierlight.graph.suppliers.Sought;
import org.tierlight.graph.tiers.Course;
import org.tierlight.graph.tiers.Direction;
import org.tierlight.graph.tiers.Moment;
import org.tierlight.graph.tiers.Questions;
import org.tierlight.graph.tiers.SupplyMap;
import org.tierlight.graph.tiers.TierMap;
import org.tierlight.vocabulary.SupplierId;

/** Where what a supplier has of a product comes from, by the links of the map. */
public final class ProductOrigins {

  private final SupplyMap map;
  private final Questions questions;
  private final Makers makers;

  /** Asks a map, for at most so many links. */
  public ProductOrigins(SupplyMap map, Makers makers, int rows) {
    this.map = map;
    this.questions = new Questions(map, rows);
    this.makers = makers;
  }

  /** The countries that it comes from, within some tiers. */
  public Sought<Origins> origins(Product product, int tiers, Moment moment) {
    return upstream(product, tiers, moment)
        .map(
            found -> {
              Map<SupplierId, Maker> all = makers.makers(suppliers(found), moment);
              ProductTrail trail = trail(product, tiers, moment, found, all);
              return Origins.of(
                  trail.from(product.of(), product.stage(), tiers), all, found.truncated());
            });
  }

  /** The mark of the links that it comes over, within some tiers. */
  public Sought<Fingerprint> fingerprint(Product product, int tiers, Moment moment) {
    return upstream(product, tiers, moment)
        .map(
            found ->
                Fingerprint.of(
                    trail(product, tiers, moment, found, Map.of())
                        .passed(product.of(), product.stage())
                        .map(one -> line(one.link(), one.goods()))
                        .toList(),
                    found.truncated()));
  }

  private Sought<TierMap> upstream(Product product, int tiers, Moment moment) {
    return questions.around(
        new Course.Along(product.commodity()), product.of(), Direction.UPSTREAM, tiers, moment);
  }

  private ProductTrail trail(
      Product product, int tiers, Moment moment, TierMap found, Map<SupplierId, Maker> all) {
    Window window = Window.endingAt(moment.validAt());
    return new ProductTrail(
        found, product.commodity(), window, all, disclosed(all.values(), window, moment), tiers);
  }

  private static Set<SupplierId> suppliers(TierMap found) {
    Set<SupplierId> ids = new HashSet<>();
    found.nodes().forEach(node -> ids.add(node.supplier().id()));
    return ids;
  }

  /** What is known to have gone to a buyer, of what it declared to buy (method section 1, c_s). */
  private Map<SupplierId, Double> disclosed(Collection<Maker> all, Window window, Moment moment) {
    Map<SupplierId, Long> declared = new TreeMap<>();
    for (Maker maker : all) {
      if (maker.purchases() != null && maker.purchases() > 0) {
        declared.put(maker.supplier().id(), maker.purchases());
      }
    }
    if (declared.isEmpty()) {
      return Map.of();
    }
    Map<SupplierId, Double> inbound =
        map.look(moment, neighbours -> neighbours.inbound(declared.keySet(), window));
    Map<SupplierId, Double> disclosed = new TreeMap<>();
    declared.forEach(
        (id, cents) -> disclosed.put(id, Math.min(1, inbound.getOrDefault(id, 0.0) / cents)));
    return disclosed;
  }

  /** All that is known of a product on a link, but since when. */
  private static String line(Link link, Goods goods) {
    Trade trade = link.trades().of(goods);
    List<Object> fields =
        List.of(
            link.key(),
            goods.word(),
            link.evidence(goods).map(Object::toString).orElse(""),
            trade.months(),
            trade.quantities(),
            trade.bases(),
            trade.custody(),
            String.valueOf(trade.first()),
            String.valueOf(trade.last()),
            link.declaration() == null ? "" : declared(link.declaration()),
            link.termination() == null ? "" : link.termination().value());
    return Fingerprint.line(fields.toArray());
  }

  private static Object declared(Stamped<?> said) {
    return said.value();
  }
}
