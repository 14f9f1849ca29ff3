package org.tierlight.risk.kafka.streams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierlight.message.ExposureTold;
import org.tierlight.message.MessageJson;
import org.tierlight.message.ScorePublished;
import org.tierlight.message.SupplierFollowed;
import org.tierlight.message.Topic;
import org.tierlight.risk.engine.Said;
import org.tierlight.risk.engine.Stamp;
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
import org.tierlight.risk.progress.Tally;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.SupplierId;

/** The task of partition 0, without a broker. */
class PartProcessorTest {

  private static final Factor UNKNOWN = new Factor(Interval.UNKNOWN, List.of());
  private static final Factor WORST = new Factor(Interval.exactly(1), List.of());
  private static final Appraisal NOTHING_KNOWN = (profile, goods) -> alike(UNKNOWN);

  private static final Duration TICK = Duration.ofMillis(100);
  private static final int TICKS = 10;

  private final Tally tally = new Tally();
  private Ruling ruling = new Ruling(PUBLISHED, NOTHING_KNOWN);
  private Instant now = Instant.parse("2026-06-30T12:00:00Z");
  private TopologyTestDriver task;

  @BeforeEach
  void start(@TempDir Path directory) {
    Properties settings =
        StreamsSettings.of(new Instance("127.0.0.1:1", (short) 1, directory, "127.0.0.1:2", 1, 0));
    task =
        new TopologyTestDriver(
            PartTopology.of(() -> ruling, new LiveParts(), tally, () -> now), settings, now);
  }

  @AfterEach
  void stop() {
    task.close();
  }

  private static InherentFactors alike(Factor factor) {
    return new InherentFactors(factor, factor, factor);
  }

  /** The first name that is kept in a partition. */
  private static String name(int part) {
    return IntStream.iterate(0, k -> k + 1)
        .mapToObj(k -> "s" + k)
        .filter(name -> Home.of(TrialLog.id("x", name)) == part)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aSuppliersScoreIsToldOnceAllIsCalm() {
    tell(new TrialLog("x").raw(name(0), .5).records());

    ScorePublished score = read(Topic.RISK_SCORES, ScorePublished.class);
    assertThat(score.supplierId()).isEqualTo(TrialLog.id("x", name(0)));
    assertThat(score.exposure().low()).isEqualTo(.5);
  }

  @Test
  void aSellerThatAnotherPartKeepsIsFollowed() {
    tell(new TrialLog("x").ships(name(4), name(0), 100).records());

    SupplierFollowed followed = read(Topic.EXPOSURE, SupplierFollowed.class);
    assertThat(followed.supplierId()).isEqualTo(TrialLog.id("x", name(4)));
    assertThat(followed.part()).isZero();
  }

  @Test
  void whoFollowsIsToldTheValue() {
    tell(new TrialLog("x").raw(name(0), .5).records());
    SupplierId supplier = TrialLog.id("x", name(0));
    read(Topic.RISK_SCORES, ScorePublished.class);
    follows(3, supplier);

    ExposureTold told = read(Topic.EXPOSURE, ExposureTold.class);
    assertThat(told.supplierId()).isEqualTo(supplier);
    assertThat(told.alertStrength()).isEqualTo(.5);
  }

  @Test
  void byOtherPacksASupplierOfWhomNothingIsNewIsToldAgain() {
    tell(new TrialLog("x").described(name(0), true, null).records());
    ScorePublished before = read(Topic.RISK_SCORES, ScorePublished.class);

    ruling = new Ruling(PUBLISHED, (profile, goods) -> alike(WORST));
    passTime();

    ScorePublished after = read(Topic.RISK_SCORES, ScorePublished.class);
    assertThat(after.exposure().low()).isGreaterThan(before.exposure().low());
    assertThat(after.parameterVersion()).isEqualTo(before.parameterVersion());
  }

  @Test
  void otherPacksTellNothingWhileOldFactsAreReadAgain() {
    Instant longAgo = now.minus(Duration.ofDays(30));
    for (int k = 0; k <= 6 * TICKS; k++) {
      pipe(new TrialLog("x").raw(name(0), .5).records(), longAgo);
      pass();
    }

    ruling = new Ruling(PUBLISHED, (profile, goods) -> alike(WORST));
    pass();

    assertThat(out(Topic.RISK_SCORES).isEmpty()).isTrue();
  }

  @Test
  void byOtherFiguresANewLifeBeginsWithAllThatIsKept() {
    tell(new TrialLog("x").raw(name(0), .5).ships(name(4), name(0), 100).records());
    ScorePublished before = read(Topic.RISK_SCORES, ScorePublished.class);
    SupplierFollowed followed = read(Topic.EXPOSURE, SupplierFollowed.class);

    ruling = new Ruling(withoutInherentRisk(), NOTHING_KNOWN);
    passTime();

    ScorePublished after = lastScore();
    assertThat(after.parameterVersion()).isEqualTo("mine-1");
    assertThat(after.exposure().low()).isCloseTo(before.exposure().low(), within(1e-9));
    assertThat(after.exposure().high()).isLessThan(before.exposure().high());
    SupplierFollowed anew = read(Topic.EXPOSURE, SupplierFollowed.class);
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
    tell(new TrialLog("x").described(name(5), false, null).records());

    assertThat(refusal()).isEqualTo("WRONG_PARTITION");
    assertThat(tally.recordsRefused()).isEqualTo(1);
  }

  @Test
  void whatCannotBeReadIsRefusedAndTheRestGoesOn() {
    pipe(new ProducerRecord<>(Topic.FACTS_SHIPMENTS.topicName(), bytes("k"), bytes("{")));
    tell(new TrialLog("x").raw(name(0), .5).records());

    assertThat(refusal()).isEqualTo("MISSING_HEADER");
    assertThat(read(Topic.RISK_SCORES, ScorePublished.class).exposure().low()).isEqualTo(.5);
  }

  private void tell(List<ProducerRecord<byte[], byte[]>> facts) {
    facts.forEach(this::pipe);
    passTime();
  }

  private void follows(int part, SupplierId supplier) {
    Said.Following following = new Said.Following(supplier, new Stamp(7, 1), List.of());
    Said said = new Said(List.of(), List.of(following));
    new BorderRecords(part, now).of(said).forEach(this::pipe);
    passTime();
  }

  private void pipe(ProducerRecord<byte[], byte[]> record) {
    pipe(record, now);
  }

  private void pipe(List<ProducerRecord<byte[], byte[]>> records, Instant written) {
    records.forEach(record -> pipe(record, written));
  }

  private void pipe(ProducerRecord<byte[], byte[]> record, Instant written) {
    task.createInputTopic(record.topic(), new ByteArraySerializer(), new ByteArraySerializer())
        .pipeInput(new TestRecord<>(record.key(), record.value(), record.headers(), written));
  }

  /** Until the part is calm and has said all. */
  private void passTime() {
    for (int tick = 0; tick < TICKS; tick++) {
      pass();
    }
  }

  private void pass() {
    now = now.plus(TICK);
    task.advanceWallClockTime(TICK);
  }

  private <T> T read(Topic topic, Class<T> type) {
    return read(next(topic), type);
  }

  private static <T> T read(TestRecord<byte[], byte[]> record, Class<T> type) {
    return MessageJson.decode(header(record.headers(), "ce_type"), record.value(), type);
  }

  /** Scores in doubt are sent again before. */
  private ScorePublished lastScore() {
    List<TestRecord<byte[], byte[]>> scores = out(Topic.RISK_SCORES).readRecordsToList();
    return read(scores.getLast(), ScorePublished.class);
  }

  private String refusal() {
    return header(next(Topic.QUARANTINE).headers(), "tierlight_code");
  }

  private TestRecord<byte[], byte[]> next(Topic topic) {
    return out(topic).readRecord();
  }

  private TestOutputTopic<byte[], byte[]> out(Topic topic) {
    return task.createOutputTopic(
        topic.topicName(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  private static String header(Headers headers, String name) {
    return Arrays.stream(headers.toArray())
        .filter(header -> header.key().equals(name))
        .map(header -> new String(header.value(), UTF_8))
        .findFirst()
        .orElseThrow();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
