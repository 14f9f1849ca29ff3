package org.tierlight.risk.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tierlight.risk.matching.Fictional.BRAZIL;
import static org.tierlight.risk.matching.Fictional.CNPJ;
import static org.tierlight.risk.matching.Fictional.NOON;
import static org.tierlight.risk.matching.Fictional.ORDERS;
import static org.tierlight.risk.matching.Fictional.OTHER_EMPLOYER;
import static org.tierlight.risk.matching.Fictional.UFLPA;
import static org.tierlight.risk.matching.Fictional.decision;
import static org.tierlight.risk.matching.Fictional.entity;
import static org.tierlight.risk.matching.Fictional.packs;
import static org.tierlight.risk.matching.Fictional.supplier;
import static org.tierlight.risk.matching.Fictional.version;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tierlight.vocabulary.EndReason;
import org.tierlight.vocabulary.SupplierId;

/** What a person's word does, how long, and to what. */
class MatchDecisionsTest extends ListingSetting {

  private static final String LEI = "ZZZZ00FICTIONAL00162";

  @Test
  void aPersonsYesListsAndTheEditionThatDropsTheEntryEndsIt() {
    matching.describe(version(1), supplier("a", "Fazenda Fictícia", "BR", Map.of()));
    matching.heardAll();
    matching.search(packs(BRAZIL));
    decide(Verdict.SAME, 1);
    List<ListingFact> listed = tell();
    assertThat(listed).singleElement().isInstanceOf(ListingFact.Listed.class);

    matching.search(packs(OTHER_EMPLOYER));

    assertThat(matching.untold(NOON.plusSeconds(60)))
        .singleElement()
        .isInstanceOfSatisfying(
            ListingFact.Delisted.class,
            ended -> {
              assertThat(ended.reason()).isEqualTo(EndReason.NO_LONGER_IN_FORCE);
              assertThat(ended.evidenceId()).isEqualTo(Fictional.id(listed.getFirst()));
              assertThat(ended.at()).isEqualTo(NOON);
            });
  }

  @Test
  void aWordOutlivesEditionsAndOtherNamesOfTheSupplierAsLongAsTheEntryIsTheSame() {
    matching.describe(version(1), supplier("a", "Fictional Cotton", "CN", Map.of()));
    matching.heardAll();
    matching.search(packs(UFLPA));
    decide(Verdict.SAME, 1);
    tell();

    matching.search(packs(UFLPA + "Fictional Silk Co.,\"June 21, 2022\"\n"));
    assertThat(only().status()).isEqualTo(Match.Status.SAME);
    matching.describe(version(2), supplier("a", "Renamed Since", "CN", Map.of()));

    assertThat(untold()).isEmpty();
  }

  @Test
  void aPersonsNoIsRememberedThroughLaterEditionsAndTakesAListingBack() {
    bringNumbered(BRAZIL);
    matching.heardAll();
    tell();
    decide(Verdict.NOT_SAME, 1);

    assertThat(tell())
        .singleElement()
        .isInstanceOfSatisfying(
            ListingFact.Delisted.class,
            ended -> assertThat(ended.reason()).isEqualTo(EndReason.WITHDRAWN));
    matching.search(packs(BRAZIL.replace("PA", "MA")));
    assertThat(only().status()).isEqualTo(Match.Status.NOT_SAME);
    assertThat(untold()).isEmpty();
  }

  @Test
  void aNoOutlivesANumberThatADataSetCorrects() {
    matching.describe(version(1), supplier("a", "Any", "BR", Map.of("registration", CNPJ)));
    matching.describe(version(2), supplier("b", "Other", "BR", Map.of("lei", LEI)));
    matching.heardAll();
    matching.search(packs(numbered("taxNumber", CNPJ)));
    decide(Verdict.NOT_SAME, 1);
    matching.search(packs(numbered("leiCode", LEI)));
    decide(Verdict.NOT_SAME, 2);

    matching.search(packs(numbered("taxNumber\":[\"%s\"],\"leiCode".formatted(CNPJ), LEI)));

    assertThat(matching.matches(Optional.empty()))
        .hasSize(2)
        .allSatisfy(match -> assertThat(match.status()).isEqualTo(Match.Status.NOT_SAME));
    assertThat(untold()).isEmpty();
  }

  @Test
  void oneNameInTwoCountriesIsTwoEntries() {
    matching.describe(version(1), supplier("a", "Fictional Garment", null, Map.of()));
    matching.search(
        packs(ORDERS + "Malaysia,\"Fictional Garment Co., Ltd.\",WRO,Active,9/14/2020\n"));

    assertThat(matching.matches(Optional.empty())).hasSize(2);
  }

  @Test
  void aNoWhoseTimeIsOverAsksAgainAndListsNobodyMeanwhile() {
    Instant end = NOON.plusSeconds(100);
    bringNumbered(BRAZIL);
    matching.heardAll();
    matching.decide(decision(only(), Verdict.NOT_SAME, 1, Optional.of(end)));
    matching.untold(NOON.plusSeconds(2));
    assertThat(only().status()).isEqualTo(Match.Status.NOT_SAME);

    assertThat(matching.untold(end)).isEmpty();
    assertThat(only().status()).isEqualTo(Match.Status.PENDING);
    assertThat(matching.of(new SupplierId("a")).getFirst().open()).hasSize(1);
  }

  @Test
  void theDecisionMadeLastHoldsAlsoWhereAClockWentBack() {
    bringNumbered(BRAZIL);
    decide(Verdict.NOT_SAME, 100);

    Match match = only();

    assertThat(match.decidedAt(NOON)).isEqualTo(NOON.plusSeconds(100).plusMillis(1));
    assertThat(match.decidedAt(NOON.plusSeconds(200))).isEqualTo(NOON.plusSeconds(200));
  }

  @Test
  void aYesDoesNotEndByTime() {
    bringNumbered(BRAZIL);

    assertThatThrownBy(() -> decision(only(), Verdict.SAME, 1, Optional.of(NOON)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String numbered(String property, String number) {
    String properties =
        ",\"topics\":[\"forced.labor\",\"sanction\"],\"country\":[\"br\"],\"%s\":[\"%s\"]";
    return entity("set_one", "f1", "Fictional Mills", properties.formatted(property, number));
  }
}
