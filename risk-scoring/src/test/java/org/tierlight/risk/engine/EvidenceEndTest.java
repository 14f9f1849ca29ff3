package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tierlight.risk.engine.Trial.TODAY;
import static org.tierlight.risk.engine.Trial.id;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.fact.RiskFact.EvidenceEnded;
import org.tierlight.risk.fact.RiskFact.EvidenceFound;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.risk.model.IgnoredEnding;
import org.tierlight.risk.model.Leavings;
import org.tierlight.risk.model.LeftEvidence;
import org.tierlight.risk.model.LeftEvidence.Way;
import org.tierlight.risk.model.Misfit;
import org.tierlight.vocabulary.EndReason;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.SourceClass;

/** How evidence leaves, and how it does not (method.md section 3; ADR 0037). */
class EvidenceEndTest {

  private final Trial trial = new Trial();

  private EvidenceEndTest with(SourceClass by, LocalDate day, @Nullable String sender) {
    trial.described("s", false, OptionalLong.empty());
    trial.tell(
        new EvidenceFound(
            id("s"),
            new EvidenceItem("i", by, IloIndicator.DEBT_BONDAGE, 1, day, "test", null, "c"),
            sender));
    return this;
  }

  private EvidenceEndTest ended(
      EndReason reason, SourceClass by, LocalDate on, @Nullable String sender) {
    trial.tell(new EvidenceEnded("i", id("s"), reason, by, on, sender));
    return this;
  }

  private boolean counts() {
    trial.drain();
    return trial.standing("s").alertStrength() > 0;
  }

  private Leavings leavings() {
    return trial.engine.assessments().leavings(id("s"));
  }

  private void assertLeft(Way how, LocalDate on) {
    assertThat(counts()).isFalse();
    assertThat(leavings().left())
        .extracting(LeftEvidence::how, LeftEvidence::on)
        .containsExactly(tuple(how, on));
  }

  private void assertIgnored(Misfit misfit) {
    assertThat(counts()).isTrue();
    assertThat(leavings().left()).isEmpty();
    assertThat(leavings().ignored()).extracting(IgnoredEnding::misfit).containsExactly(misfit);
  }

  @Test
  void verifiedRemedyAndRefutationEnd() {
    with(SourceClass.HOTLINE, TODAY.minusDays(9), null)
        .ended(EndReason.REMEDIED, SourceClass.VERIFIED, TODAY, null)
        .assertLeft(Way.REMEDIED, TODAY);
    new EvidenceEndTest()
        .with(SourceClass.VERIFIED, TODAY.minusDays(9), null)
        .ended(EndReason.REFUTED, SourceClass.OFFICIAL, TODAY.minusDays(9), null)
        .assertLeft(Way.REFUTED, TODAY.minusDays(9));
  }

  @Test
  void aClaimOfRemedyEndsNothing() {
    with(SourceClass.ANONYMOUS, TODAY, null)
        .ended(EndReason.REMEDIED, SourceClass.CIVIL_SOCIETY, TODAY, null)
        .assertIgnored(Misfit.TOO_WEAK_A_CLASS);
  }

  @Test
  void onlyWhoSentItWithdrawsIt() {
    with(SourceClass.HOTLINE, TODAY, "union")
        .ended(EndReason.WITHDRAWN, SourceClass.OFFICIAL, TODAY, "mill")
        .assertIgnored(Misfit.NOT_ITS_SENDER);
    ended(EndReason.WITHDRAWN, SourceClass.HOTLINE, TODAY, "union")
        .assertLeftBeside(Way.WITHDRAWN, Misfit.NOT_ITS_SENDER);
  }

  private void assertLeftBeside(Way how, Misfit ignored) {
    assertLeft(how, TODAY);
    assertThat(leavings().ignored()).extracting(IgnoredEnding::misfit).containsExactly(ignored);
  }

  @Test
  void whatNobodyIsKnownToHaveSentNobodyWithdraws() {
    with(SourceClass.HOTLINE, TODAY, null)
        .ended(EndReason.WITHDRAWN, SourceClass.OFFICIAL, TODAY, null)
        .assertIgnored(Misfit.NOT_ITS_SENDER);
  }

  @Test
  void aForceEndsOfOfficialItemsByOfficialWordOnly() {
    with(SourceClass.VERIFIED, TODAY, null)
        .ended(EndReason.NO_LONGER_IN_FORCE, SourceClass.OFFICIAL, TODAY, null)
        .assertIgnored(Misfit.NOT_OFFICIAL);
    EvidenceEndTest listed = new EvidenceEndTest().with(SourceClass.OFFICIAL, TODAY, null);
    listed
        .ended(EndReason.NO_LONGER_IN_FORCE, SourceClass.VERIFIED, TODAY, null)
        .assertIgnored(Misfit.NOT_OFFICIAL);
    assertThat(listed.trial.standing("s").legalFlag()).isTrue();
    listed
        .ended(EndReason.NO_LONGER_IN_FORCE, SourceClass.OFFICIAL, TODAY, null)
        .assertLeftBeside(Way.NO_LONGER_IN_FORCE, Misfit.NOT_OFFICIAL);
    assertThat(listed.trial.standing("s").legalFlag()).isFalse();
  }

  @Test
  void anEndingBeforeTheItemEndsNothing() {
    with(SourceClass.HOTLINE, TODAY, null)
        .ended(EndReason.REFUTED, SourceClass.VERIFIED, TODAY.minusDays(1), null)
        .assertIgnored(Misfit.BEFORE_THE_ITEM);
  }

  @Test
  void anEndingOfAnItemOfSomebodyElseEndsNothing() {
    with(SourceClass.HOTLINE, TODAY, null);
    trial.tell(
        new EvidenceEnded("i", id("t"), EndReason.REFUTED, SourceClass.VERIFIED, TODAY, null));

    assertThat(counts()).isTrue();
    assertThat(trial.engine.assessments().leavings(id("t")).ignored())
        .extracting(IgnoredEnding::misfit)
        .containsExactly(Misfit.UNKNOWN_ITEM);
  }

  @Test
  void whatLiesAheadDoesNotCountYet() {
    with(SourceClass.OFFICIAL, TODAY, null)
        .ended(EndReason.REMEDIED, SourceClass.VERIFIED, TODAY.plusDays(2), null);
    assertThat(counts()).isTrue();
    trial.engine.advanceTo(Trial.at(TODAY.plusDays(1)));
    assertThat(counts()).isTrue();
    trial.engine.advanceTo(Trial.at(TODAY.plusDays(2)));
    assertLeft(Way.REMEDIED, TODAY.plusDays(2));
  }

  /** Who cannot end an item cannot undo its end either. */
  @Test
  void ofSeveralEndingsTheLastThatFitsHolds() {
    with(SourceClass.HOTLINE, TODAY.minusDays(9), null)
        .ended(EndReason.REMEDIED, SourceClass.VERIFIED, TODAY.minusDays(5), null)
        .ended(EndReason.REMEDIED, SourceClass.VERIFIED, TODAY.minusDays(3), null)
        .ended(EndReason.REMEDIED, SourceClass.ANONYMOUS, TODAY.plusDays(9), null)
        .assertLeftOn(TODAY.minusDays(3));
  }

  private void assertLeftOn(LocalDate on) {
    assertLeft(Way.REMEDIED, on);
  }

  @Test
  void statuteTakesWhatNothingEndedBefore() {
    LocalDate old = TODAY.minusYears(7);
    with(SourceClass.VERIFIED, old, null).assertLeft(Way.RETENTION_ENDED, old.plusYears(6));
    ended(EndReason.REFUTED, SourceClass.VERIFIED, TODAY, null)
        .assertLeft(Way.RETENTION_ENDED, old.plusYears(6));
    ended(EndReason.REFUTED, SourceClass.VERIFIED, old.plusYears(1), null)
        .assertLeft(Way.REFUTED, old.plusYears(1));
  }

  @Provide
  Arbitrary<List<VersionedFact>> worlds() {
    return RandomFacts.any();
  }

  @Property(tries = 300)
  void whatLeftAndWhatWasIgnoredIsToldTheSameForAnyOrder(
      @ForAll("worlds") List<VersionedFact> facts, @ForAll long seed) {
    List<VersionedFact> shuffled = new ArrayList<>(facts);
    shuffled.addAll(facts);
    Collections.shuffle(shuffled, new Random(seed));
    ScoringEngine one = told(facts);
    ScoringEngine other = told(shuffled);

    one.suppliers()
        .forEach(
            s ->
                assertThat(other.assessments().leavings(s))
                    .as("%s", s)
                    .isEqualTo(one.assessments().leavings(s)));
  }

  private static ScoringEngine told(List<VersionedFact> facts) {
    ScoringEngine engine = new ScoringEngine(PUBLISHED, Trial.VARIED, Trial.at(TODAY));
    facts.forEach(fact -> engine.apply(fact.version(), fact.fact()));
    return engine;
  }
}
