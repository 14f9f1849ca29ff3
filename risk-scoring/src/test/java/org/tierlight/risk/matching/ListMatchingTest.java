package org.tierlight.risk.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.risk.matching.Fictional.BRAZIL;
import static org.tierlight.risk.matching.Fictional.CNPJ;
import static org.tierlight.risk.matching.Fictional.ORDERS;
import static org.tierlight.risk.matching.Fictional.UFLPA;
import static org.tierlight.risk.matching.Fictional.entity;
import static org.tierlight.risk.matching.Fictional.packs;
import static org.tierlight.risk.matching.Fictional.supplier;
import static org.tierlight.risk.matching.Fictional.version;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.legal.ListFinding;
import org.tierlight.vocabulary.SupplierId;

/** A number lists by itself, a name only asks. */
class ListMatchingTest {

  private static final String LEI = "ZZZZ00FICTIONAL00162";
  private static final String OFFICIAL = ",\"topics\":[\"forced.labor\",\"sanction\"]";
  private final ListMatching matching = Fictional.matching();

  @Test
  void anExactNumberListsByItselfWhateverTheName() {
    matching.describe(
        version(1), supplier("a", "Another Name", "BR", Map.of("registration", CNPJ)));
    matching.search(packs(BRAZIL));

    assertThat(only().status()).isEqualTo(Match.Status.AUTOMATIC);
    assertThat(only().likeness()).isEqualTo(0.99);
    assertThat(only().againstIt()).containsExactly("another name");
  }

  @Test
  void theSameNameInAnotherCountryAsksAPerson() {
    matching.describe(version(1), supplier("a", "Fictional Garment", "BD", Map.of()));
    matching.search(packs(ORDERS));

    assertThat(only().status()).isEqualTo(Match.Status.PENDING);
    assertThat(only().likeness()).isEqualTo(0.7);
    assertThat(only().againstIt()).contains("another country");
  }

  @Test
  void theSameNumberUnderAnotherCountryAsksAPerson() {
    matching.describe(version(1), supplier("a", "Mills", "PK", Map.of("lei", LEI)));
    String numbered = OFFICIAL + ",\"country\":[\"in\"],\"leiCode\":[\"%s\"]".formatted(LEI);
    matching.search(packs(entity("set_one", "f1", "Fictional Mills", numbered)));

    assertThat(only().status()).isEqualTo(Match.Status.PENDING);
    assertThat(only().againstIt()).contains("another country", "another name");
  }

  @Test
  void theDigitsOfABrazilianNumberMeanNothingElsewhere() {
    matching.describe(version(1), supplier("a", "Another Name", "PT", Map.of("vat", CNPJ)));
    matching.search(packs(BRAZIL));

    assertThat(matching.matches(Optional.empty())).isEmpty();
  }

  @Test
  void twoDataSetsOfOneFormAreTwoLists() {
    matching.describe(version(1), supplier("a", "Fictional Mills", null, Map.of()));
    matching.describe(version(1), supplier("b", "Invented Looms", null, Map.of()));
    matching.search(
        packs(
            entity("set_one", "f1", "Fictional Mills", OFFICIAL),
            entity("set_two", "f1", "Invented Looms", OFFICIAL)));

    assertThat(matching.matches(Optional.empty()))
        .extracting(match -> match.list().pack())
        .containsExactlyInAnyOrder("ftm-set-one", "ftm-set-two");
    assertThat(matching.of(new SupplierId("b"))).isEmpty();
    matching.heardAll();
    assertThat(matching.of(new SupplierId("b")))
        .extracting(finding -> finding.open().size())
        .containsExactly(0, 1);
  }

  @Test
  void anEntryThatStatesNoOfficialMeasureForForcedLabourIsHeldAgainstNobody() {
    matching.describe(version(1), supplier("a", "Fictional Mills", null, Map.of()));
    matching.heardAll();
    for (String topics :
        List.of("", ",\"topics\":[\"sanction\"]", ",\"topics\":[\"forced.labor\"]")) {
      matching.search(packs(entity("set_one", "f1", "Fictional Mills", topics)));

      assertThat(matching.matches(Optional.empty())).isEmpty();
      assertThat(matching.of(new SupplierId("a"))).isEmpty();
    }
  }

  @Test
  void whatWaitsIsAPossibleMatchAndWhatWasNotFoundIsSaidPerList() {
    matching.describe(version(1), supplier("a", "Fazenda Fictícia", "BR", Map.of()));
    matching.search(packs(BRAZIL, UFLPA));
    matching.heardAll();

    List<ListFinding> findings = matching.of(new SupplierId("a"));

    assertThat(findings).hasSize(2);
    assertThat(findings.stream().mapToInt(finding -> finding.open().size()).sum()).isEqualTo(1);
    assertThat(matching.of(new SupplierId("stub"))).isEmpty();
  }

  @Test
  void aShortNameAsksWhereItIsEqual() {
    matching.describe(version(1), supplier("a", "FC CO. LTD.", null, Map.of()));
    matching.describe(version(1), supplier("b", "Gq", null, Map.of()));
    matching.search(packs(entity("set_one", "f1", "FC Co., Ltd.", OFFICIAL)));

    assertThat(only().supplier().id()).isEqualTo(new SupplierId("a"));
  }

  @Test
  void whoHasNoNameToSearchForIsNotReportedAsNotFound() {
    matching.describe(version(1), supplier("a", "***", null, Map.of()));
    matching.search(packs(UFLPA));
    matching.heardAll();

    assertThat(matching.of(new SupplierId("a"))).isEmpty();
  }

  @Test
  void theNearestOtherCandidateIsTheOtherSupplierThatIsMostLikeTheEntry() {
    matching.describe(version(1), supplier("a", "Fazenda Fictícia", "BR", Map.of()));
    matching.describe(version(1), supplier("b", "Fazenda Fictícia", null, Map.of()));
    matching.describe(version(1), supplier("c", "Any", "BR", Map.of("registration", CNPJ)));
    matching.search(packs(BRAZIL));

    Map<String, String> nearest =
        matching.matches(Optional.empty()).stream()
            .collect(
                Collectors.toMap(
                    match -> match.supplier().id().value(),
                    match -> matching.nearestOther(match).orElseThrow().supplier().id().value()));
    assertThat(nearest).isEqualTo(Map.of("a", "c", "b", "c", "c", "a"));
  }

  private Match only() {
    List<Match> all = matching.matches(Optional.empty());
    assertThat(all).hasSize(1);
    return all.getFirst();
  }
}
