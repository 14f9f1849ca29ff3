package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.risk.engine.Trial.TODAY;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import org.tierlight.risk.audit.CertifiedSnapshot;
import org.tierlight.risk.checkpoint.Checkpoints;
import org.tierlight.risk.checkpoint.Heading;
import org.tierlight.risk.fact.RiskFact.GoodsShipped;
import org.tierlight.risk.fact.RiskFact.LinkEnded;
import org.tierlight.risk.fact.RiskFact.SupplierDescribed;
import org.tierlight.risk.file.CheckpointFolder;
import org.tierlight.risk.model.Profile;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.Disclosure;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsEdition;
import org.tierlight.vocabulary.IsicCode;
import org.tierlight.vocabulary.Region;
import org.tierlight.vocabulary.SourceClass;

/** An engine that was taken down and given back goes on as if it had never stopped. */
class CheckpointLawsTest {

  private static Path folder = Path.of("");
  private static Checkpoints checkpoints = new CheckpointFolder(folder);

  @BeforeContainer
  @BeforeAll
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("checkpoints");
    checkpoints = new CheckpointFolder(folder);
  }

  @AfterContainer
  @AfterAll
  static void removeFolder() throws IOException {
    FileSystemUtils.deleteRecursively(folder);
  }

  @Provide
  Arbitrary<Cut> cuts() {
    return Cut.any();
  }

  @Property(tries = 100)
  void whatIsGivenBackIsWhatWasTakenDownFieldByField(@ForAll("cuts") Cut cut) {
    ScoringEngine first = drained(cut.before());

    assertThat(SameState.differences(first, givenBack(first))).isEmpty();
  }

  @Property(tries = 100)
  void anEngineThatIsGivenBackTellsWhatOneThatNeverStoppedTells(@ForAll("cuts") Cut cut) {
    ScoringEngine first = drained(cut.before());
    ScoringEngine again = givenBack(first);
    goOn(first, cut);
    goOn(again, cut);

    assertThat(again.drain()).isEqualTo(first.drain());
    assertThat(SameState.differences(first, again)).isEmpty();
  }

  @Property(tries = 100)
  void aCheckpointAndTheSuffixGiveTheBytesThatTheWholeLogGives(@ForAll("cuts") Cut cut) {
    ScoringEngine again = givenBack(drained(cut.before()));
    goOn(again, cut);
    ScoringEngine rebuilt =
        new ScoringEngine(PUBLISHED, Trial.VARIED, Trial.at(TODAY.plusDays(cut.days())));
    Cut.apply(rebuilt, cut.after());
    Cut.apply(rebuilt, cut.before());

    assertThat(CertifiedSnapshot.of(again.solved()))
        .isEqualTo(CertifiedSnapshot.of(rebuilt.solved()));
  }

  /** The laws can fail: whatever part of a transcript is passed over, it is missed. */
  @Test
  void whateverIsForgottenIsNoticed() {
    ScoringEngine engine = everything();
    long noticed =
        IntStream.range(0, Forgetful.count(engine))
            .filter(
                which -> !SameState.differences(engine, givenBackWithout(engine, which)).isEmpty())
            .count();

    assertThat(noticed).isGreaterThan(40);
  }

  @Test
  void everyKindOfFactLivesOn() {
    ScoringEngine engine = everything();

    assertThat(SameState.differences(engine, givenBack(engine))).isEmpty();
  }

  private static ScoringEngine drained(List<VersionedFact> facts) {
    ScoringEngine engine = empty();
    Cut.apply(engine, facts);
    engine.drain();
    return engine;
  }

  private static void goOn(ScoringEngine engine, Cut cut) {
    Cut.apply(engine, cut.after());
    engine.advanceTo(Trial.at(TODAY.plusDays(cut.days())));
  }

  private static ScoringEngine empty() {
    return new ScoringEngine(PUBLISHED, Trial.VARIED, Trial.at(TODAY));
  }

  private static ScoringEngine givenBack(ScoringEngine engine) {
    return givenBackWithout(engine, -1);
  }

  private static ScoringEngine givenBackWithout(ScoringEngine engine, int forgotten) {
    Heading heading = new Heading("basis", Instant.EPOCH, TODAY, 1, Instant.EPOCH, List.of());
    checkpoints.keep(heading, engine::transcribe);
    ScoringEngine again = empty();
    checkpoints.newestFirst().getFirst().give(by -> again.transcribe(new Forgetful(by, forgotten)));
    return again;
  }

  private static ScoringEngine everything() {
    Trial trial =
        new Trial(PUBLISHED, Trial.VARIED).raw("A", .5).supplier("B", .1).supplier("C", 0);
    trial.tell(new SupplierDescribed(Trial.id("D"), described()));
    trial.ships("A", "B", 100).ships("B", "C", 50).ships("C", "B", 5, TODAY.minusDays(500));
    trial.ships("A", "D", 10, TODAY.plusDays(3));
    trial.tell(goods("coded", new HsCode("520100", HsEdition.HS2022)));
    trial.tell(new LinkEnded(Trial.id("A"), Trial.id("B"), TODAY.plusDays(20)));
    trial.evidence("entry", "A", SourceClass.OFFICIAL, 1).ends("entry", "A").ends("unheard", "B");
    for (int k = 0; k < 80; k++) {
      trial.ships("S" + k, "B", 1);
    }
    trial.drain();
    return trial.engine;
  }

  private static GoodsShipped goods(String id, HsCode code) {
    return new GoodsShipped(id, Trial.id("D"), Trial.id("C"), 7, TODAY, code, false);
  }

  /** With letters beyond one byte, and a half of a letter that no encoding knows. */
  private static Profile described() {
    return new Profile(
        "Näherei \u0141\u00f3d\u017a \ud83e\uddf5 \ud800",
        new Country("CN"),
        new Region("CN-XJ"),
        List.of(new IsicCode("1311")),
        List.of(new HsCode("5205", HsEdition.HS2022)),
        false,
        OptionalLong.of(3),
        Disclosure.ATTESTED);
  }
}
