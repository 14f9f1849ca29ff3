package org.tierlight.graph.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierlight.graph.commodities.Commodity;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsCodes;
import org.tierlight.vocabulary.HsEdition;

/** The table of commodities is data that answers rest on: each row is a case. */
class CommodityTableTest {

  private static final HsCodes CODES = HsCodes.shipped();

  static Stream<Commodity> chains() {
    return CommodityTable.shipped().all().stream();
  }

  @ParameterizedTest
  @MethodSource("chains")
  void everyCodeExistsAndIsAtOneStageOfItsChain(Commodity chain) {
    for (String digits : chain.hs()) {
      HsCode code = new HsCode(digits, HsEdition.HS2022);
      assertThat(CODES.rulesOut(code)).as("%s %s", chain.name(), digits).isFalse();
      assertThat(chain.stagesOf(code).count()).as("%s %s", chain.name(), digits).isEqualTo(1);
    }
    assertThat(chain.stages()).hasSizeGreaterThan(1);
  }

  @Test
  void aNameIsFoundHoweverItIsWritten() {
    assertThat(CommodityTable.shipped().named("Palm-Oil").map(Commodity::name))
        .contains("palm oil");
    assertThat(CommodityTable.shipped().named("moon rock")).isEmpty();
    assertThat(chains().map(Commodity::name)).doesNotHaveDuplicates();
  }

  @Test
  void aHeadingThatHoldsMoreThanAStageIsNotAtIt() {
    Commodity silicon = CommodityTable.shipped().named("polysilicon").orElseThrow();

    assertThat(silicon.stagesOf(hs("280461"))).containsExactly(0);
    assertThat(silicon.stagesOf(hs("2804"))).isEmpty();
    assertThat(silicon.stagesOf(new HsCode("280461", HsEdition.HS2017))).isEmpty();
  }

  private static HsCode hs(String digits) {
    return new HsCode(digits, HsEdition.HS2022);
  }
}
