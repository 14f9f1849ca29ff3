package org.tierlight.ingest.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tierlight.identity.Decision;
import org.tierlight.identity.Thresholds;
import org.tierlight.identity.icu.IcuRomanisation;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.Relation;
import org.tierlight.vocabulary.SupplierId;

/** All companies are made up. */
class RecognitionTest {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final PartyReading READING = new PartyReading(new IcuRomanisation());
  private static final String HAN = "深圳华青坊纺织有限公司";
  private static final String LATIN = "Shenzhen Huaqingfang Textile Co., Ltd.";
  private static final String PLACE = "No. 12 Longhua Road, Futian, Shenzhen 518000";
  private static final String SAME_PLACE = "12 Longhua Rd, Futian District, Shenzhen, 518000";

  private final KnownSuppliers known = new KnownSuppliers(READING);
  private final Recognition recognition = new Recognition(Thresholds.PUBLISHED);
  private final Curation curation = new Curation(known);
  private long offset;

  private SupplierId record(String id, String name, String place, Map<String, String> numbers) {
    Instant time = START.plusSeconds(offset);
    SupplierId supplier = new SupplierId(id);
    Optional<String> address = place.isEmpty() ? Optional.empty() : Optional.of(place);
    known.describe(
        new KnownRecord(
            supplier,
            new Described(name, List.of(), numbers, Optional.of(new Country("CN")), address),
            new Version(time, id),
            new LogPlace(time, 0, offset++)));
    return supplier;
  }

  private SupplierId record(String id, String name, String place) {
    return record(id, name, place, Map.of());
  }

  private Optional<Conclusion> concluded(SupplierId id) {
    Optional<Conclusion> conclusion = known.around(id).flatMap(recognition::conclude);
    conclusion.ifPresent(known::take);
    return conclusion;
  }

  private static Curation.Said said(int second) {
    return new Curation.Said("analyst", "seen on site", START.plusSeconds(100 + second));
  }

  private void rule(Curation.Answer answer) {
    assertThat(answer).isInstanceOf(Curation.Answer.Rulings.class);
    ((Curation.Answer.Rulings) answer).rulings().forEach(known::take);
  }

  @Test
  void twoScriptsOfOneSiteAreOneSupplierAndTheOlderKeepsItsId() {
    SupplierId older = record("a", LATIN, PLACE);
    SupplierId younger = record("b", HAN, SAME_PLACE);

    assertThat(concluded(younger)).containsInstanceOf(Ruling.class);
    assertThat(known.supplier(younger).orElseThrow().supplier()).isEqualTo(older);
  }

  @Test
  void whoHasTheBetterNumberKeepsItsId() {
    SupplierId older = record("a", LATIN, PLACE);
    SupplierId numbered = record("b", HAN, SAME_PLACE, Map.of("osId", "CN2019098Q7VXY1"));

    concluded(numbered);

    assertThat(known.supplier(older).orElseThrow().supplier()).isEqualTo(numbered);
  }

  @Test
  void whoComesFirstMakesNoDifference() {
    SupplierId first = record("a", LATIN, PLACE);
    SupplierId second = record("b", HAN, SAME_PLACE);

    assertThat(known.around(first).flatMap(recognition::conclude))
        .map(Conclusion::version)
        .isEqualTo(known.around(second).flatMap(recognition::conclude).map(Conclusion::version))
        .isPresent();
  }

  @Test
  void theSameCompanyAtAnotherUnitIsNoDuplicate() {
    record("a", LATIN, "Unit 3, " + PLACE);

    assertThat(concluded(record("b", LATIN, "Unit 4, " + PLACE))).isEmpty();
  }

  @Test
  void aPersonIsAskedOnceAndToldWhoElseItMayBe() {
    record("a", LATIN, "");
    record("c", "Shenzhen Huaqingfang Textile Trading", "");
    SupplierId unplaced = record("b", LATIN, "");

    assertThat(concluded(unplaced))
        .containsInstanceOf(Question.class)
        .map(it -> ((Question) it).nearest().map(Question.Nearest::record))
        .contains(Optional.of(new SupplierId("c")));
    assertThat(concluded(unplaced)).isEmpty();
  }

  @Test
  void whoIsAsMuchLikeTwoSuppliersIsNotMergedByARule() {
    record("a", LATIN, PLACE, Map.of("lei", "A"));
    record("c", LATIN, PLACE, Map.of("lei", "C"));

    assertThat(concluded(record("b", LATIN, PLACE))).containsInstanceOf(Question.class);
  }

  @Test
  void whatAPersonKeptApartNoRuleMakesOne() {
    SupplierId one = record("a", LATIN, PLACE);
    SupplierId other = record("b", HAN, SAME_PLACE);
    rule(curation.distinguish(one, other, said(0)));

    assertThat(concluded(other)).isEmpty();
  }

  @Test
  void aRuleThatComesLateDoesNotOverrideAPerson() {
    SupplierId one = record("a", LATIN, PLACE);
    SupplierId other = record("b", HAN, SAME_PLACE);
    Conclusion late = known.around(other).flatMap(recognition::conclude).orElseThrow();
    rule(curation.distinguish(one, other, said(0)));

    known.take(late);

    assertThat(known.areOne(one, other)).isFalse();
  }

  @Test
  void aRuleOfALaterTimeDoesNotOverrideAPersonEither() {
    SupplierId one = record("a", LATIN, PLACE);
    SupplierId other = record("b", HAN, SAME_PLACE);
    rule(curation.distinguish(one, other, said(0)));

    known.take(
        new Ruling(
            new Decision(other, one, Relation.SAME, false, START.plusSeconds(9_000), "same-late"),
            Recognition.RULE,
            "by the rule",
            Optional.empty(),
            List.of(),
            List.of()));

    assertThat(known.areOne(one, other)).isFalse();
    assertThat(known.ruling(one, other)).map(Ruling::by).contains("analyst");
  }

  @Test
  void noDetourLeadsAroundAMustNotLink() {
    SupplierId one = record("a", LATIN, PLACE);
    SupplierId other = record("b", "Karakoy Zephyr", "Istanbul");
    SupplierId between = record("c", HAN, SAME_PLACE);
    rule(curation.distinguish(one, other, said(0)));
    rule(curation.merge(between, other, said(1)));

    assertThat(concluded(between)).isEmpty();
    assertThat(curation.merge(one, between, said(2))).isInstanceOf(Curation.Answer.KeptApart.class);
  }

  @Test
  void whatWasSplitIsNotMergedAgainByARule() {
    record("a", LATIN, PLACE);
    SupplierId other = record("b", HAN, SAME_PLACE);
    concluded(other);
    rule(curation.split(other, said(0)));

    assertThat(known.areOne(new SupplierId("a"), other)).isFalse();
    assertThat(concluded(other)).isEmpty();
    assertThat(known.supplier(other).orElseThrow().rulings())
        .extracting(it -> it.decision().relation())
        .containsExactly(Relation.SAME, Relation.OPEN);
  }

  @Test
  void ontoAListedSupplierARuleNeedsMore() {
    Recognition strict = new Recognition(new Thresholds(0.6, 0.9, 1));
    Map<String, String> number = Map.of("gln", "4012345000009");
    SupplierId listed = record("a", LATIN, PLACE, number);
    SupplierId other = record("b", "Other words", SAME_PLACE, number);

    assertThat(known.around(other).flatMap(strict::conclude)).containsInstanceOf(Ruling.class);
    known.findingRecorded("ev-1", listed);
    assertThat(known.around(other).flatMap(strict::conclude)).containsInstanceOf(Question.class);
    known.findingEnded("ev-1", listed);
    assertThat(known.around(other).flatMap(strict::conclude)).containsInstanceOf(Ruling.class);
  }

  @Test
  void mergedNamesFeedLaterMatching() {
    SupplierId one = record("a", "Zephyrine Mills", "");
    SupplierId other = record("b", LATIN, PLACE);
    rule(curation.merge(other, one, said(0)));

    assertThat(concluded(record("c", "Zephyrine Mills", SAME_PLACE)))
        .containsInstanceOf(Ruling.class);
    rule(curation.split(other, said(1)));
    assertThat(concluded(record("d", "Zephyrine Mills", SAME_PLACE)).map(Conclusion::other))
        .isNotEqualTo(Optional.of(other));
  }

  @Test
  void whatIsTakenBackCanBeAnsweredAnew() {
    SupplierId one = record("a", LATIN, "");
    SupplierId other = record("b", LATIN, "");
    Question question = (Question) concluded(other).orElseThrow();
    rule(curation.distinguish(one, other, said(0)));
    assertThat(known.isOpen(question)).isFalse();

    rule(curation.reopen(one, other, said(0)));

    assertThat(known.questions()).containsExactly(question);
    rule(curation.mergeEither(one, other, said(0)));
    assertThat(known.supplier(other).orElseThrow().supplier()).isEqualTo(one);
  }

  @Test
  void aPersonWhoseClockIsBehindIsLaterThanBothRecords() {
    SupplierId one = record("a", LATIN, PLACE);
    SupplierId other = record("b", HAN, SAME_PLACE);
    Ruling said = ruled(curation.distinguish(one, other, said(-9_000)));

    assertThat(said.version().time())
        .isEqualTo(known.record(other).orElseThrow().since().appended().plusMillis(1));
    known.take(said);
    assertThat(ruled(curation.reopen(one, other, said(-9_000))).version().time())
        .isEqualTo(said.version().time().plusMillis(1));
  }

  private static Ruling ruled(Curation.Answer answer) {
    assertThat(answer).isInstanceOf(Curation.Answer.Rulings.class);
    return ((Curation.Answer.Rulings) answer).rulings().getFirst();
  }

  @Test
  void aRecordThatNobodyDescribedIsToldAndNotMerged() {
    SupplierId one = record("a", LATIN, PLACE);
    SupplierId nobody = new SupplierId("nobody");

    assertThat(curation.mergeEither(one, nobody, said(0)))
        .isEqualTo(new Curation.Answer.Unknown(nobody));
  }

  @Test
  void mergesThatGoTheOtherWayHaveAnotherId() {
    record("a", LATIN, PLACE);
    SupplierId second = record("b", HAN, SAME_PLACE);
    Conclusion before = known.around(second).flatMap(recognition::conclude).orElseThrow();
    record("b", HAN, SAME_PLACE, Map.of("lei", "529900T8BM49AURSDO55"));
    Conclusion after = known.around(second).flatMap(recognition::conclude).orElseThrow();

    assertThat(after.record()).isEqualTo(before.other());
    assertThat(after.version().id()).isNotEqualTo(before.version().id());
  }

  @Test
  void whoIsKeptApartFromOneIsComparedWithTheNext() {
    SupplierId first = record("a", LATIN, PLACE);
    SupplierId next = record("c", LATIN, PLACE);
    SupplierId between = record("b", HAN, SAME_PLACE);
    assertThat(concluded(between)).containsInstanceOf(Question.class);
    SupplierId asked = known.questions().getFirst().other();
    rule(curation.distinguish(between, asked, said(0)));

    assertThat(known.loosened()).containsOnlyKeys(between, asked);
    assertThat(known.areLoosened()).isFalse();
    assertThat(concluded(between))
        .map(it -> known.areOne(it.other(), asked.equals(first) ? next : first))
        .contains(true);
  }

  @Test
  void whatIsReadAgainIsNotLookedAtAgain() {
    SupplierId one = record("a", LATIN, PLACE);
    SupplierId other = record("b", HAN, SAME_PLACE);
    Ruling said = ruled(curation.distinguish(one, other, said(0)));
    known.take(said);
    known.loosened();

    known.take(said);

    assertThat(known.areLoosened()).isFalse();
  }

  @Test
  void aRuleMakesNoSupplierOfMoreThanTwoHundredRecords() {
    SupplierId large = record("a", LATIN, PLACE);
    for (int fellow = 1; fellow < Recognition.MOST_RECORDS; fellow++) {
      rule(curation.merge(record("f%03d".formatted(fellow), LATIN, PLACE), large, said(fellow)));
    }

    assertThat(concluded(record("z", HAN, SAME_PLACE))).containsInstanceOf(Question.class);
  }
}
