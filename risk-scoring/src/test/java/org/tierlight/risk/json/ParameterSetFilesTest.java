package org.tierlight.risk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.parameters.Composed;
import org.tierlight.risk.parameters.FigureChange;
import org.tierlight.risk.parameters.FigureProblem;
import org.tierlight.risk.parameters.FigureRange;
import org.tierlight.risk.parameters.ParameterSet;
import org.tierlight.risk.parameters.ParameterSets;
import org.tierlight.risk.parameters.Perspective;
import org.tierlight.risk.parameters.Proposal;
import tools.jackson.databind.JsonNode;

/** The sets that ship, and what a set may state otherwise. */
class ParameterSetFilesTest {

  private static final List<ParameterSet> SHIPPED = ParameterSetFiles.shipped();
  private static final ParameterSet GENERIC = SHIPPED.getFirst();

  @Test
  void eachPerspectiveHasItsSetAndSaysWhatItIsFor() {
    ParameterSets sets = new ParameterSets(SHIPPED, new ParameterComposition());

    assertThat(sets.all()).hasSize(Perspective.values().length);
    assertThat(sets.inForce(Perspective.GENERIC).version()).isEqualTo("2026-1");
    assertThat(SHIPPED)
        .allSatisfy(
            set -> {
              assertThat(set.purpose()).endsWith(".");
              assertThat(sets.inForce(set.perspective())).isEqualTo(set);
              assertThat(set.json()).contains(set.version(), set.perspective().name());
            });
  }

  /** Small by intent: what the law does not say otherwise stays as it is. */
  @Test
  void whatALawsSetStatesOtherwiseIsLittleAndHasAReason() {
    assertThat(SHIPPED.subList(1, SHIPPED.size()))
        .allSatisfy(
            set -> {
              assertThat(set.changes()).hasSizeBetween(1, 3);
              assertThat(set.base()).isEqualTo(GENERIC.version());
              assertThat(differing(set))
                  .containsExactlyInAnyOrderElementsOf(
                      set.changes().stream().map(FigureChange::pointer).toList());
            });
    assertThat(SHIPPED.stream().flatMap(set -> set.changes().stream()))
        .allSatisfy(
            change -> {
              assertThat(change.source()).hasSizeGreaterThan(40);
              assertThat(change.source().contains("policy")).isEqualTo(change.policy());
            });
  }

  @Test
  void everyFigureHasARangeAndKeepsIt() {
    JsonNode file = StrictJson.MAPPER.readTree(GENERIC.json());

    assertThat(numbers(file, ""))
        .hasSizeGreaterThan(50)
        .allSatisfy(
            pointer ->
                assertThat(
                        FigureRange.of(pointer).orElseThrow().holds(file.at(pointer).doubleValue()))
                    .as(pointer)
                    .isTrue());
  }

  @Test
  void aFigureInAListIsStatedByItsPlace() {
    Composed composed = compose(change("/indicators/rightsRatings/1", 0.25));

    assertThat(((Composed.Whole) composed).set().scale().rightsRatings().get(1)).isEqualTo(0.25);
  }

  @Test
  void aSetIsPutTogetherWhole() {
    Composed composed = compose(change("/inherent/weight", 0.25));

    assertThat(composed).isInstanceOf(Composed.Whole.class);
    ParameterSet set = ((Composed.Whole) composed).set();
    assertThat(set.version()).isEqualTo("mine-1");
    assertThat(set.parameters().inherent().weight()).isEqualTo(0.25);
    assertThat(set.parameters().exposure()).isEqualTo(GENERIC.parameters().exposure());
    assertThat(differing(set)).containsExactly("/inherent/weight");
  }

  @Test
  void everythingThatIsWrongIsToldAtOnceWithItsPlaceAndRange() {
    List<FigureProblem> problems =
        problems(
            change("/inherent/weight", 1.5),
            change("/nothing", 1),
            change("/origin/policy", 1),
            change("/evidence/classes/OFFICIAL/halfLifeVoiceWeeks", 52),
            change("/assurance/fadeMonths", 6.5),
            change("/coverage/windowDays", 180),
            change("/streaming/tolerance", 0.1),
            change("/exposure/passing", 0.7),
            change("/exposure/passing", 0.6));

    assertThat(problems)
        .extracting(FigureProblem::code)
        .containsExactly(
            "OUT_OF_RANGE",
            "UNKNOWN_FIGURE",
            "UNKNOWN_FIGURE",
            "UNKNOWN_FIGURE",
            "OUT_OF_RANGE",
            "FIXED_FIGURE",
            "FIXED_FIGURE",
            "STATED_TWICE");
    assertThat(problems.getFirst().pointer()).isEqualTo("/changes/0/value");
    assertThat(problems.get(1).pointer()).isEqualTo("/changes/1/pointer");
    assertThat(problems.getFirst().hint()).isEqualTo("a number from 0 to 1");
    assertThat(problems.get(4).hint()).isEqualTo("a whole number from 1 to 120");
  }

  @Test
  void figuresThatBreakAnOrderTogetherAreRefused() {
    assertThat(problems(change("/bands/elevatedFrom", 0.7)).getFirst().message())
        .isEqualTo("the bands begin in their order, above 0");
    assertThat(problems(change("/indicators/derived", 0.2)).getFirst().message())
        .isEqualTo("a scale rises from 0 to 1");
    assertThat(problems(change("/alerts/link", 0.6)).getFirst().code()).isEqualTo("BREAKS_ORDER");
  }

  private static FigureChange change(String pointer, double value) {
    return new FigureChange(pointer, value, true, "policy, for a test");
  }

  private static Composed compose(FigureChange... changes) {
    return new ParameterComposition()
        .compose(
            GENERIC,
            new Proposal(
                "mine-1",
                Perspective.GENERIC,
                "Mine",
                "For a test.",
                GENERIC.version(),
                List.of(changes)));
  }

  private static List<FigureProblem> problems(FigureChange... changes) {
    return ((Composed.Broken) compose(changes)).problems();
  }

  private static List<String> differing(ParameterSet set) {
    JsonNode ours = StrictJson.MAPPER.readTree(set.json());
    JsonNode theirs = StrictJson.MAPPER.readTree(GENERIC.json());
    Predicate<String> isFigure =
        pointer -> Arrays.stream(pointer.split("/", -1)).noneMatch("changes"::equals);
    return numbers(ours, "").stream()
        .filter(isFigure)
        .filter(pointer -> ours.at(pointer).doubleValue() != theirs.at(pointer).doubleValue())
        .toList();
  }

  private static List<String> numbers(JsonNode node, String pointer) {
    if (node.isNumber()) {
      return List.of(pointer);
    }
    List<String> found = new ArrayList<>();
    node.properties()
        .forEach(child -> found.addAll(numbers(child.getValue(), pointer + "/" + child.getKey())));
    for (int place = 0; node.isArray() && place < node.size(); place++) {
      found.addAll(numbers(node.get(place), pointer + "/" + place));
    }
    return found;
  }
}
