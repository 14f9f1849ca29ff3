package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tierlight.risk.engine.Trial.TODAY;
import static org.tierlight.risk.engine.Trial.id;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.risk.connection.ConnectedLink;
import org.tierlight.risk.connection.Connection;
import org.tierlight.risk.connection.Exposure;
import org.tierlight.risk.connection.Finding;
import org.tierlight.risk.connection.Gap;
import org.tierlight.risk.connection.Sought;
import org.tierlight.risk.connection.TierCoverage;
import org.tierlight.risk.fact.RiskFact.SupplierDescribed;
import org.tierlight.risk.legal.Area;
import org.tierlight.risk.model.Profile;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.Disclosure;
import org.tierlight.vocabulary.Region;
import org.tierlight.vocabulary.SourceClass;

/** Whether a supplier is connected to a listed one: yes, no, or not known. */
class ConnectionsTest {

  private static final Sought XINJIANG =
      new Sought(Optional.empty(), Area.ofCode("CN-XJ", "Xinjiang"));

  private static Exposure exposure(Trial trial, String name, int tiers) {
    return exposure(trial, name, Sought.ANY_ENTRY, tiers);
  }

  private static Exposure exposure(Trial trial, String name, Sought sought, int tiers) {
    SolvedWorld world = trial.engine.picture(Guard.NONE).solved();
    return world.exposure(id(name), sought, tiers).orElseThrow();
  }

  private static List<String> names(Connection connection) {
    return connection.chain().stream().map(link -> link.supplier().value()).toList();
  }

  /** Wholly disclosed: far is raw and listed, mid buys from it, near buys from mid. */
  private static Trial chain() {
    return new Trial()
        .raw("far", 0)
        .supplier("mid", 0)
        .supplier("near", 0)
        .evidence("entry", "far", SourceClass.OFFICIAL, 1)
        .ships("far", "mid", 30, TODAY.minusDays(9))
        .ships("far", "mid", 10, TODAY.minusDays(3))
        .ships("mid", "near", 80);
  }

  @Test
  void aListedSupplierIsFoundWithTheChainToIt() {
    Exposure exposure = exposure(chain(), "near", 10);

    assertThat(exposure.finding()).isEqualTo(Finding.YES);
    assertThat(exposure.connectionsInAll()).isEqualTo(1);
    Connection found = exposure.connections().getFirst();
    assertThat(names(found)).containsExactly("near", "mid", "far");
    assertThat(found.visited()).isCloseTo(.64, within(1e-9));
    assertThat(found.entries().getFirst().item()).contains("entry");
    assertThat(found.entries().getFirst().date()).contains(TODAY);
    ConnectedLink last = found.found();
    assertThat(last.tier()).isEqualTo(2);
    assertThat(last.share()).isEqualTo(1);
    assertThat(last.cents()).isEqualTo(40);
    assertThat(last.documented()).isTrue();
    assertThat(last.firstShipped()).contains(TODAY.minusDays(9));
    assertThat(last.lastShipped()).contains(TODAY.minusDays(3));
  }

  @Test
  void noIsSaidWhereEverythingWithinTheTiersIsKnown() {
    Exposure exposure = exposure(chain(), "near", 1);

    assertThat(exposure.finding()).isEqualTo(Finding.NO);
    assertThat(exposure.gaps()).isEmpty();
    assertThat(exposure.tiers()).containsExactly(new TierCoverage(1, 1, 1, 0, 1));
  }

  @Test
  void whatNobodyDisclosedMakesANoUnknown() {
    Trial trial = chain().described("near", false, OptionalLong.of(100));

    Exposure exposure = exposure(trial, "near", 1);

    assertThat(exposure.finding()).isEqualTo(Finding.UNKNOWN);
    assertThat(exposure.gaps()).hasSize(1);
    Gap gap = exposure.gaps().getFirst();
    assertThat(gap.kind()).isEqualTo(Gap.Kind.UNDISCLOSED_SHARE);
    assertThat(gap.weight()).isCloseTo(.2, within(1e-9));
    assertThat(gap.sentence())
        .isEqualTo(
            "Tier 1: near disclosed 80 % of what it buys; who supplies the other 20 % is not"
                + " known.");
    assertThat(exposure.tiers().getFirst().known()).isCloseTo(.8, within(1e-9));
  }

  @Test
  void aYesStillSaysWhatIsNotKnown() {
    Trial trial = chain().described("mid", false, OptionalLong.of(100));

    Exposure exposure = exposure(trial, "near", 10);

    assertThat(exposure.finding()).isEqualTo(Finding.YES);
    assertThat(exposure.gaps()).extracting(Gap::tier).containsExactly(2);
    assertThat(exposure.tiers().get(1).lost()).isCloseTo(.6, within(1e-9));
  }

  @Test
  void aSupplierThatFellSilentMakesANoUnknown() {
    Trial trial =
        new Trial()
            .raw("listed", 0)
            .evidence("entry", "listed", SourceClass.OFFICIAL, 1)
            .raw("other", 0)
            .supplier("buyer", 0)
            .ships("listed", "buyer", 10, TODAY.minusDays(500))
            .ships("other", "buyer", 10);

    Exposure exposure = exposure(trial, "buyer", 10);

    assertThat(exposure.finding()).isEqualTo(Finding.UNKNOWN);
    assertThat(exposure.gaps()).extracting(Gap::kind).containsExactly(Gap.Kind.LAPSED_LINK);
    assertThat(exposure.gaps().getFirst().sentence())
        .contains("used to supply buyer, last on " + TODAY.minusDays(500));
  }

  @Test
  void withoutAnyEntryThereIsNobodyToFindAndNoNo() {
    Trial trial = new Trial().raw("a", 0).supplier("b", 0).ships("a", "b", 5);

    Exposure exposure = exposure(trial, "b", 10);

    assertThat(exposure.finding()).isEqualTo(Finding.UNKNOWN);
    assertThat(exposure.gaps()).extracting(Gap::kind).containsExactly(Gap.Kind.NOTHING_SEARCHED);
  }

  @Test
  void aShipmentWithoutValueConnectsToo() {
    Trial trial = chain().ships("far", "near", 0);

    Connection found = exposure(trial, "near", 1).connections().getFirst();

    assertThat(names(found)).containsExactly("near", "far");
    assertThat(found.found().share()).isZero();
  }

  @Test
  void theStrongestChainIsShownThoughAnotherIsShorter() {
    Trial trial = chain().ships("far", "near", 1);

    assertThat(names(exposure(trial, "near", 10).connections().getFirst()))
        .containsExactly("near", "mid", "far");
    assertThat(names(exposure(trial, "near", 1).connections().getFirst()))
        .containsExactly("near", "far");
  }

  private static Trial placed(String name, @Nullable Region region) {
    Trial trial = new Trial().raw("farm", 0).supplier("buyer", 0).ships("farm", "buyer", 5);
    Country country = new Country("CN");
    return trial.tell(
        new SupplierDescribed(
            id("farm"),
            new Profile(
                name,
                country,
                region,
                List.of(),
                List.of(),
                true,
                OptionalLong.empty(),
                Disclosure.VERIFIED_LIST)));
  }

  @Test
  void aPlaceIsAskedForLikeAList() {
    Exposure exposure = exposure(placed("farm", new Region("CN-XJ")), "buyer", XINJIANG, 10);

    assertThat(exposure.finding()).isEqualTo(Finding.YES);
    assertThat(exposure.connections().getFirst().entries().getFirst().source()).isEqualTo("CN-XJ");
  }

  @Test
  void anOlderCodeOfThePlaceIsThePlace() {
    Exposure exposure = exposure(placed("farm", new Region("CN-65")), "buyer", XINJIANG, 10);

    assertThat(exposure.finding()).isEqualTo(Finding.YES);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"CN-ZZ", "CN-99"})
  void aSupplierOfThatCountryWithoutARegionInForceMakesANoUnknown(@Nullable String code) {
    Region region = code == null ? null : new Region(code);
    Exposure exposure = exposure(placed("farm", region), "buyer", XINJIANG, 10);

    assertThat(exposure.finding()).isEqualTo(Finding.UNKNOWN);
    assertThat(exposure.gaps())
        .anyMatch(
            gap ->
                gap.kind() == Gap.Kind.UNKNOWN_PLACE
                    && gap.supplier().equals(Optional.of(id("farm"))));
  }

  @Test
  void moreConnectionsThanAreShownAreCounted() {
    Trial trial = new Trial().supplier("buyer", 0);
    for (int k = 0; k <= Connections.SHOWN; k++) {
      trial.raw("raw" + k, 0).evidence("e" + k, "raw" + k, SourceClass.OFFICIAL, 1);
      trial.ships("raw" + k, "buyer", 1 + k);
    }

    Exposure exposure = exposure(trial, "buyer", 10);

    assertThat(exposure.connections()).hasSize(Connections.SHOWN);
    assertThat(exposure.connectionsInAll()).isEqualTo(Connections.SHOWN + 1);
    assertThat(exposure.truncated()).isTrue();
    assertThat(exposure.connections().getFirst().found().supplier())
        .isEqualTo(id("raw" + Connections.SHOWN));
  }

  /** Ten tiers of ten suppliers, each bought from by all of the next: 10^10 paths. */
  @Test
  void pathsAreNotEnumerated() {
    Trial trial = new Trial().raw("origin", 0).evidence("e", "origin", SourceClass.OFFICIAL, 1);
    for (int k = 0; k < 10; k++) {
      trial.ships("origin", "9-" + k, 1);
    }
    for (int tier = 1; tier < 10; tier++) {
      for (int pair = 0; pair < 100; pair++) {
        trial.ships(tier + "-" + pair / 10, (tier - 1) + "-" + pair % 10, 1);
      }
    }

    Connection found = exposure(trial, "0-0", 10).connections().getFirst();

    assertThat(found.chain()).hasSize(11);
  }
}
