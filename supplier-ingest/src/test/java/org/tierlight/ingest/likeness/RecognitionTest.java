package org.tierlight.ingest.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.ingest.likeness.Comers.HAN;
import static org.tierlight.ingest.likeness.Comers.LATIN;
import static org.tierlight.ingest.likeness.Comers.PLACE;
import static org.tierlight.ingest.likeness.Comers.SAME_PLACE;
import static org.tierlight.ingest.likeness.Comers.said;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tierlight.identity.Thresholds;
import org.tierlight.vocabulary.SupplierId;

/** What a rule concludes by itself, and when it asks; all companies are made up. */
class RecognitionTest {

  private final Comers comers = new Comers();

  @Test
  void twoScriptsOfOneSiteAreOneSupplierAndTheOlderKeepsItsId() {
    SupplierId older = comers.record("a", LATIN, PLACE);
    SupplierId younger = comers.record("b", HAN, SAME_PLACE);

    assertThat(comers.concluded(younger)).containsInstanceOf(Ruling.class);
    assertThat(comers.known.supplier(younger).orElseThrow().supplier()).isEqualTo(older);
  }

  @Test
  void whoHasTheBetterNumberKeepsItsId() {
    SupplierId older = comers.record("a", LATIN, PLACE);
    SupplierId numbered = comers.record("b", HAN, SAME_PLACE, Map.of("osId", "CN2019098Q7VXY1"));

    comers.concluded(numbered);

    assertThat(comers.known.supplier(older).orElseThrow().supplier()).isEqualTo(numbered);
  }

  @Test
  void whoComesFirstMakesNoDifference() {
    SupplierId first = comers.record("a", LATIN, PLACE);
    SupplierId second = comers.record("b", HAN, SAME_PLACE);

    assertThat(comers.conclusion(first))
        .map(Conclusion::version)
        .isEqualTo(comers.conclusion(second).map(Conclusion::version))
        .isPresent();
  }

  @Test
  void theSameCompanyAtAnotherUnitIsNoDuplicate() {
    comers.record("a", LATIN, "Unit 3, " + PLACE);

    assertThat(comers.concluded(comers.record("b", LATIN, "Unit 4, " + PLACE))).isEmpty();
  }

  @Test
  void aPersonIsAskedOnceAndToldWhoElseItMayBe() {
    comers.record("a", LATIN, "");
    comers.record("c", "Shenzhen Huaqingfang Textile Trading", "");
    SupplierId unplaced = comers.record("b", LATIN, "");

    assertThat(comers.concluded(unplaced))
        .containsInstanceOf(Question.class)
        .map(it -> ((Question) it).nearest().map(Question.Nearest::record))
        .contains(Optional.of(new SupplierId("c")));
    assertThat(comers.concluded(unplaced)).isEmpty();
  }

  @Test
  void whoIsAsMuchLikeTwoSuppliersIsNotMergedByARule() {
    comers.record("a", LATIN, PLACE, Map.of("lei", "A"));
    comers.record("c", LATIN, PLACE, Map.of("lei", "C"));

    assertThat(comers.concluded(comers.record("b", LATIN, PLACE)))
        .containsInstanceOf(Question.class);
  }

  @Test
  void ontoAListedSupplierARuleNeedsMore() {
    Recognition strict = new Recognition(new Thresholds(0.6, 0.9, 1));
    Map<String, String> number = Map.of("gln", "4012345000009");
    SupplierId listed = comers.record("a", LATIN, PLACE, number);
    SupplierId other = comers.record("b", "Other words", SAME_PLACE, number);

    assertThat(comers.known.around(other).flatMap(strict::conclude))
        .containsInstanceOf(Ruling.class);
    comers.known.findingRecorded("ev-1", listed);
    assertThat(comers.known.around(other).flatMap(strict::conclude))
        .containsInstanceOf(Question.class);
    comers.known.findingEnded("ev-1", listed);
    assertThat(comers.known.around(other).flatMap(strict::conclude))
        .containsInstanceOf(Ruling.class);
  }

  @Test
  void mergedNamesFeedLaterMatching() {
    SupplierId one = comers.record("a", "Zephyrine Mills", "");
    SupplierId other = comers.record("b", LATIN, PLACE);
    comers.rule(comers.curation.merge(other, one, said(0)));

    assertThat(comers.concluded(comers.record("c", "Zephyrine Mills", SAME_PLACE)))
        .containsInstanceOf(Ruling.class);
    comers.rule(comers.curation.split(other, said(1)));
    assertThat(
            comers
                .concluded(comers.record("d", "Zephyrine Mills", SAME_PLACE))
                .map(Conclusion::other))
        .isNotEqualTo(Optional.of(other));
  }

  @Test
  void mergesThatGoTheOtherWayHaveAnotherId() {
    comers.record("a", LATIN, PLACE);
    SupplierId second = comers.record("b", HAN, SAME_PLACE);
    Conclusion before = comers.conclusion(second).orElseThrow();
    comers.record("b", HAN, SAME_PLACE, Map.of("lei", "529900T8BM49AURSDO55"));
    Conclusion after = comers.conclusion(second).orElseThrow();

    assertThat(after.record()).isEqualTo(before.other());
    assertThat(after.version().id()).isNotEqualTo(before.version().id());
  }

  @Test
  void aRuleMakesNoSupplierOfMoreThanTwoHundredRecords() {
    SupplierId large = comers.record("a", LATIN, PLACE);
    for (int fellow = 1; fellow < Recognition.MOST_RECORDS; fellow++) {
      comers.rule(
          comers.curation.merge(
              comers.record("f%03d".formatted(fellow), LATIN, PLACE), large, said(fellow)));
    }

    assertThat(comers.concluded(comers.record("z", HAN, SAME_PLACE)))
        .containsInstanceOf(Question.class);
  }
}
