package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SellersFirstTest {

  private static final int NODES = 40;

  /** A seller and a buyer by number. */
  record Link(int seller, int buyer) {}

  @Provide
  Arbitrary<List<Link>> links() {
    Arbitrary<Integer> node = Arbitraries.integers().between(0, NODES - 1);
    return Combinators.combine(node, node)
        .as(Link::new)
        .filter(link -> link.seller != link.buyer)
        .list()
        .ofMaxSize(120);
  }

  private static Adjacency sellers(List<Link> links) {
    Adjacency sellers = new Adjacency(false);
    sellers.grow(NODES);
    links.forEach(link -> sellers.append(link.buyer, link.seller));
    return sellers;
  }

  private static int[] order(List<Link> links) {
    return SellersFirst.of(sellers(links), NODES, IntStream.range(0, NODES).toArray());
  }

  @Property
  void everyNodeComesOnce(@ForAll("links") List<Link> links) {
    assertThat(IntStream.of(order(links)).sorted().toArray())
        .isEqualTo(IntStream.range(0, NODES).toArray());
  }

  @Property
  void withoutCyclesEverySellerComesBeforeItsBuyers(@ForAll("links") List<Link> links) {
    List<Link> acyclic = links.stream().filter(link -> link.seller > link.buyer).toList();
    List<Integer> order = Arrays.stream(order(acyclic)).boxed().toList();

    assertThat(acyclic).allMatch(link -> order.indexOf(link.seller) < order.indexOf(link.buyer));
  }

  @Example
  void aCycleIsCutWhereTheCanonicalOrderEntersIt() {
    List<Link> cycle = List.of(new Link(2, 1), new Link(3, 2), new Link(1, 3));

    assertThat(order(cycle)).startsWith(0, 3, 2, 1);
  }
}
