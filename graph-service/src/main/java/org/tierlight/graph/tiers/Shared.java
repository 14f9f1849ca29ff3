package org.tierlight.graph.tiers;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tierlight.graph.suppliers.Summary;
import org.tierlight.vocabulary.SupplierId;
import org.tierlight.vocabulary.Tier;

/**
 * Suppliers that more than one of a set buys from, directly or further up; those of most first.
 *
 * @param truncated whether a map was cut, so that some may be missing
 */
public record Shared(List<Common> suppliers, boolean truncated) {

  private static final Comparator<Common> OF_MOST_FIRST =
      comparingInt((Common common) -> common.buyers().size())
          .thenComparing(comparingDouble(Common::share))
          .reversed()
          .thenComparing(common -> common.supplier().id());

  /** One of the set, and how the supplier stands in its chain. */
  public record Use(SupplierId buyer, Tier tier, double share) {}

  /** A supplier and those of the set that use it. */
  public record Common(Summary supplier, List<Use> buyers) {

    public Common {
      buyers = List.copyOf(buyers);
    }

    private Common with(Common other) {
      return new Common(supplier, Stream.concat(buyers.stream(), other.buyers.stream()).toList());
    }

    private double share() {
      return buyers.stream().mapToDouble(Use::share).sum();
    }
  }

  public Shared {
    suppliers = List.copyOf(suppliers);
  }

  /** What the chains of a set have in common; each is that upstream of one of them. */
  static Shared of(Map<SupplierId, Weighted> chains) {
    Map<SupplierId, Common> all = new TreeMap<>();
    chains.forEach(
        (buyer, chain) ->
            chain
                .parts()
                .forEach(part -> all.merge(part.supplier().id(), use(buyer, part), Common::with)));
    return new Shared(
        all.values().stream()
            .filter(common -> common.buyers().size() > 1)
            .sorted(OF_MOST_FIRST)
            .toList(),
        chains.values().stream().anyMatch(Weighted::truncated));
  }

  private static Common use(SupplierId buyer, Weighted.Part part) {
    return new Common(part.supplier(), List.of(new Use(buyer, part.node().tier(), part.share())));
  }
}
