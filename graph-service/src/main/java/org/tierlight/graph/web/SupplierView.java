package org.tierlight.graph.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.suppliers.Dossier;
import org.tierlight.graph.suppliers.Profile;
import org.tierlight.graph.suppliers.Score;
import org.tierlight.graph.suppliers.Site;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.Disclosure;
import org.tierlight.vocabulary.IsicCode;
import org.tierlight.vocabulary.Region;
import org.tierlight.vocabulary.SupplierId;

/** All that the map knows about one supplier, as it is answered. */
record SupplierView(
    String id,
    String name,
    @Nullable String country,
    boolean undeclared,
    @Nullable Declared declared,
    Views.@Nullable ScoreView score,
    @Nullable Band band,
    @Nullable BigDecimal opacity,
    @Nullable Boolean opaque,
    @Nullable ScoreBasis scoreBasis,
    long directSuppliers,
    long directBuyers,
    @Nullable Instant firstSeen,
    @Nullable Instant lastSeen,
    List<String> mergedRecords,
    boolean truncated) {

  static SupplierView of(Dossier dossier) {
    Optional<Profile> profile = Optional.ofNullable(dossier.profile());
    Optional<Score> score = Optional.ofNullable(dossier.score());
    return new SupplierView(
        dossier.id().value(),
        dossier.name(),
        profile.map(Profile::country).map(Country::code).orElse(null),
        profile.isEmpty(),
        profile.map(Declared::of).orElse(null),
        Views.ScoreView.of(score.map(Score::exposure).orElse(null)),
        score.map(Score::band).orElse(null),
        score.map(known -> Views.percent(known.exposure().width())).orElse(null),
        score.map(Score::opaque).orElse(null),
        score.map(ScoreBasis::of).orElse(null),
        dossier.trading().directSuppliers(),
        dossier.trading().directBuyers(),
        dossier.trading().firstSeen(),
        dossier.trading().lastSeen(),
        dossier.records().stream().map(SupplierId::value).toList(),
        dossier.trading().truncated());
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
          Views.goods(profile.hs()),
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
          Views.percent(score.alertStrength()),
          score.legalFlag(),
          score.parameterVersion(),
          score.asOf());
    }
  }
}
