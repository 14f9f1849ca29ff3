package org.tierlight.graph.tiers;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.SupplierId;

/**
 * Finds the strongest chains without making all of them: best first, led by what each beginning can
 * still hope for, so chains come out in the order of their shares and the search stops early.
 */
final class ChainSearch {

  static final int MOST_CHAINS = 30;

  /** Taken and waiting: bounds work and memory in a dense part; measured: under half a second. */
  private static final int MOST_STEPS = 200_000;

  private final Map<SupplierId, List<Edge>> byBuyer;
  private final Map<SupplierId, List<Edge>> bySeller;
  private final Passage passage;

  private ChainSearch(Collection<Edge> edges, Passage passage) {
    this.passage = passage;
    byBuyer = edges.stream().collect(groupingBy(edge -> edge.link().key().buyer()));
    bySeller = edges.stream().collect(groupingBy(edge -> edge.link().key().seller()));
  }

  /** Over links that may follow each other upstream as a passage says. */
  static ChainSearch over(Collection<Edge> edges, Passage passage) {
    return new ChainSearch(edges, passage);
  }

  /** The strongest chains of at most so many tiers by which a buyer buys from a supplier. */
  Chains strongest(SupplierId buyer, SupplierId supplier, int tiers) {
    Outlook outlook = Outlook.to(supplier, bySeller);
    PriorityQueue<Step> queue = new PriorityQueue<>(Step.BEST_FIRST);
    queue.add(new Step(null, null, buyer, Passage.START, 0, 0, outlook.costFrom(buyer)));
    List<Chain> found = new ArrayList<>();
    int steps = 0;
    while (!queue.isEmpty() && found.size() < MOST_CHAINS && steps + queue.size() < MOST_STEPS) {
      steps++;
      Step step = queue.remove();
      if (step.at.equals(supplier)) {
        found.add(step.chain());
      } else {
        queue.addAll(continued(step, outlook, tiers));
      }
    }
    return new Chains(found, !queue.isEmpty());
  }

  private List<Step> continued(Step step, Outlook outlook, int tiers) {
    return byBuyer.getOrDefault(step.at, List.of()).stream()
        .filter(edge -> outlook.isWithin(edge.link().key().seller(), tiers - step.tiers - 1))
        .filter(edge -> !step.passed(edge.link().key().seller()))
        .flatMap(edge -> step.over(edge, passage, outlook).stream())
        .toList();
  }

  private record Step(
      @Nullable Step before,
      @Nullable Edge edge,
      SupplierId at,
      int freedom,
      int tiers,
      double cost,
      double bestCost) {

    static final Comparator<Step> BEST_FIRST =
        comparingDouble(Step::bestCost)
            .thenComparing(Step::tiers)
            .thenComparing(comparing(Step::at));

    Optional<Step> over(Edge next, Passage passage, Outlook outlook) {
      OptionalInt behind = passage.over(next.link(), freedom);
      return behind.isPresent()
          ? Optional.of(over(next, behind.getAsInt(), outlook))
          : Optional.empty();
    }

    private Step over(Edge next, int free, Outlook outlook) {
      SupplierId seller = next.link().key().seller();
      double total = cost + Outlook.cost(next);
      return new Step(this, next, seller, free, tiers + 1, total, total + outlook.costFrom(seller));
    }

    boolean passed(SupplierId id) {
      for (Step step = this; step != null; step = step.before) {
        if (step.at.equals(id)) {
          return true;
        }
      }
      return false;
    }

    Chain chain() {
      List<Edge> edges = new ArrayList<>();
      for (Step step = this; step.edge != null && step.before != null; step = step.before) {
        edges.add(step.edge);
      }
      Collections.reverse(edges);
      return new Chain(edges);
    }
  }
}
