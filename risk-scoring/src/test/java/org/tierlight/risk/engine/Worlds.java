package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tierlight.risk.engine.Trial.TODAY;
import static org.tierlight.risk.engine.Trial.id;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.tierlight.risk.fact.RiskFact;
import org.tierlight.risk.fact.RiskFact.EvidenceFound;
import org.tierlight.risk.fact.RiskFact.GoodsShipped;
import org.tierlight.risk.fact.RiskFact.SupplierDescribed;
import org.tierlight.risk.fact.Version;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.risk.model.Parameters;
import org.tierlight.risk.model.Profile;
import org.tierlight.vocabulary.Disclosure;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/** Scores of whole worlds from nothing, and what may be said of two of them. */
final class Worlds {

  static final double SOLVED = 1e-9;

  private static final Offset<Double> SAME = within(SOLVED);

  private Worlds() {}

  static ScoringEngine engine(Parameters parameters, List<VersionedFact> facts) {
    ScoringEngine engine = new ScoringEngine(parameters, Trial.VARIED, Trial.at(TODAY));
    facts.forEach(fact -> engine.apply(fact.version(), fact.fact()));
    return engine;
  }

  static Map<SupplierId, Recomputed> scores(ScoringEngine engine) {
    Map<SupplierId, Recomputed> scores = new TreeMap<>();
    engine.recompute().forEach(one -> scores.put(one.supplier(), one));
    return scores;
  }

  static Map<SupplierId, Recomputed> scores(List<VersionedFact> facts) {
    return scores(engine(PUBLISHED, facts));
  }

  static List<VersionedFact> and(List<VersionedFact> facts, RiskFact... more) {
    List<VersionedFact> all = new ArrayList<>(facts);
    for (RiskFact fact : more) {
      all.add(new VersionedFact(new Version(Trial.at(TODAY.plusDays(1)), "z" + all.size()), fact));
    }
    return all;
  }

  interface Comparison {
    void check(Recomputed before, Recomputed after);
  }

  static void compare(
      Map<SupplierId, Recomputed> before,
      Map<SupplierId, Recomputed> after,
      Comparison comparison) {
    before.forEach(
        (supplier, score) -> {
          Recomputed now = after.get(supplier);
          assertThat(now).isNotNull();
          if (now != null) {
            comparison.check(score, now);
          }
        });
  }

  static void notLower(Recomputed before, Recomputed after) {
    lowNotLower(before, after);
    midAndHighNotLower(before, after);
    assertThat(after.alertStrength()).isGreaterThanOrEqualTo(before.alertStrength() - SOLVED);
    assertThat(after.legalFlag() || !before.legalFlag()).isTrue();
  }

  static void lowNotLower(Recomputed before, Recomputed after) {
    assertThat(after.exposure().low()).isGreaterThanOrEqualTo(before.exposure().low() - SOLVED);
  }

  static void midAndHighNotLower(Recomputed before, Recomputed after) {
    assertThat(after.exposure().mid()).isGreaterThanOrEqualTo(before.exposure().mid() - SOLVED);
    assertThat(after.exposure().high()).isGreaterThanOrEqualTo(before.exposure().high() - SOLVED);
  }

  static void same(Recomputed before, Recomputed after) {
    assertThat(after.exposure().low()).isCloseTo(before.exposure().low(), SAME);
    assertThat(after.exposure().mid()).isCloseTo(before.exposure().mid(), SAME);
    assertThat(after.exposure().high()).isCloseTo(before.exposure().high(), SAME);
    assertThat(after.alertStrength()).isCloseTo(before.alertStrength(), SAME);
  }

  static EvidenceFound sign(String itemId, SupplierId supplier, SourceClass by) {
    return new EvidenceFound(
        supplier,
        new EvidenceItem(itemId, by, IloIndicator.DECEPTION, .7, TODAY, "test", null, itemId));
  }

  static List<VersionedFact> buyingMuch(List<VersionedFact> facts) {
    List<VersionedFact> all = facts;
    for (String name : List.of("a", "b", "c", "d", "e", "f", "g")) {
      all = and(all, described(name, 60_000_000_000L));
    }
    return all;
  }

  static SupplierDescribed described(String name, long purchases) {
    return new SupplierDescribed(
        id(name),
        new Profile(
            name,
            null,
            null,
            List.of(),
            List.of(),
            false,
            OptionalLong.of(purchases),
            Disclosure.VERIFIED_LIST));
  }

  static GoodsShipped shipment(String seller, SupplierId buyer, LocalDate day) {
    return new GoodsShipped("revealed", id(seller), buyer, 4_000_000_000L, day, null, true);
  }
}
