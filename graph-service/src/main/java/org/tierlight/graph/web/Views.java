package org.tierlight.graph.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.links.EvidenceKind;
import org.tierlight.graph.links.HsText;
import org.tierlight.graph.links.Link;
import org.tierlight.graph.suppliers.Page;
import org.tierlight.graph.suppliers.Summary;
import org.tierlight.graph.tiers.Edge;
import org.tierlight.graph.tiers.TierMap;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.CustodyModel;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.Interval;

/** Answers as they are written: the shapes of openapi.yaml. */
final class Views {

  private static final int SHARE_DIGITS = 6;

  private Views() {}

  /** 0 to 100 with two decimals. */
  record ScoreView(BigDecimal low, BigDecimal mid, BigDecimal high) {

    static @Nullable ScoreView of(@Nullable Interval exposure) {
      return exposure == null
          ? null
          : new ScoreView(
              percent(exposure.low()), percent(exposure.mid()), percent(exposure.high()));
    }
  }

  record Item(
      String id,
      String name,
      @Nullable String country,
      boolean undeclared,
      @Nullable ScoreView score,
      @Nullable Band band,
      @Nullable BigDecimal opacity,
      @Nullable Boolean opaque) {

    static Item of(Summary supplier) {
      Optional<Summary.Risk> risk = Optional.ofNullable(supplier.risk());
      return new Item(
          supplier.id().value(),
          supplier.name(),
          supplier.country(),
          supplier.undeclared(),
          ScoreView.of(risk.map(Summary.Risk::exposure).orElse(null)),
          risk.map(Summary.Risk::band).orElse(null),
          risk.map(known -> percent(known.exposure().width())).orElse(null),
          risk.map(Summary.Risk::opaque).orElse(null));
    }
  }

  record PageView(List<Item> items, @Nullable String next, Page.Total total) {}

  record Node(
      String id,
      String name,
      @Nullable String country,
      int tier,
      boolean undeclared,
      @Nullable ScoreView score,
      @Nullable Band band,
      @Nullable Boolean opaque) {

    static Node of(TierMap.Node node) {
      Item item = Item.of(node.supplier());
      return new Node(
          item.id,
          item.name,
          item.country,
          node.tier().distance(),
          item.undeclared,
          item.score,
          item.band,
          item.opaque);
    }
  }

  record EdgeView(
      String from,
      String to,
      BigDecimal share,
      long cents,
      long shipments,
      List<String> hs,
      @Nullable EvidenceKind evidence,
      double confidence,
      List<CustodyModel> custody,
      @Nullable Instant firstSeen,
      @Nullable Instant lastSeen,
      @Nullable Instant terminatedAt) {

    static EdgeView of(Edge edge) {
      Link link = edge.link();
      return new EdgeView(
          link.key().seller().value(),
          link.key().buyer().value(),
          sixDigits(edge.share().value()),
          edge.cents(),
          link.trade().shipments(),
          goods(link.hs()),
          link.evidence().orElse(null),
          edge.confidence(),
          List.copyOf(link.custody()),
          link.firstSeen().orElse(null),
          link.lastSeen().orElse(null),
          Optional.ofNullable(link.termination())
              .map(end -> end.value().terminatedAt())
              .orElse(null));
    }
  }

  record GraphView(List<Node> nodes, List<EdgeView> edges, boolean truncated) {

    static GraphView of(TierMap map) {
      return new GraphView(
          map.nodes().stream().map(Node::of).toList(),
          map.edges().stream().map(EdgeView::of).toList(),
          map.truncated());
    }
  }

  static BigDecimal percent(double value) {
    return BigDecimal.valueOf(value * 100).setScale(2, RoundingMode.HALF_EVEN);
  }

  static BigDecimal sixDigits(double value) {
    return BigDecimal.valueOf(value).setScale(SHARE_DIGITS, RoundingMode.HALF_EVEN);
  }

  static List<String> goods(Collection<HsCode> codes) {
    return codes.stream().map(HsText::write).toList();
  }
}
