package org.tierlight.risk.kafka.streams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;
import static org.tierlight.risk.kafka.streams.TrialTask.name;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierlight.message.ExposureTold;
import org.tierlight.message.ScorePublished;
import org.tierlight.message.SupplierFollowed;
import org.tierlight.message.Topic;
import org.tierlight.risk.indicator.Factor;
import org.tierlight.risk.indicator.InherentFactors;
import org.tierlight.risk.json.ParameterComposition;
import org.tierlight.risk.json.ParameterSetFiles;
import org.tierlight.risk.model.Appraisal;
import org.tierlight.risk.model.Parameters;
import org.tierlight.risk.parameters.Composed;
import org.tierlight.risk.parameters.FigureChange;
import org.tierlight.risk.parameters.ParameterSets;
import org.tierlight.risk.parameters.Perspective;
import org.tierlight.risk.parameters.Proposal;
import org.tierlight.risk.parameters.Ruling;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.SupplierId;

/** The task of partition 0, without a broker. */
class PartProcessorTest {

  private static final Factor UNKNOWN = new Factor(Interval.UNKNOWN, List.of());
  private static final Factor WORST = new Factor(Interval.exactly(1), List.of());
  private static final Appraisal NOTHING_KNOWN = (profile, goods) -> alike(UNKNOWN);

  private final TrialTask task;

  PartProcessorTest(@TempDir Path directory) {
    task = new TrialTask(directory, new Ruling(PUBLISHED, NOTHING_KNOWN));
  }

  @AfterEach
  void stop() {
    task.close();
  }

  private static InherentFactors alike(Factor factor) {
    return new InherentFactors(factor, factor, factor);
  }

  @Test
  void aSuppliersScoreIsToldOnceAllIsCalm() {
    task.tell(new TrialLog("x").raw(name(0), .5).records());

    ScorePublished score = task.read(Topic.RISK_SCORES, ScorePublished.class);
    assertThat(score.supplierId()).isEqualTo(TrialLog.id("x", name(0)));
    assertThat(score.exposure().low()).isEqualTo(.5);
  }

  @Test
  void aSellerThatAnotherPartKeepsIsFollowed() {
    task.tell(new TrialLog("x").ships(name(4), name(0), 100).records());

    SupplierFollowed followed = task.read(Topic.EXPOSURE, SupplierFollowed.class);
    assertThat(followed.supplierId()).isEqualTo(TrialLog.id("x", name(4)));
    assertThat(followed.part()).isZero();
  }

  @Test
  void whoFollowsIsToldTheValue() {
    task.tell(new TrialLog("x").raw(name(0), .5).records());
    SupplierId supplier = TrialLog.id("x", name(0));
    task.read(Topic.RISK_SCORES, ScorePublished.class);
    task.follows(3, supplier);

    ExposureTold told = task.read(Topic.EXPOSURE, ExposureTold.class);
    assertThat(told.supplierId()).isEqualTo(supplier);
    assertThat(told.alertStrength()).isEqualTo(.5);
  }

  @Test
  void byOtherPacksASupplierOfWhomNothingIsNewIsToldAgain() {
    task.tell(new TrialLog("x").described(name(0), true, null).records());
    ScorePublished before = task.read(Topic.RISK_SCORES, ScorePublished.class);

    task.rules(new Ruling(PUBLISHED, (profile, goods) -> alike(WORST)));
    task.passTime();

    ScorePublished after = task.read(Topic.RISK_SCORES, ScorePublished.class);
    assertThat(after.exposure().low()).isGreaterThan(before.exposure().low());
    assertThat(after.parameterVersion()).isEqualTo(before.parameterVersion());
  }

  @Test
  void otherPacksTellNothingWhileOldFactsAreReadAgain() {
    Instant longAgo = task.now().minus(Duration.ofDays(30));
    for (int k = 0; k <= 6 * TrialTask.TICKS; k++) {
      task.pipe(new TrialLog("x").raw(name(0), .5).records(), longAgo);
      task.pass();
    }

    task.rules(new Ruling(PUBLISHED, (profile, goods) -> alike(WORST)));
    task.pass();

    assertThat(task.out(Topic.RISK_SCORES).isEmpty()).isTrue();
  }

  @Test
  void byOtherFiguresANewLifeBeginsWithAllThatIsKept() {
    task.tell(new TrialLog("x").raw(name(0), .5).ships(name(4), name(0), 100).records());
    ScorePublished before = task.read(Topic.RISK_SCORES, ScorePublished.class);
    SupplierFollowed followed = task.read(Topic.EXPOSURE, SupplierFollowed.class);

    task.rules(new Ruling(withoutInherentRisk(), NOTHING_KNOWN));
    task.passTime();

    ScorePublished after = task.lastScore();
    assertThat(after.parameterVersion()).isEqualTo("mine-1");
    assertThat(after.exposure().low()).isCloseTo(before.exposure().low(), within(1e-9));
    assertThat(after.exposure().high()).isLessThan(before.exposure().high());
    SupplierFollowed anew = task.read(Topic.EXPOSURE, SupplierFollowed.class);
    assertThat(anew.supplierId()).isEqualTo(followed.supplierId());
    assertThat(anew.life()).isGreaterThan(followed.life());
  }

  private static Parameters withoutInherentRisk() {
    Proposal proposal =
        new Proposal(
            "mine-1",
            Perspective.GENERIC,
            "Evidence alone",
            "For a test.",
            "2026-1",
            List.of(new FigureChange("/inherent/weight", 0, true, "policy, for a test")));
    Composed composed =
        new ParameterSets(ParameterSetFiles.shipped(), new ParameterComposition())
            .compose(proposal);
    return ((Composed.Whole) composed).set().parameters();
  }

  @Test
  void aFactInAWrongPartitionIsRefusedAndCounted() {
    task.tell(new TrialLog("x").described(name(5), false, null).records());

    assertThat(task.refusal()).isEqualTo("WRONG_PARTITION");
    assertThat(task.tally().recordsRefused()).isEqualTo(1);
  }

  @Test
  void whatCannotBeReadIsRefusedAndTheRestGoesOn() {
    task.pipe(new ProducerRecord<>(Topic.FACTS_SHIPMENTS.topicName(), bytes("k"), bytes("{")));
    task.tell(new TrialLog("x").raw(name(0), .5).records());

    assertThat(task.refusal()).isEqualTo("MISSING_HEADER");
    assertThat(task.read(Topic.RISK_SCORES, ScorePublished.class).exposure().low()).isEqualTo(.5);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
