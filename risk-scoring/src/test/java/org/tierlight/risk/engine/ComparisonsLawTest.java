package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.tierlight.risk.engine.Trial.TODAY;
import static org.tierlight.risk.engine.Trial.id;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.audit.Change;
import org.tierlight.risk.audit.Comparison;
import org.tierlight.risk.audit.Comparisons;
import org.tierlight.risk.audit.Moment;
import org.tierlight.risk.audit.PastAnswers;
import org.tierlight.risk.audit.Strand;
import org.tierlight.risk.audit.Turn;
import org.tierlight.risk.fact.DatedFact;
import org.tierlight.risk.fact.RiskFact;
import org.tierlight.risk.fact.RiskFact.EvidenceEnded;
import org.tierlight.risk.fact.RiskFact.EvidenceFound;
import org.tierlight.risk.fact.RiskFact.GoodsShipped;
import org.tierlight.risk.fact.RiskFact.SupplierDescribed;
import org.tierlight.risk.fact.Version;
import org.tierlight.risk.json.ParameterSetFiles;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.risk.model.Parameters;
import org.tierlight.risk.model.Profile;
import org.tierlight.risk.parameters.Ruling;
import org.tierlight.risk.parameters.Rulings;
import org.tierlight.vocabulary.EndReason;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/** Why a score is not what it was. */
class ComparisonsLawTest {

  @Provide
  Arbitrary<List<VersionedFact>> worlds() {
    return RandomFacts.any();
  }

  @Provide
  Arbitrary<SupplierId> suppliers() {
    return RandomFacts.suppliers();
  }

  private static Moment then(int k) {
    return new Moment(GrowingLog.came(k), GrowingLog.came(k));
  }

  /** The deltas sum to the change that the two past answers show. */
  @Property(tries = 60)
  void changesSumToTheDifference(
      @ForAll("worlds") List<VersionedFact> facts,
      @ForAll("suppliers") SupplierId supplier,
      @ForAll @IntRange(max = 49) int one,
      @ForAll @IntRange(max = 49) int other) {
    GrowingLog log = GrowingLog.of(facts);
    Moment from = then(Math.min(one, other) % facts.size());
    Moment to = then(facts.size() - 1);
    Optional<Comparison> comparison =
        new Comparisons(PUBLISHED, Trial.VARIED, log).compare(supplier, from, to);

    PastAnswers past = new PastAnswers(PUBLISHED, Trial.VARIED, log);
    assertThat(comparison.map(Comparison::after))
        .isEqualTo(past.report(supplier, to).map(report -> report.standing()));
    comparison.ifPresent(
        changed -> {
          assertThat(changed.before())
              .isEqualTo(past.report(supplier, from).map(report -> report.standing()));
          double before = changed.before().map(it -> it.exposure().mid()).orElse(0.0);
          assertThat(changed.changes().stream().mapToDouble(Change::delta).sum())
              .isCloseTo(changed.after().exposure().mid() - before, within(1e-9));
        });
  }

  /** Other parameters that came into force in between are a reason of their own. */
  @Property(tries = 40)
  void otherParametersAreToldFromOtherFacts(
      @ForAll("worlds") List<VersionedFact> facts,
      @ForAll("suppliers") SupplierId supplier,
      @ForAll @IntRange(max = 49) int one) {
    GrowingLog log = GrowingLog.of(facts);
    Moment from = then(one % facts.size());
    Moment to = then(facts.size() - 1);
    Rulings rulings = newFrom(from.knownAt().plusMillis(1));

    Optional<Comparison> comparison =
        new Comparisons(rulings, log, new Turn()).compare(supplier, from, to);

    PastAnswers past = new PastAnswers(rulings, log, new Turn(), Long.MAX_VALUE);
    comparison.ifPresent(
        changed -> {
          double before = changed.before().map(it -> it.exposure().mid()).orElse(0.0);
          assertThat(changed.after()).isEqualTo(past.report(supplier, to).orElseThrow().standing());
          assertThat(changed.changes().stream().mapToDouble(Change::delta).sum())
              .isCloseTo(changed.after().exposure().mid() - before, within(1e-9));
        });
  }

  @Test
  void aChangeOfParametersAloneIsTheOnlyReason() {
    GrowingLog log = new GrowingLog(List.of(fact(0, shipment("s1", "Mill", 100))));
    Moment to = new Moment(then(0).validAt(), GrowingLog.came(1));

    Comparison comparison =
        new Comparisons(newFrom(to.knownAt()), log, new Turn())
            .compare(id("Brand"), then(0), to)
            .orElseThrow();

    assertThat(comparison.changes()).extracting(Change::strand).containsExactly(Strand.PARAMETERS);
    assertThat(comparison.changes().getFirst().reason()).startsWith("Other figures");
    assertThat(comparison.versions().before()).isEqualTo(PUBLISHED.version());
    assertThat(comparison.versions().after()).isEqualTo(OTHER.version());
  }

  @Test
  void aChangeOfPacksAloneIsTheOnlyReason() {
    GrowingLog log =
        new GrowingLog(List.of(fact(0, shipment("s1", "Mill", 100)), fact(0, described("Mill"))));
    Moment to = new Moment(then(0).validAt(), GrowingLog.came(1));
    Rulings rulings =
        (perspective, knownAt, packs) ->
            new Ruling(
                PUBLISHED,
                packs.knownAt().isBefore(to.knownAt()) ? Trial.VARIED : Trial.EVIDENCE_ONLY);

    Comparison comparison =
        new Comparisons(rulings, log, new Turn()).compare(id("Brand"), then(0), to).orElseThrow();

    assertThat(comparison.changes()).extracting(Change::strand).containsExactly(Strand.PACKS);
    assertThat(comparison.changes().getFirst().reason()).contains("packs were put in force");
  }

  private static final Parameters OTHER = ParameterSetFiles.shipped().getLast().parameters();

  private static Rulings newFrom(Instant time) {
    return (perspective, knownAt, packs) ->
        new Ruling(knownAt.isBefore(time) ? PUBLISHED : OTHER, Trial.VARIED);
  }

  private static DatedFact fact(int week, RiskFact fact) {
    return new DatedFact(new Version(GrowingLog.came(week), "w" + week + fact.hashCode()), fact);
  }

  private static EvidenceFound sign(String item, String supplier, double strength) {
    return new EvidenceFound(
        id(supplier),
        new EvidenceItem(
            item,
            SourceClass.VERIFIED,
            IloIndicator.DEBT_BONDAGE,
            strength,
            TODAY,
            "test",
            null,
            item),
        null);
  }

  private static GoodsShipped shipment(String id, String seller, long cents) {
    return new GoodsShipped(id, id(seller), id("Brand"), cents, TODAY, null, true);
  }

  private static SupplierDescribed described(String name) {
    return new SupplierDescribed(
        id(name),
        new Profile(
            name,
            null,
            null,
            List.of(),
            List.of(),
            false,
            OptionalLong.empty(),
            Profile.UNDECLARED.disclosure()));
  }

  private static Comparison compared(List<DatedFact> facts) {
    return new Comparisons(PUBLISHED, Trial.EVIDENCE_ONLY, new GrowingLog(facts))
        .compare(id("Brand"), then(0), then(1))
        .orElseThrow();
  }

  @Test
  void evidenceIsNamedItemByItem() {
    Comparison comparison =
        compared(
            List.of(
                fact(0, shipment("s1", "Mill", 100)),
                fact(0, sign("old", "Mill", .5)),
                fact(
                    1,
                    new EvidenceEnded(
                        "old", id("Mill"), EndReason.REFUTED, SourceClass.VERIFIED, TODAY, null)),
                fact(1, sign("new", "Mill", .2)),
                fact(1, sign("newer", "Brand", .4))));

    assertThat(comparison.changes())
        .extracting(Change::strand, Change::item)
        .containsExactlyInAnyOrder(
            tuple(Strand.EVIDENCE_REMOVED, "old"),
            tuple(Strand.EVIDENCE_ADDED, "new"),
            tuple(Strand.EVIDENCE_ADDED, "newer"));
    assertThat(comparison.changes())
        .allSatisfy(
            change ->
                assertThat(change.delta() < 0)
                    .isEqualTo(change.strand() == Strand.EVIDENCE_REMOVED));
    assertThat(comparison.changes().getFirst().sentence(new BigDecimal("-1.20")))
        .contains("Mill (tier 1)")
        .endsWith("no longer counts; lowers the score by 1.20 points");
  }

  @Test
  void tradeIsToldFromDescriptions() {
    Comparison comparison =
        compared(
            List.of(
                fact(0, shipment("s1", "Mill", 100)),
                fact(0, sign("e", "Mill", .5)),
                fact(1, shipment("s2", "Farm", 300)),
                fact(1, described("Mill"))));

    assertThat(comparison.changes())
        .extracting(Change::strand)
        .containsExactly(Strand.DESCRIPTIONS, Strand.TRADE);
  }

  @Test
  void aSupplierThatNobodyHadSpokenOfHasNothingBefore() {
    Comparison comparison = compared(List.of(fact(1, shipment("s1", "Mill", 100))));

    assertThat(comparison.before()).isEmpty();
    assertThat(comparison.changes().stream().mapToDouble(Change::delta).sum())
        .isCloseTo(comparison.after().exposure().mid(), within(1e-12));
  }
}
