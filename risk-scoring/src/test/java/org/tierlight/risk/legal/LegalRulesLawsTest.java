package org.tierlight.risk.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.risk.legal.LegalCases.LIST;
import static org.tierlight.risk.legal.LegalCases.SOUND;
import static org.tierlight.risk.legal.LegalCases.TOBACCO;
import static org.tierlight.risk.legal.LegalCases.hs;
import static org.tierlight.risk.legal.LegalCases.reasons;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.law.Law;
import org.tierlight.risk.legal.LegalCases.Known;

/** What is not known is never told as an absence, whatever is known. */
class LegalRulesLawsTest {

  @Provide
  Arbitrary<Known> known() {
    ListFinding vain = new ListFinding(LIST, List.of());
    ListFinding hit = new ListFinding(LIST, List.of(new ListFinding.OpenMatch("n", null, 0.7)));
    return Combinators.combine(
            Arbitraries.of("name", "").map(LegalRulesLawsTest::orNull),
            Arbitraries.of("CN-XJ", "CN-GD", "CN", "MW", "VN", "").map(LegalRulesLawsTest::orNull),
            Arbitraries.of(TOBACCO, hs("24"), hs("61")).list().ofMaxSize(2),
            Arbitraries.of(vain, hit).list().ofMaxSize(2))
        .as((name, place, goods, found) -> new Known(name.get(), place.get(), goods, found));
  }

  /** jqwik takes no null. */
  private record Maybe(@Nullable String text) {
    @Nullable String get() {
      return text;
    }
  }

  private static Maybe orNull(String text) {
    return new Maybe(text.isEmpty() ? null : text);
  }

  private static final Law<Function<Known, List<LegalReason>>, Known> CLEAR_IS_SEARCHED =
      new Law<>(
          "Clear",
          "nobody is told clear but who was searched for and not found on any list",
          (rules, known) -> {
            List<LegalState> states =
                new LegalStanding(rules.apply(known), LegalFlag.DOWN).states();
            boolean searched = !known.found().isEmpty();
            boolean hit = known.found().stream().anyMatch(found -> !found.open().isEmpty());
            assertThat(states).isNotEmpty().isSorted().doesNotHaveDuplicates();
            assertThat(states.contains(LegalState.CLEAR)).isEqualTo(searched && !hit);
            assertThat(states.contains(LegalState.POSSIBLE_MATCH)).isEqualTo(hit);
          });

  private static final Law<Function<Known, List<LegalReason>>, Known> UNKNOWN_SURVIVES =
      new Law<>(
          "Unknown",
          "what is not known of place or goods is said beside whatever else holds",
          (rules, known) -> {
            List<LegalCause> causes = rules.apply(known).stream().map(LegalReason::cause).toList();
            if (known.place() == null) {
              assertThat(causes).contains(LegalCause.NO_COUNTRY);
            }
            if ("CN".equals(known.place())) {
              assertThat(causes).contains(LegalCause.NO_REGION);
            }
            if (known.goods().isEmpty()) {
              assertThat(causes).contains(LegalCause.NO_PRODUCT);
            }
          });

  @Property
  void onlyASearchInVainIsToldClear(@ForAll("known") Known known) {
    CLEAR_IS_SEARCHED.holds(it -> reasons(SOUND, it), known);
  }

  @Example
  void takingNoSearchForASearchInVainBreaksThat() {
    CLEAR_IS_SEARCHED.tells(it -> reasons(SOUND, it), LegalRulesLawsTest::hasty, known());
  }

  private static List<LegalReason> hasty(Known known) {
    return reasons(SOUND, known).stream()
        .map(
            reason ->
                reason.cause() == LegalCause.NO_LIST_SEARCHED
                    ? LegalReason.of(LegalCause.NOT_FOUND, "nothing")
                    : reason)
        .toList();
  }

  @Property
  void unknownSurvivesANo(@ForAll("known") Known known) {
    UNKNOWN_SURVIVES.holds(it -> reasons(SOUND, it), known);
  }

  @Example
  void tellingTheGravestStateAloneBreaksThat() {
    UNKNOWN_SURVIVES.tells(
        it -> reasons(SOUND, it), it -> reasons(SOUND, it).stream().limit(1).toList(), known());
  }
}
