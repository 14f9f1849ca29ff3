package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tierlight.risk.engine.Imaginations.imagined;
import static org.tierlight.risk.engine.Imaginations.item;
import static org.tierlight.risk.engine.Imaginations.profile;
import static org.tierlight.risk.engine.Imaginations.standing;
import static org.tierlight.risk.engine.Trial.id;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tierlight.risk.inquiry.Inquiry;
import org.tierlight.risk.inquiry.InquiryPlan;
import org.tierlight.risk.inquiry.Narrowing;
import org.tierlight.risk.law.Law;
import org.tierlight.risk.law.Proves;
import org.tierlight.risk.law.Refutes;
import org.tierlight.risk.scenario.Edit;
import org.tierlight.risk.scenario.Edit.AddEvidence;
import org.tierlight.risk.scenario.Edit.DiscloseTier;
import org.tierlight.risk.scenario.Edit.SupposeSupplier;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/** What a plan says that answers narrow is what they narrow (Q1 to Q3). */
class InquiryLawsTest {

  /** A way to plan questions for one supplier's sake. */
  private interface Planning {
    InquiryPlan plan(SolvedWorld world, SupplierId interested, int budget);

    /** The same, its inquiries and what they narrow together stated otherwise. */
    default Planning stating(
        UnaryOperator<Narrowing> each, UnaryOperator<List<Narrowing>> together) {
      return (world, interested, budget) ->
          restated(plan(world, interested, budget), each, together);
    }

    private static InquiryPlan restated(
        InquiryPlan plan, UnaryOperator<Narrowing> each, UnaryOperator<List<Narrowing>> together) {
      List<Inquiry> inquiries =
          plan.inquiries().stream()
              .map(
                  it ->
                      new Inquiry(
                          it.supplier(),
                          it.name(),
                          it.tier(),
                          it.undisclosed(),
                          each.apply(it.narrowing()),
                          it.forWhom(),
                          it.question()))
              .toList();
      return new InquiryPlan(
          inquiries,
          plan.candidates(),
          plan.considered(),
          plan.ofInterest(),
          plan.opacity(),
          together.apply(inquiries.stream().map(Inquiry::narrowing).toList()).stream()
              .reduce(Narrowing.NONE, Narrowing::and));
    }
  }

  /** A world, and how exposed those turn out to be who are named in it. */
  record Answered(World world, double exposure) {}

  private static final Planning ENGINE =
      (world, interested, budget) -> world.inquiries(interested, budget).orElseThrow();

  @Provide
  Arbitrary<World> worlds() {
    return RandomFacts.any().map(Worlds::buyingMore);
  }

  @Provide
  Arbitrary<Answered> answered() {
    return Combinators.combine(worlds(), Arbitraries.doubles().between(0, .9)).as(Answered::new);
  }

  private static SolvedWorld solved(World world) {
    return Imaginations.solved(world.appraisedBy(Trial.EVIDENCE_ONLY));
  }

  private static double opacity(SolvedWorld world, SupplierId supplier) {
    return standing(world, supplier).exposure().width();
  }

  /** The world in which those asked name one each, of some exposure, for all they left out. */
  private static SolvedWorld disclosed(SolvedWorld world, List<SupplierId> asked, double exposure) {
    double strength = exposure / PUBLISHED.evidence().rule(SourceClass.VERIFIED).cap();
    List<Edit> edits = new ArrayList<>();
    for (SupplierId supplier : asked) {
      SupplierId named = id("named-by-" + supplier);
      edits.add(new SupposeSupplier(named, profile("N", true)));
      edits.add(new AddEvidence(named, item("of-" + named, SourceClass.VERIFIED, strength)));
      edits.add(new DiscloseTier(supplier, List.of(new DiscloseTier.Part(named, 1))));
    }
    return imagined(world, edits);
  }

  /** Tells also whether the formula holds where own risks have bounds of their own. */
  private static final Law<Planning, Answered> Q1 =
      new Law<>(
          "Q1",
          "the narrowing stated is the fall of opacity once disclosed, for any answer",
          (planning, answered) -> {
            SolvedWorld before = solved(answered.world);
            for (SupplierId interested : answered.world.engine().suppliers()) {
              for (Inquiry inquiry : planning.plan(before, interested, 3).inquiries()) {
                SolvedWorld after =
                    disclosed(before, List.of(inquiry.supplier()), answered.exposure);
                assertThat(opacity(before, interested) - opacity(after, interested))
                    .isCloseTo(inquiry.narrowing().by(answered.exposure), within(1e-6));
              }
            }
          });

  @Proves("Q1")
  @Property(tries = 60)
  void theNarrowingStatedIsTheFallOfOpacityOnceDisclosed(@ForAll("answered") Answered answered) {
    Q1.holds(ENGINE, answered);
  }

  @Refutes("Q1")
  @Example
  void wereEveryAnswerTakenForTheOneThatMidAssumesOthersWouldNarrowOtherwise() {
    Planning assuming =
        ENGINE.stating(
            it -> new Narrowing(it.expected(), it.expected(), it.expected()), all -> all);

    Q1.tells(ENGINE, assuming, answered());
  }

  private static final Law<Planning, Answered> Q2 =
      new Law<>(
          "Q2",
          "what different answers narrow adds up",
          (planning, answered) -> {
            SolvedWorld before = solved(answered.world);
            for (SupplierId interested : answered.world.engine().suppliers()) {
              InquiryPlan plan = planning.plan(before, interested, 3);
              List<SupplierId> asked = plan.inquiries().stream().map(Inquiry::supplier).toList();
              SolvedWorld after = disclosed(before, asked, answered.exposure);
              assertThat(opacity(before, interested) - opacity(after, interested))
                  .isCloseTo(plan.narrowed().by(answered.exposure), within(1e-6));
            }
          });

  @Proves("Q2")
  @Property(tries = 60)
  void whatDifferentAnswersNarrowAddsUp(@ForAll("answered") Answered answered) {
    Q2.holds(ENGINE, answered);
  }

  @Refutes("Q2")
  @Example
  void wereOnlyTheBestAnswerCountedTwoWouldNarrowMoreThanIsSaid() {
    Planning best =
        ENGINE.stating(
            it -> it,
            all ->
                all.stream()
                    .sorted(Comparator.comparingDouble(Narrowing::expected).reversed())
                    .limit(1)
                    .toList());

    Q2.tells(ENGINE, best, answered());
  }

  /** A way to tell what all questions of a plan narrow together. */
  private interface Summing {
    Narrowing narrowed(InquiryPlan plan);
  }

  private static final Law<Summing, World> Q3 =
      new Law<>(
          "Q3",
          "more questions narrow no less, and none more than is open",
          (summing, world) -> {
            SolvedWorld solved = solved(world);
            double before = 0;
            for (int budget = 1; budget <= 8; budget++) {
              InquiryPlan plan = solved.inquiries(budget);
              Narrowing narrowed = summing.narrowed(plan);
              assertThat(plan.inquiries().size()).isLessThanOrEqualTo(budget);
              assertThat(narrowed.expected()).isGreaterThanOrEqualTo(before);
              assertThat(narrowed.least()).isLessThanOrEqualTo(plan.opacity() + 1e-6);
              before = narrowed.expected();
            }
          });

  @Proves("Q3")
  @Property(tries = 60)
  void whatMoreQuestionsNarrowIsNeverLessAndNeverMoreThanTheOpacity(@ForAll("worlds") World world) {
    Q3.holds(InquiryPlan::narrowed, world);
  }

  @Refutes("Q3")
  @Example
  void wereTheWayToWhoeverIsAskedLeftOutAnswersWouldNarrowMoreThanIsOpen() {
    Q3.tells(
        InquiryPlan::narrowed,
        plan ->
            plan.inquiries().stream()
                .map(Inquiry::undisclosed)
                .map(share -> new Narrowing(share, share, share))
                .reduce(Narrowing.NONE, Narrowing::and),
        worlds());
  }
}
