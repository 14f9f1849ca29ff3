package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.risk.engine.Trial.TODAY;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tierlight.risk.model.Standing;
import org.tierlight.vocabulary.SupplierId;

/** A picture shows what was known when it was taken, whatever the stream takes in later. */
class PictureTest {

  @Provide
  Arbitrary<List<VersionedFact>> worlds() {
    return RandomFacts.any();
  }

  private static ScoringEngine engine(List<VersionedFact> facts) {
    ScoringEngine engine = new ScoringEngine(PUBLISHED, Trial.VARIED, Trial.at(TODAY));
    facts.forEach(fact -> engine.apply(fact.version(), fact.fact()));
    return engine;
  }

  private static List<Standing> standings(SolvedWorld world, List<SupplierId> suppliers) {
    Assessments assessments = world.assessments();
    return suppliers.stream().map(it -> assessments.standing(it).orElseThrow()).toList();
  }

  @Property(tries = 100)
  void whatComesLaterDoesNotEnterAPicture(
      @ForAll("worlds") List<VersionedFact> before, @ForAll("worlds") List<VersionedFact> later) {
    ScoringEngine engine = engine(before);
    List<SupplierId> suppliers = engine.suppliers();
    Picture early = engine.picture(Guard.NONE);
    Picture late = engine.picture(Guard.NONE);
    List<Standing> then = standings(early.solved(), suppliers);

    later.forEach(fact -> engine.apply(fact.version(), fact.fact()));
    engine.advanceTo(Trial.at(TODAY.plusDays(40)));
    engine.drain();

    assertThat(standings(late.solved(), suppliers)).isEqualTo(then);
  }

  @Property(tries = 50)
  void aPictureTakenAgainShowsWhatCame(
      @ForAll("worlds") List<VersionedFact> before, @ForAll("worlds") List<VersionedFact> later) {
    ScoringEngine engine = engine(before);
    SolvedWorld early = engine.picture(Guard.NONE).solved();
    later.forEach(fact -> engine.apply(fact.version(), fact.fact()));

    assertThat(early.assessments().suppliers().size())
        .isLessThanOrEqualTo(engine.suppliers().size());
    assertThat(standings(engine.picture(Guard.NONE).solved(), engine.suppliers()))
        .isEqualTo(
            engine.suppliers().stream()
                .map(it -> engine.solvedAssessments().standing(it).orElseThrow())
                .toList());
  }
}
