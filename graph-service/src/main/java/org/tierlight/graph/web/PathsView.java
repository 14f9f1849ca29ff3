package org.tierlight.graph.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.suppliers.Summary;
import org.tierlight.graph.tiers.Chain;
import org.tierlight.graph.tiers.Connection;
import org.tierlight.graph.tiers.Direction;
import org.tierlight.graph.tiers.TierMap;
import org.tierlight.vocabulary.SupplierId;
import org.tierlight.vocabulary.Tier;

/**
 * The ranked paths between two suppliers.
 *
 * @param connection YES where a path is known; else UNKNOWN, since no list of suppliers is known to
 *     be whole
 */
record PathsView(
    String from, String to, Answer connection, List<PathView> paths, boolean truncated) {

  /** Whether two suppliers are connected. */
  enum Answer {
    YES,
    UNKNOWN
  }

  /**
   * One path.
   *
   * @param share of the buyer's purchases that comes this way: the product along the path
   * @param lastSeen when the link longest without trade was last seen
   */
  record PathView(
      Direction direction,
      int tiers,
      BigDecimal share,
      double confidence,
      @Nullable Instant lastSeen,
      List<Views.Node> nodes,
      List<Views.EdgeView> edges) {}

  static PathsView of(SupplierId from, SupplierId to, Connection found) {
    List<PathView> paths =
        Stream.concat(
                found.upstream().ranked().stream()
                    .map(chain -> path(Direction.UPSTREAM, from, chain, found.suppliers())),
                found.downstream().ranked().stream()
                    .map(chain -> path(Direction.DOWNSTREAM, to, chain, found.suppliers())))
            .sorted(Comparator.comparing(PathView::share).reversed())
            .toList();
    return new PathsView(
        from.value(),
        to.value(),
        paths.isEmpty() ? Answer.UNKNOWN : Answer.YES,
        paths,
        found.upstream().truncated() || found.downstream().truncated());
  }

  private static PathView path(
      Direction direction, SupplierId buyer, Chain chain, Map<SupplierId, Summary> suppliers) {
    List<SupplierId> passed =
        Stream.concat(
                Stream.of(buyer), chain.edges().stream().map(edge -> edge.link().key().seller()))
            .toList();
    return new PathView(
        direction,
        chain.edges().size(),
        Views.sixDigits(chain.share()),
        chain.confidence(),
        chain.edges().stream()
            .flatMap(edge -> edge.link().lastSeen().stream())
            .min(Instant::compareTo)
            .orElse(null),
        nodes(passed, suppliers),
        chain.edges().stream().map(Views.EdgeView::of).toList());
  }

  private static List<Views.Node> nodes(
      List<SupplierId> passed, Map<SupplierId, Summary> suppliers) {
    return IntStream.range(0, passed.size())
        .mapToObj(
            tier -> {
              Summary supplier = Objects.requireNonNull(suppliers.get(passed.get(tier)));
              return Views.Node.of(new TierMap.Node(supplier, new Tier(tier)));
            })
        .toList();
  }
}
