package org.tierlight.graph.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.links.EvidenceKind;
import org.tierlight.graph.links.HsText;
import org.tierlight.graph.links.Link;
import org.tierlight.graph.suppliers.Dossier;
import org.tierlight.graph.suppliers.Page;
import org.tierlight.graph.suppliers.Profile;
import org.tierlight.graph.suppliers.Score;
import org.tierlight.graph.suppliers.Site;
import org.tierlight.graph.suppliers.Summary;
import org.tierlight.graph.tiers.Edge;
import org.tierlight.graph.tiers.TierMap;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.CustodyModel;
import org.tierlight.vocabulary.Disclosure;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.IsicCode;
import org.tierlight.vocabulary.Region;
import org.tierlight.vocabulary.SupplierId;

/** Answers as they are written: the shapes of design.md. */
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

  record SiteView(
      @Nullable String address,
      Site.@Nullable Place coordinates,
      @Nullable String gln,
      @Nullable String osId) {

    static List<SiteView> of(@Nullable Site site) {
      return site == null
          ? List.of()
          : List.of(new SiteView(site.address(), site.place(), site.gln(), site.osId()));
    }
  }

  record Purchases(long cents, String currency) {}

  /** What somebody declared; absent for an undeclared supplier. */
  record Declared(
      List<String> aliases,
      SortedMap<String, String> identifiers,
      @Nullable String region,
      List<String> isic,
      List<String> hs,
      boolean primaryProducer,
      @Nullable Purchases declaredPurchases,
      Disclosure disclosure,
      List<SiteView> sites) {

    static Declared of(Profile profile) {
      return new Declared(
          profile.aliases(),
          new TreeMap<>(profile.identifiers()),
          Optional.ofNullable(profile.region()).map(Region::code).orElse(null),
          profile.isic().stream().map(IsicCode::code).toList(),
          goods(profile.hs()),
          profile.primaryProducer(),
          Optional.ofNullable(profile.declaredPurchases())
              .map(money -> new Purchases(money.cents(), money.currency().getCurrencyCode()))
              .orElse(null),
          profile.disclosure(),
          SiteView.of(profile.site()));
    }
  }

  /** The engine's last word, beside the score itself. */
  record ScoreBasis(
      BigDecimal alertStrength, boolean legalFlag, String parameterVersion, Instant asOf) {

    static ScoreBasis of(Score score) {
      return new ScoreBasis(
          percent(score.alertStrength()),
          score.legalFlag(),
          score.parameterVersion(),
          score.asOf());
    }
  }

  record SupplierView(
      String id,
      String name,
      @Nullable String country,
      boolean undeclared,
      @Nullable Declared declared,
      @Nullable ScoreView score,
      @Nullable Band band,
      @Nullable BigDecimal opacity,
      @Nullable Boolean opaque,
      @Nullable ScoreBasis scoreBasis,
      long directSuppliers,
      long directBuyers,
      @Nullable Instant firstSeen,
      @Nullable Instant lastSeen,
      List<String> mergedRecords) {

    static SupplierView of(Dossier dossier) {
      Optional<Profile> profile = Optional.ofNullable(dossier.profile());
      Optional<Score> score = Optional.ofNullable(dossier.score());
      return new SupplierView(
          dossier.id().value(),
          dossier.name(),
          profile.map(Profile::country).map(Country::code).orElse(null),
          profile.isEmpty(),
          profile.map(Declared::of).orElse(null),
          ScoreView.of(score.map(Score::exposure).orElse(null)),
          score.map(Score::band).orElse(null),
          score.map(known -> percent(known.exposure().width())).orElse(null),
          score.map(Score::opaque).orElse(null),
          score.map(ScoreBasis::of).orElse(null),
          dossier.trading().directSuppliers(),
          dossier.trading().directBuyers(),
          dossier.trading().firstSeen(),
          dossier.trading().lastSeen(),
          dossier.records().stream().map(SupplierId::value).toList());
    }
  }

  static BigDecimal percent(double value) {
    return BigDecimal.valueOf(value * 100).setScale(2, RoundingMode.HALF_EVEN);
  }

  static BigDecimal sixDigits(double value) {
    return BigDecimal.valueOf(value).setScale(SHARE_DIGITS, RoundingMode.HALF_EVEN);
  }

  private static List<String> goods(Collection<HsCode> codes) {
    return codes.stream().map(HsText::write).toList();
  }
}
