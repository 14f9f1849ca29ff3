package org.tierlight.graph.places;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.facts.Stamp;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.links.Goods;
import org.tierlight.graph.links.Link;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.graph.links.Shipment;
import org.tierlight.graph.suppliers.Summary;
import org.tierlight.graph.tiers.Edge;
import org.tierlight.graph.tiers.TierMap;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.LinkBasis;
import org.tierlight.vocabulary.Share;
import org.tierlight.vocabulary.SupplierId;
import org.tierlight.vocabulary.Tier;

/** Parts of a made-up map, for what draws them. */
public final class Drawn {

  private static final Instant DAY = Instant.parse("2026-06-01T00:00:00Z");
  private static final List<Band> BANDS = List.of(Band.values());
  private static final List<String> COUNTRIES = List.of("BD", "CN", "DE", "TR", "VN");

  private Drawn() {}

  /** A supplier in some tier. */
  public static TierMap.Node supplier(
      String id, int tier, @Nullable String country, @Nullable Band band) {
    double mid = band == null ? 0 : (1 + BANDS.indexOf(band)) / 5.0;
    Summary.Risk risk =
        band == null ? null : new Summary.Risk(new Interval(mid, mid, mid), band, false);
    return new TierMap.Node(
        new Summary(new SupplierId(id), "Mill " + id, country, false, risk), new Tier(tier));
  }

  /** A link written as {@code seller>buyer cents}. */
  public static Edge edge(String text) {
    String[] parts = text.split("[> ]", -1);
    LinkKey key = new LinkKey(new SupplierId(parts[0]), new SupplierId(parts[1]));
    long cents = Long.parseLong(parts[2]);
    Shipment shipment =
        new Shipment(
            key.toString(),
            key,
            Goods.ofWord("520100"),
            DAY,
            cents,
            null,
            LinkBasis.DOCUMENTED,
            null);
    Link link =
        Link.unknown(key)
            .with(new Stamped<>(new Stamp(DAY, key.toString(), "/sources/test"), DAY, shipment));
    return new Edge(link, true, cents, new Share(0.25), 1);
  }

  /** Suppliers and links. */
  public static TierMap map(List<TierMap.Node> suppliers, List<String> links) {
    return new TierMap(suppliers, links.stream().map(Drawn::edge).toList(), false);
  }

  /**
   * A map around {@code s0}, in which every supplier is linked to one nearer, and some more links.
   */
  public static TierMap random(long seed, int suppliers, int links) {
    Random random = new Random(seed);
    List<TierMap.Node> nodes = new ArrayList<>(List.of(supplier("s0", 0, "DE", null)));
    TreeSet<String> pairs = new TreeSet<>();
    for (int number = 1; number < suppliers; number++) {
      int buyer = random.nextInt(Math.min(number, Tier.FARTHEST));
      nodes.add(
          supplier(
              "s" + number,
              nodes.get(buyer).tier().distance() + 1,
              random.nextInt(8) == 0 ? null : COUNTRIES.get(random.nextInt(COUNTRIES.size())),
              random.nextInt(4) == 0 ? null : BANDS.get(random.nextInt(BANDS.size()))));
      pairs.add("s" + number + ">s" + buyer);
    }
    while (suppliers > 2 && pairs.size() < links) {
      int seller = random.nextInt(suppliers);
      int buyer = random.nextInt(suppliers);
      if (seller != buyer) {
        pairs.add("s" + seller + ">s" + buyer);
      }
    }
    return map(nodes, pairs.stream().map(pair -> pair + " " + random.nextInt(10_000)).toList());
  }
}
