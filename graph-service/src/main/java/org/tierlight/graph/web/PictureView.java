package org.tierlight.graph.web;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.links.EvidenceKind;
import org.tierlight.graph.links.HsText;
import org.tierlight.graph.links.Link;
import org.tierlight.graph.pictures.Layout.Point;
import org.tierlight.graph.pictures.Line;
import org.tierlight.graph.pictures.Picture;
import org.tierlight.graph.pictures.Spot;
import org.tierlight.graph.tiers.Direction;
import org.tierlight.graph.tiers.Edge;
import org.tierlight.vocabulary.Band;

/** A graph with places, in which some nodes may stand for several suppliers. */
record PictureView(
    List<SpotView> nodes, List<LineView> edges, boolean clustered, boolean truncated) {

  static PictureView of(Picture picture, Map<String, Point> places) {
    Map<String, Spot> spots = picture.spots().stream().collect(toMap(Spot::id, identity()));
    return new PictureView(
        picture.spots().stream()
            .map(spot -> SpotView.of(spot, places.getOrDefault(spot.id(), new Point(0, 0))))
            .toList(),
        picture.lines().stream()
            .map(line -> LineView.of(line, spots.get(line.to()) instanceof Spot.Alone))
            .toList(),
        picture.clustered(),
        picture.truncated());
  }

  /** One supplier, or a cluster; what a cluster does not have is null. */
  record SpotView(
      String id,
      @Nullable String name,
      @Nullable String country,
      int tier,
      Direction side,
      @Nullable Boolean undeclared,
      Views.@Nullable ScoreView score,
      @Nullable Band band,
      @Nullable Boolean opaque,
      double x,
      double y,
      @Nullable ClusterView cluster) {

    static SpotView of(Spot spot, Point at) {
      return switch (spot) {
        case Spot.Alone alone -> of(alone, Views.Node.of(alone.stand().node()), at);
        case Spot.Cluster cluster ->
            new SpotView(
                cluster.id(),
                null,
                null,
                cluster.tier().distance(),
                cluster.side(),
                null,
                null,
                cluster.highestBand().orElse(null),
                null,
                at.x(),
                at.y(),
                ClusterView.of(cluster));
      };
    }

    private static SpotView of(Spot.Alone alone, Views.Node node, Point at) {
      return new SpotView(
          node.id(),
          node.name(),
          node.country(),
          node.tier(),
          alone.side(),
          node.undeclared(),
          node.score(),
          node.band(),
          node.opaque(),
          at.x(),
          at.y(),
          null);
    }
  }

  /**
   * Who stands together; its tier, side and country as parameters show them one by one.
   *
   * @param country a code, {@code unknown}, or {@code any}
   */
  record ClusterView(
      int tier,
      Direction side,
      String country,
      int suppliers,
      @Nullable Band highestBand,
      long centsWithin) {

    static ClusterView of(Spot.Cluster cluster) {
      return new ClusterView(
          cluster.tier().distance(),
          cluster.side(),
          cluster.group().country(),
          cluster.suppliers().size(),
          cluster.highestBand().orElse(null),
          cluster.centsWithin());
    }
  }

  /**
   * One link, or the sum of some.
   *
   * @param share of what the buyer bought; absent where several buy
   * @param evidence the strongest of all
   * @param confidence of the least documented
   */
  record LineView(
      String from,
      String to,
      @Nullable BigDecimal share,
      long cents,
      int links,
      long shipments,
      List<String> hs,
      @Nullable EvidenceKind evidence,
      double confidence,
      @Nullable Instant firstSeen,
      @Nullable Instant lastSeen) {

    static LineView of(Line line, boolean hasOneBuyer) {
      List<Link> links = line.links().stream().map(Edge::link).toList();
      return new LineView(
          line.from(),
          line.to(),
          hasOneBuyer ? share(line.links()) : null,
          line.cents(),
          links.size(),
          links.stream().mapToLong(link -> link.trade().shipments()).sum(),
          goods(links),
          links.stream()
              .flatMap(link -> link.evidence().stream())
              .min(EvidenceKind::compareTo)
              .orElse(null),
          line.links().stream().mapToDouble(Edge::confidence).min().orElse(0),
          seen(links.stream().map(Link::firstSeen)).min(Instant::compareTo).orElse(null),
          seen(links.stream().map(Link::lastSeen)).max(Instant::compareTo).orElse(null));
    }

    private static BigDecimal share(Collection<Edge> links) {
      double share = links.stream().mapToDouble(link -> link.share().value()).sum();
      return Views.sixDigits(Math.min(1, share));
    }

    private static List<String> goods(Collection<Link> links) {
      return links.stream()
          .flatMap(link -> link.hs().stream())
          .collect(toCollection(TreeSet::new))
          .stream()
          .map(HsText::write)
          .toList();
    }

    private static Stream<Instant> seen(Stream<Optional<Instant>> times) {
      return times.flatMap(Optional::stream);
    }
  }
}
