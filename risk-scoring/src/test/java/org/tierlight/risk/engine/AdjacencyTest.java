package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Rows stay what they are, however often they are laid elsewhere. */
class AdjacencyTest {

  private static final int NODES = 8;

  @Property(tries = 300)
  void eachNodeHasTheRowsThatItGotInTheirOrder(
      @ForAll @Size(max = 300) List<@IntRange(max = NODES - 1) Integer> nodes) {
    Adjacency links = new Adjacency(true);
    links.grow(NODES);
    List<List<Integer>> plain = new ArrayList<>();
    IntStream.range(0, NODES).forEach(node -> plain.add(new ArrayList<>()));
    for (int other = 0; other < nodes.size(); other++) {
      int node = nodes.get(other);

      assertThat(links.append(node, other)).isEqualTo(plain.get(node).size());
      plain.get(node).add(other);
    }

    for (int node = 0; node < NODES; node++) {
      assertThat(
              IntStream.range(links.start(node), links.end(node))
                  .map(slot -> links.others()[slot])
                  .boxed())
          .containsExactlyElementsOf(plain.get(node));
    }
  }

  /** However evenly rows grow, at most a third of the arrays is room. */
  @Test
  void littleRoomIsLeft() {
    Adjacency links = new Adjacency(true);
    links.grow(1_000);
    for (int k = 0; k < 40_000; k++) {
      links.append(k % 1_000, k);
      if (k > 10_000) {
        assertThat(links.others().length).isLessThan(3 * k / 2);
      }
    }
  }
}
