package org.tierlight.ingest.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.ingest.likeness.Comers.HAN;
import static org.tierlight.ingest.likeness.Comers.LATIN;
import static org.tierlight.ingest.likeness.Comers.PLACE;
import static org.tierlight.ingest.likeness.Comers.SAME_PLACE;
import static org.tierlight.ingest.likeness.Comers.START;
import static org.tierlight.ingest.likeness.Comers.ruled;
import static org.tierlight.ingest.likeness.Comers.said;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tierlight.identity.Decision;
import org.tierlight.vocabulary.Relation;
import org.tierlight.vocabulary.SupplierId;

/** A person's word, and that no rule goes behind it; all companies are made up. */
class CurationTest {

  private final Comers comers = new Comers();

  @Test
  void whatAPersonKeptApartNoRuleMakesOne() {
    SupplierId one = comers.record("a", LATIN, PLACE);
    SupplierId other = comers.record("b", HAN, SAME_PLACE);
    comers.rule(comers.curation.distinguish(one, other, said(0)));

    assertThat(comers.concluded(other)).isEmpty();
  }

  @Test
  void aRuleThatComesLateDoesNotOverrideAPerson() {
    SupplierId one = comers.record("a", LATIN, PLACE);
    SupplierId other = comers.record("b", HAN, SAME_PLACE);
    Conclusion late = comers.conclusion(other).orElseThrow();
    comers.rule(comers.curation.distinguish(one, other, said(0)));

    comers.known.take(late);

    assertThat(comers.known.areOne(one, other)).isFalse();
  }

  @Test
  void aRuleOfALaterTimeDoesNotOverrideAPersonEither() {
    SupplierId one = comers.record("a", LATIN, PLACE);
    SupplierId other = comers.record("b", HAN, SAME_PLACE);
    comers.rule(comers.curation.distinguish(one, other, said(0)));

    comers.known.take(
        new Ruling(
            new Decision(other, one, Relation.SAME, false, START.plusSeconds(9_000), "same-late"),
            Recognition.RULE,
            "by the rule",
            Optional.empty(),
            List.of(),
            List.of()));

    assertThat(comers.known.areOne(one, other)).isFalse();
    assertThat(comers.known.ruling(one, other)).map(Ruling::by).contains("analyst");
  }

  @Test
  void noDetourLeadsAroundAMustNotLink() {
    SupplierId one = comers.record("a", LATIN, PLACE);
    SupplierId other = comers.record("b", "Karakoy Zephyr", "Istanbul");
    SupplierId between = comers.record("c", HAN, SAME_PLACE);
    comers.rule(comers.curation.distinguish(one, other, said(0)));
    comers.rule(comers.curation.merge(between, other, said(1)));

    assertThat(comers.concluded(between)).isEmpty();
    assertThat(comers.curation.merge(one, between, said(2)))
        .isInstanceOf(Curation.Answer.KeptApart.class);
  }

  @Test
  void whatWasSplitIsNotMergedAgainByARule() {
    comers.record("a", LATIN, PLACE);
    SupplierId other = comers.record("b", HAN, SAME_PLACE);
    comers.concluded(other);
    comers.rule(comers.curation.split(other, said(0)));

    assertThat(comers.known.areOne(new SupplierId("a"), other)).isFalse();
    assertThat(comers.concluded(other)).isEmpty();
    assertThat(comers.known.supplier(other).orElseThrow().rulings())
        .extracting(it -> it.decision().relation())
        .containsExactly(Relation.SAME, Relation.OPEN);
  }

  @Test
  void whatIsTakenBackCanBeAnsweredAnew() {
    SupplierId one = comers.record("a", LATIN, "");
    SupplierId other = comers.record("b", LATIN, "");
    Question question = (Question) comers.concluded(other).orElseThrow();
    comers.rule(comers.curation.distinguish(one, other, said(0)));
    assertThat(comers.known.isOpen(question)).isFalse();

    comers.rule(comers.curation.reopen(one, other, said(0)));

    assertThat(comers.known.questions()).containsExactly(question);
    comers.rule(comers.curation.mergeEither(one, other, said(0)));
    assertThat(comers.known.supplier(other).orElseThrow().supplier()).isEqualTo(one);
  }

  @Test
  void aPersonWhoseClockIsBehindIsLaterThanBothRecords() {
    SupplierId one = comers.record("a", LATIN, PLACE);
    SupplierId other = comers.record("b", HAN, SAME_PLACE);
    Ruling said = ruled(comers.curation.distinguish(one, other, said(-9_000)));

    assertThat(said.version().time())
        .isEqualTo(comers.known.record(other).orElseThrow().since().appended().plusMillis(1));
    comers.known.take(said);
    assertThat(ruled(comers.curation.reopen(one, other, said(-9_000))).version().time())
        .isEqualTo(said.version().time().plusMillis(1));
  }

  @Test
  void aRecordThatNobodyDescribedIsToldAndNotMerged() {
    SupplierId one = comers.record("a", LATIN, PLACE);
    SupplierId nobody = new SupplierId("nobody");

    assertThat(comers.curation.mergeEither(one, nobody, said(0)))
        .isEqualTo(new Curation.Answer.Unknown(nobody));
  }

  @Test
  void whoIsKeptApartFromOneIsComparedWithTheNext() {
    SupplierId first = comers.record("a", LATIN, PLACE);
    SupplierId next = comers.record("c", LATIN, PLACE);
    SupplierId between = comers.record("b", HAN, SAME_PLACE);
    assertThat(comers.concluded(between)).containsInstanceOf(Question.class);
    SupplierId asked = comers.known.questions().getFirst().other();
    comers.rule(comers.curation.distinguish(between, asked, said(0)));

    assertThat(comers.known.loosened()).containsOnlyKeys(between, asked);
    assertThat(comers.known.areLoosened()).isFalse();
    assertThat(comers.concluded(between))
        .map(it -> comers.known.areOne(it.other(), asked.equals(first) ? next : first))
        .contains(true);
  }

  @Test
  void whatIsReadAgainIsNotLookedAtAgain() {
    SupplierId one = comers.record("a", LATIN, PLACE);
    SupplierId other = comers.record("b", HAN, SAME_PLACE);
    Ruling said = ruled(comers.curation.distinguish(one, other, said(0)));
    comers.known.take(said);
    comers.known.loosened();

    comers.known.take(said);

    assertThat(comers.known.areLoosened()).isFalse();
  }
}
