package org.tierlight.risk.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.SourceClass;

/** Random bodies of evidence: few clusters, so that items often tell of one thing. */
final class RandomEvidence {

  static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  private RandomEvidence() {}

  static Arbitrary<List<EvidenceItem>> bodies() {
    return items().list().ofMaxSize(20);
  }

  static Arbitrary<EvidenceItem> items() {
    return Arbitraries.oneOf(inClusters(), ofOneContent());
  }

  private static Arbitrary<EvidenceItem> inClusters() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 30),
            Arbitraries.of(SourceClass.class),
            Arbitraries.of(IloIndicator.class),
            Arbitraries.doubles().between(0, 1),
            Arbitraries.of("a", "b", "c"),
            Arbitraries.integers().between(0, 2000))
        .as(
            (id, by, indicator, m, cluster, ago) ->
                new EvidenceItem(
                    "i" + id, by, indicator, m, TODAY.minusDays(ago), "test", null, cluster));
  }

  /** What one publisher says of one indicator, so often that items lie near others in chains. */
  private static Arbitrary<EvidenceItem> ofOneContent() {
    return Combinators.combine(
            Arbitraries.integers().between(31, 60),
            Arbitraries.of(0.1, 0.5, 0.9),
            Arbitraries.of("told-a", "told-a", "told-b"),
            Arbitraries.integers().between(0, 10))
        .as(
            (id, m, print, ago) ->
                new EvidenceItem(
                    "i" + id,
                    SourceClass.CIVIL_SOCIETY,
                    IloIndicator.DEBT_BONDAGE,
                    m,
                    TODAY.minusDays(10 * ago),
                    "test",
                    null,
                    "i" + id,
                    print));
  }

  /** Every item in its own voice time, in weeks. */
  static double age(EvidenceItem item) {
    return ChronoUnit.DAYS.between(item.observedOn(), TODAY) / 7.0;
  }

  static List<EvidenceItem> shuffled(List<EvidenceItem> items, long seed) {
    List<EvidenceItem> shuffled = new ArrayList<>(items);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }

  /** Every report told again under another id. */
  static List<EvidenceItem> twice(List<EvidenceItem> items) {
    List<EvidenceItem> twice = new ArrayList<>(items);
    items.forEach(item -> twice.add(again(item)));
    return twice;
  }

  private static EvidenceItem again(EvidenceItem of) {
    return new EvidenceItem(
        of.id() + "-again",
        of.sourceClass(),
        of.indicator(),
        of.strength(),
        of.observedOn(),
        of.source(),
        of.reference(),
        of.cluster(),
        of.fingerprint());
  }
}
