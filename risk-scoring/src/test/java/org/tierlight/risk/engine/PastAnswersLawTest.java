package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.risk.engine.Trial.TODAY;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.audit.Moment;
import org.tierlight.risk.audit.PastAnswers;
import org.tierlight.risk.fact.RiskFact.EvidenceFound;
import org.tierlight.risk.fact.RiskFact.SupplierDescribed;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.risk.model.Profile;
import org.tierlight.risk.model.Standing;
import org.tierlight.risk.report.RiskReport;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/** What was answered once is answered again, whatever was learnt since. */
class PastAnswersLawTest {

  @Provide
  Arbitrary<List<VersionedFact>> worlds() {
    return RandomFacts.any();
  }

  private static Map<SupplierId, Standing> lived(GrowingLog log, int until) {
    ScoringEngine engine = new ScoringEngine(PUBLISHED, Trial.VARIED, GrowingLog.came(0));
    for (int k = 0; k <= until; k++) {
      engine.advanceTo(GrowingLog.came(k));
      engine.apply(log.facts().get(k).version(), log.facts().get(k).fact());
      engine.drain();
    }
    Map<SupplierId, Standing> standings = new HashMap<>();
    engine.solved().forEach(one -> standings.put(one.supplier(), one.standing()));
    return standings;
  }

  @Property(tries = 100)
  void whatTheLiveEngineSaidIsSaidAgainToTheLastBit(
      @ForAll("worlds") List<VersionedFact> facts, @ForAll @IntRange(max = 49) int when) {
    GrowingLog log = GrowingLog.of(facts);
    int then = when % facts.size();
    PastAnswers past = new PastAnswers(PUBLISHED, Trial.VARIED, log);
    Moment moment = new Moment(GrowingLog.came(then), GrowingLog.came(then));

    lived(log, then)
        .forEach(
            (supplier, standing) ->
                assertThat(past.report(supplier, moment).map(RiskReport::standing))
                    .contains(standing));
  }

  /** The law can fail: what was learnt later changes the answer of that day as known today. */
  @Test
  void whatWasLearntLaterIsToldOfTheSameDayByTheOtherClock() {
    EvidenceItem late =
        new EvidenceItem(
            "late", SourceClass.VERIFIED, IloIndicator.DEBT_BONDAGE, 1, TODAY, "test", null, "c");
    GrowingLog log =
        GrowingLog.of(
            List.of(
                new VersionedFact(
                    Trial.version(1), new SupplierDescribed(Trial.id("s"), Profile.UNDECLARED)),
                new VersionedFact(Trial.version(2), new EvidenceFound(Trial.id("s"), late, null))));
    PastAnswers past = new PastAnswers(PUBLISHED, Trial.EVIDENCE_ONLY, log);
    Instant first = GrowingLog.came(0);

    double thenKnown = mid(past, new Moment(first, first));
    double nowKnown = mid(past, new Moment(first, GrowingLog.came(1)));

    assertThat(nowKnown).isGreaterThan(thenKnown);
  }

  private static double mid(PastAnswers past, Moment moment) {
    return past.report(Trial.id("s"), moment).orElseThrow().standing().exposure().mid();
  }
}
