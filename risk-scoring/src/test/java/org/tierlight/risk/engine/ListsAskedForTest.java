package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.risk.engine.Trial.TODAY;
import static org.tierlight.risk.engine.Trial.id;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.risk.connection.Exposure;
import org.tierlight.risk.connection.Finding;
import org.tierlight.risk.connection.Gap;
import org.tierlight.risk.connection.Sought;
import org.tierlight.risk.indicator.InherentFactors;
import org.tierlight.risk.json.PublishedParameters;
import org.tierlight.risk.legal.LegalRules;
import org.tierlight.risk.legal.ListFinding;
import org.tierlight.risk.legal.ListInForce;
import org.tierlight.risk.legal.ListSearches;
import org.tierlight.risk.legal.SearchedList;
import org.tierlight.risk.model.Appraisal;
import org.tierlight.risk.model.Profile;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.SourceClass;

/** What is answered where one list is asked for, and what was not searched on it. */
class ListsAskedForTest {

  @Test
  void aListIsAskedForByItsSourceOrTheEntrysReference() {
    SolvedWorld world =
        new Trial()
            .raw("far", 0)
            .supplier("near", 0)
            .evidence("entry", "far", SourceClass.OFFICIAL, 1)
            .ships("far", "near", 80)
            .engine
            .picture(Guard.NONE)
            .solved();

    assertThat(world.lists()).containsExactly("test");
    assertThat(finding(world, "TEST")).isEqualTo(Finding.YES);
    assertThat(finding(world, "another")).isNotEqualTo(Finding.YES);
  }

  /** A list in force that was searched for all whose name is known, and names nobody. */
  private record OneList(ListSearches searches) implements Appraisal {

    static final ListInForce LIST =
        new ListInForce("fictional-list", "Fictional Entity List", "Fictional Department");
    private static final SearchedList SEARCHED =
        new SearchedList(LIST.title(), LIST.source(), "1", TODAY);

    static ListFinding vain() {
      return new ListFinding(SEARCHED, List.of());
    }

    static ListFinding open() {
      return new ListFinding(SEARCHED, List.of(new ListFinding.OpenMatch("Far Ltd", "m", .7)));
    }

    @Override
    public InherentFactors appraise(Profile profile, List<HsCode> traded) {
      return Trial.EVIDENCE_ONLY.appraise(profile, traded);
    }

    @Override
    public LegalRules law() {
      return LegalRules.NONE.withList(LIST).withSearches(searches);
    }
  }

  private static SolvedWorld searched(ListSearches searches) {
    Trial trial = new Trial(PublishedParameters.PUBLISHED, new OneList(searches));
    trial.raw("far", 0).supplier("near", 0).ships("far", "near", 10);
    return trial.engine.picture(Guard.NONE).solved();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fictional-list", "FICTIONAL ENTITY LIST", "Fictional Department"})
  void aListInForceThatNamesNobodyIsAnsweredWithNo(String name) {
    SolvedWorld world = searched(_ -> List.of(OneList.vain()));

    assertThat(world.lists()).contains("fictional-list", "Fictional Entity List");
    assertThat(finding(world, name)).isEqualTo(Finding.NO);
  }

  @Test
  void anOpenMatchOnTheListAskedForIsUnknownAndOnAnotherIsNot() {
    SolvedWorld world =
        searched(id -> List.of(id.equals(id("far")) ? OneList.open() : OneList.vain()));

    assertThat(kinds(world, Optional.of("fictional-list"))).containsExactly(Gap.Kind.OPEN_MATCH);
    assertThat(kinds(world, Optional.empty())).containsExactly(Gap.Kind.OPEN_MATCH);
    assertThat(kinds(world, Optional.of("another"))).doesNotContain(Gap.Kind.OPEN_MATCH);
  }

  @Test
  void whoWasNotSearchedForIsUnknown() {
    SolvedWorld world = searched(id -> id.equals(id("far")) ? List.of() : List.of(OneList.vain()));

    assertThat(kinds(world, Optional.of("fictional-list")))
        .containsExactly(Gap.Kind.NOTHING_SEARCHED);
  }

  @Test
  void forThePastOneSentenceSaysThatAListIsNotSearched() {
    Exposure exposure =
        searched(ListSearches.NONE)
            .exposure(id("near"), new Sought(Optional.of("fictional-list"), Optional.empty()), 10)
            .orElseThrow();

    assertThat(exposure.finding()).isEqualTo(Finding.UNKNOWN);
    assertThat(exposure.gapsInAll()).isEqualTo(1);
    assertThat(exposure.gaps())
        .extracting(Gap::sentence)
        .containsExactly(
            "Nobody was searched for on Fictional Entity List: an answer for the past knows who"
                + " was recorded as named by it, and repeats no search.");
  }

  @Test
  void ofManyGapsSomeAreShownAndAllAreCounted() {
    Trial trial = new Trial(PublishedParameters.PUBLISHED, new OneList(_ -> List.of()));
    trial.supplier("near", 0);
    for (int k = 0; k < 2 * Gaps.SHOWN; k++) {
      trial.raw("raw" + k, 0).ships("raw" + k, "near", 1);
    }

    Exposure exposure =
        trial
            .engine
            .picture(Guard.NONE)
            .solved()
            .exposure(id("near"), Sought.ANY_ENTRY, 10)
            .orElseThrow();

    assertThat(exposure.gaps()).hasSize(Gaps.SHOWN);
    assertThat(exposure.gapsInAll()).isEqualTo(2 * Gaps.SHOWN + 1);
    assertThat(exposure.truncated()).isTrue();
  }

  private static List<Gap.Kind> kinds(SolvedWorld world, Optional<String> list) {
    Sought sought = new Sought(list, Optional.empty());
    return world.exposure(id("near"), sought, 10).orElseThrow().gaps().stream()
        .map(Gap::kind)
        .toList();
  }

  private static Finding finding(SolvedWorld world, String list) {
    Sought sought = new Sought(Optional.of(list), Optional.empty());
    return world.exposure(id("near"), sought, 10).orElseThrow().finding();
  }
}
