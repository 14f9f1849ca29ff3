package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tierlight.risk.engine.Trial.TODAY;
import static org.tierlight.risk.engine.Trial.id;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.fact.RiskFact.GoodsShipped;
import org.tierlight.risk.indicator.Factor;
import org.tierlight.risk.indicator.InherentFactors;
import org.tierlight.risk.model.Profile;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsEdition;
import org.tierlight.vocabulary.Interval;

/** What a supplier was seen to sell counts among its goods. */
class TradedGoodsTest {

  private static final HsCode COTTON = new HsCode("520100", HsEdition.HS2022);
  private static final HsCode TEA = new HsCode("0902", HsEdition.HS2022);

  private static InherentFactors cottonCounts(Profile profile, List<HsCode> traded) {
    Factor product = new Factor(Interval.exactly(traded.contains(COTTON) ? 1 : 0), List.of());
    return new InherentFactors(Trial.NO_RISK, Trial.NO_RISK, product);
  }

  private static GoodsShipped shipment(@Nullable HsCode goods) {
    return new GoodsShipped("one", id("mill"), id("brand"), 100, TODAY, goods, true);
  }

  private static double inherent(Trial trial) {
    return trial.engine.ownRisk(id("mill")).orElseThrow().inherent().mid();
  }

  @Test
  void goodsSeenInAShipmentCountUntilTheShipmentIsCorrected() {
    Trial trial = new Trial(PUBLISHED, TradedGoodsTest::cottonCounts);
    trial.tell(shipment(COTTON)).drain();
    double withCotton = trial.mid("brand");

    assertThat(inherent(trial)).isPositive();

    trial.tell(shipment(TEA)).drain();

    assertThat(inherent(trial)).isZero();
    assertThat(trial.mid("brand")).isLessThan(withCotton);
  }

  @Test
  void otherPacksChangeScoresAfterAReappraisal() {
    double[] x = {0};
    Trial trial =
        new Trial(
            PUBLISHED,
            (profile, traded) -> {
              Factor factor = new Factor(Interval.exactly(x[0]), List.of());
              return new InherentFactors(factor, factor, factor);
            });
    trial.supplier("s", 0).drain();
    double before = trial.mid("s");
    x[0] = 1;
    trial.engine.reappraise();
    trial.drain();

    assertThat(trial.mid("s")).isGreaterThan(before + .1);
  }

  @Test
  void valuesBeyondAnyTradeAreRefused() {
    assertThatThrownBy(
            () -> new GoodsShipped("x", id("a"), id("b"), Long.MAX_VALUE, TODAY, null, true))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aShipmentOfAFarFutureWaits() {
    Trial trial = new Trial().supplier("a", .5).supplier("b", 0);
    trial.drain();
    double before = trial.mid("b");
    trial.ships("a", "b", 100, LocalDate.MAX).ships("a", "b", 100, LocalDate.of(-5000, 1, 1));
    trial.drain();

    assertThat(trial.mid("b")).isEqualTo(before);
  }
}
