package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tierlight.risk.engine.Trial.TODAY;
import static org.tierlight.risk.engine.Trial.id;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.explanation.ChainLink;
import org.tierlight.risk.fact.RiskFact;
import org.tierlight.risk.fact.RiskFact.GoodsShipped;
import org.tierlight.vocabulary.SourceClass;

class LinkAlertLawsTest {

  private static final List<String> NAMES = List.of("a", "b", "c", "d", "e", "f", "g", "h");

  /** One step: a sign at someone, its end, or a link made stronger or weaker. */
  private record Step(int kind, int one, int other, int much) {

    void takeIn(Trial trial) {
      // An item that ended stays ended; others of the same supplier come after it.
      String item = "i" + one + "-" + much % 4;
      String from = NAMES.get(one);
      String to = NAMES.get(other);
      switch (kind) {
        case 0 ->
            trial.evidence(
                item,
                from,
                much % 5 == 0 ? SourceClass.OFFICIAL : SourceClass.VERIFIED,
                much / 20.0);
        case 1 -> trial.ends(item, from);
        default -> {
          if (one != other) {
            trial.tell(shipment(from, to));
          }
        }
      }
    }

    /** Always the same shipment of a pair: the link gets weaker as well as stronger. */
    private RiskFact shipment(String from, String to) {
      long cents = (long) much * much;
      return new GoodsShipped(from + to, id(from), id(to), cents, TODAY, null, much % 3 != 0);
    }
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 4),
            Arbitraries.integers().between(0, 7),
            Arbitraries.integers().between(0, 7),
            Arbitraries.integers().between(0, 20))
        .as(Step::new)
        .list()
        .ofMaxSize(60);
  }

  /** After every single step of raises and withdrawals, on graphs full of cycles. */
  @Property(tries = 200)
  void keptStrengthsEqualThoseFromNothing(@ForAll("steps") List<Step> steps) {
    Trial trial = new Trial();
    NAMES.forEach(name -> trial.buying(name, 0, 500));
    for (Step step : steps) {
      step.takeIn(trial);
      trial.drain();
      for (Recomputed one : trial.engine.recompute()) {
        var standing = trial.engine.standing(one.supplier()).orElseThrow();
        assertThat(standing.alertStrength()).isCloseTo(one.alertStrength(), within(1e-14));
        assertThat(standing.legalFlag()).isEqualTo(one.legalFlag());
      }
    }
  }

  /** The strength of a supplier is that of the cause, weakened by each link of the chain. */
  @Property(tries = 100)
  void theChainLeadsToTheCause(@ForAll("steps") List<Step> steps) {
    Trial trial = new Trial();
    NAMES.forEach(name -> trial.buying(name, 0, 500));
    steps.forEach(step -> step.takeIn(trial));
    trial.drain();
    for (String name : NAMES) {
      List<ChainLink> chain = trial.engine.chain(id(name));
      var cause = chain.getLast().supplier();
      double e = trial.engine.ownRisk(cause).orElseThrow().evidence().mid();
      assertThat(chain.getFirst().supplier()).isEqualTo(id(name));
      assertThat(trial.standing(name).alertStrength())
          .isBetween(0.0, Math.pow(.8, chain.size() - 1) * e + 1e-12);
      assertThat(chain.stream().map(ChainLink::supplier)).doesNotHaveDuplicates();
    }
  }

  private static Trial cycle() {
    Trial trial = new Trial().supplier("x", 0).supplier("z", 0).supplier("source", .9);
    trial.ships("source", "x", 50).ships("z", "x", 50).ships("x", "z", 100);
    trial.drain();
    return trial;
  }

  @Test
  void aCycleDoesNotHoldItselfUp() {
    Trial trial = cycle();
    assertThat(trial.standing("z").alertStrength()).isPositive();

    trial.ends("source-own", "source");
    trial.drain();

    assertThat(trial.standing("x").alertStrength()).isZero();
    assertThat(trial.standing("z").alertStrength()).isZero();
  }

  /** The law can fail: whoever believes its neighbours again and again believes the cycle. */
  @Test
  void withoutDoubtACycleWouldHoldItselfUp() {
    Trial trial = cycle();
    List<Double> believed = new ArrayList<>();
    double x = trial.standing("x").alertStrength();
    for (int round = 0; round < 3; round++) {
      double z = .8 * x;
      x = .8 * z;
      believed.add(x);
    }

    assertThat(believed).allMatch(strength -> strength > .1);
  }

  @Test
  void anInferredLinkPassesSixTenths() {
    Trial trial = new Trial().supplier("s", .5).supplier("b", 0);
    trial.tell(new GoodsShipped("1", id("s"), id("b"), 10, TODAY, null, false)).drain();

    assertThat(trial.standing("b").alertStrength()).isCloseTo(.8 * .6 * .5, within(1e-12));
  }

  @Test
  void anyShareOfAListedSupplierRaisesTheLegalFlagEvenWithoutAValue() {
    Trial trial = new Trial().supplier("listed", 0).supplier("b", 0).supplier("c", 0);
    trial.evidence("entry", "listed", SourceClass.OFFICIAL, 1);
    trial.ships("listed", "b", 0).ships("b", "c", 9);
    trial.drain();

    assertThat(trial.standing("listed").legalFlag()).isTrue();
    assertThat(trial.standing("b").legalFlag()).isTrue();
    assertThat(trial.standing("c").legalFlag()).isFalse();
    assertThat(trial.engine.legalChain(id("b")))
        .extracting(link -> link.supplier().value())
        .containsExactly("b", "listed");
  }
}
