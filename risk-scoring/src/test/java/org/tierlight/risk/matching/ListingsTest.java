package org.tierlight.risk.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.risk.matching.Fictional.BRAZIL;
import static org.tierlight.risk.matching.Fictional.NOON;
import static org.tierlight.risk.matching.Fictional.ORDERS;
import static org.tierlight.risk.matching.Fictional.OTHER_EMPLOYER;
import static org.tierlight.risk.matching.Fictional.UFLPA;
import static org.tierlight.risk.matching.Fictional.activation;
import static org.tierlight.risk.matching.Fictional.decision;
import static org.tierlight.risk.matching.Fictional.imported;
import static org.tierlight.risk.matching.Fictional.packs;
import static org.tierlight.risk.matching.Fictional.supplier;
import static org.tierlight.risk.matching.Fictional.version;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.shelf.Activation;
import org.tierlight.risk.shelf.LostPack;
import org.tierlight.risk.shelf.OpenPack;
import org.tierlight.risk.shelf.OpenPacks;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.SupplierId;

/** What the log is told of listings: when they begin, and when they end. */
class ListingsTest extends ListingSetting {

  @Test
  void nothingIsToldBeforeAllNamesWereHeard() {
    bringNumbered(BRAZIL);
    assertThat(matching.lacksNames()).isTrue();
    assertThat(untold()).isEmpty();
    assertThat(matching.isCurrent()).isFalse();

    matching.heardAll();

    assertThat(untold()).hasSize(1);
    assertThat(matching.isCurrent()).isTrue();
  }

  @Test
  void aListingCitesTheListAndBearsTheIndicatorOfItsSubject() {
    bringNumbered(BRAZIL);
    matching.heardAll();

    assertThat(untold())
        .singleElement()
        .isInstanceOfSatisfying(
            ListingFact.Listed.class,
            listed -> {
              assertThat(listed.evidenceId()).startsWith("list-brazil-employers-").endsWith("-1");
              assertThat(listed.since()).isEqualTo(Instant.parse("2022-10-05T00:00:00Z"));
              assertThat(listed.reference()).contains("CNPJ 11222333000181", "Fazenda");
              assertThat(listed.indicator()).isEqualTo(IloIndicator.ABUSIVE_CONDITIONS);
            });
  }

  @Test
  void aListingForForcedLabourBearsTheMenaceThatMakesItForced() {
    matching.describe(version(1), supplier("a", "Fictional Cotton", null, Map.of()));
    matching.describe(version(1), supplier("b", "Fictional Garment", "CN", Map.of()));
    matching.search(packs(UFLPA, ORDERS));
    matching.heardAll();
    matching.matches(Optional.empty()).stream()
        .filter(match -> match.entry().name().startsWith(match.supplier().name()))
        .forEach(match -> matching.decide(decision(match, Verdict.SAME, 1)));

    assertThat(untold())
        .hasSize(2)
        .allSatisfy(
            fact ->
                assertThat(((ListingFact.Listed) fact).indicator())
                    .isEqualTo(IloIndicator.INTIMIDATION_AND_THREATS));
  }

  @Test
  void whoIsListedAnewGetsANewItem() {
    bringNumbered(BRAZIL);
    matching.heardAll();
    tell();
    matching.search(packs(OTHER_EMPLOYER));
    tell();
    matching.search(packs(BRAZIL));

    assertThat(untold()).extracting(Fictional::id).singleElement().asString().endsWith("-2");
  }

  @Test
  void aListWhoseFileIsLostEndsNothing() {
    bringNumbered(BRAZIL);
    matching.heardAll();
    tell();

    lose(Optional.empty());
    assertThat(untold()).isEmpty();
    lose(Optional.of(OTHER_EMPLOYER));
    assertThat(untold()).isEmpty();
  }

  @Test
  void aListWhoseFileIsLostListsNobodyWhomAnEarlierEditionNamed() {
    bringNumbered(BRAZIL);
    matching.heardAll();
    tell();
    matching.search(packs(OTHER_EMPLOYER));
    assertThat(tell()).hasSize(1);

    lose(Optional.of(BRAZIL));

    assertThat(untold()).isEmpty();
  }

  @Test
  void aRowThatCannotBeReadEndsNoListing() {
    bringNumbered(BRAZIL);
    matching.heardAll();
    tell();

    matching.search(packs(OTHER_EMPLOYER + "2;2021;PA;Fazenda Fictícia Ltda;11.222.333/0001\n"));
    assertThat(untold()).isEmpty();
    matching.search(packs(OTHER_EMPLOYER));

    assertThat(untold()).singleElement().isInstanceOf(ListingFact.Delisted.class);
  }

  @Test
  void howManyListingsAnEditionNoLongerNamesCanBeSaidBefore() {
    bringNumbered(BRAZIL);
    matching.heardAll();
    tell();

    assertThat(matching.unnamedBy(packs(OTHER_EMPLOYER).open().getFirst())).isEqualTo(1);
    assertThat(matching.unnamedBy(packs(BRAZIL + "\n").open().getFirst())).isZero();
    assertThat(matching.unnamedBy(packs(UFLPA).open().getFirst())).isZero();
  }

  @Test
  void aListingDatedAheadEndsNotBeforeItBegins() {
    Instant ahead = Instant.parse("2026-10-01T00:00:00Z");
    bringNumbered(BRAZIL.replace("05/10/2022", "01/10/2026"));
    matching.heardAll();
    tell();
    decide(Verdict.NOT_SAME, 1);

    assertThat(tell())
        .singleElement()
        .isInstanceOfSatisfying(
            ListingFact.Delisted.class, ended -> assertThat(ended.at()).isEqualTo(ahead));
  }

  @Test
  void matchesAreNotShownBeforeTheFirstListWasHeldAgainstAllNames() {
    matching.search(packs());
    assertThat(matching.isCurrent()).isTrue();

    bringNumbered(BRAZIL);

    assertThat(matching.isCurrent()).isFalse();
  }

  @Test
  void whatStandsInTheLogIsNotToldAgainByTheNextLife() {
    bringNumbered(BRAZIL);
    matching.heardAll();
    List<ListingFact> told = tell();

    matching.begin();
    bringNumbered(BRAZIL);
    told.forEach(fact -> matching.recorded(Fictional.id(fact), new SupplierId("a"), NOON));
    matching.heardAll();

    assertThat(untold()).isEmpty();
  }

  private void lose(Optional<String> earlier) {
    Activation lost = activation(imported(OTHER_EMPLOYER), 9);
    List<OpenPack> instead = earlier.map(Fictional::packs).map(OpenPacks::open).orElse(List.of());
    LostPack pack =
        new LostPack(lost, instead.stream().map(OpenPack::activation).findFirst(), "damaged");
    matching.search(new OpenPacks(instead, List.of(pack)));
  }
}
