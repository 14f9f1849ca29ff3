package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.risk.engine.Trial.id;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.json.ParameterSetFiles;
import org.tierlight.risk.json.ParameterVariations;
import org.tierlight.risk.parameters.ParameterSet;
import org.tierlight.risk.sensitivity.BandMove;
import org.tierlight.risk.sensitivity.Effect;
import org.tierlight.vocabulary.Band;

/** What other figures would do, told before they are in force. */
class EffectTest {

  private static final ParameterSet SET = ParameterSetFiles.shipped().getFirst();
  private static final ParameterVariations VARIATIONS = new ParameterVariations(SET);

  private final SolvedWorld world =
      new Trial()
          .raw("a", .14)
          .raw("b", .2)
          .raw("c", .31)
          .raw("d", .5)
          .engine
          .picture(Guard.NONE)
          .solved();

  private Effect effect(Map<String, Double> figures) {
    ParameterSet other = VARIATIONS.with(figures).orElseThrow();
    List<Recomputed> after = world.by(other.parameters(), Trial.EVIDENCE_ONLY).standings();
    return Effect.of("old", world.standings(), "new", after);
  }

  @Test
  void whoChangesBandIsNamedWithTheLargestChangeFirst() {
    Effect effect = effect(Map.of("/evidence/classes/VERIFIED/cap", .72));

    assertThat(effect.suppliers()).isEqualTo(4);
    assertThat(effect.moves()).extracting(BandMove::supplier).containsExactly(id("c"));
    assertThat(effect.moves().getFirst().before().band()).isEqualTo(Band.ELEVATED);
    assertThat(effect.moves().getFirst().after().band()).isEqualTo(Band.GUARDED);
    assertThat(effect.shift().lowered()).isEqualTo(1);
    assertThat(effect.shift().spearman()).isEqualTo(1);
  }

  @Test
  void otherBordersMoveSuppliersWithoutTouchingTheirScores() {
    Effect effect = effect(Map.of("/bands/guardedFrom", .1, "/bands/highFrom", .45));

    assertThat(effect.moves()).extracting(BandMove::supplier).containsExactly(id("a"), id("d"));
    assertThat(effect.shift().raised()).isEqualTo(2);
    assertThat(effect.shift().largest()).isZero();
  }

  @Test
  void theSameFiguresDoNothing() {
    assertThat(effect(Map.of()).moves()).isEmpty();
    assertThat(effect(Map.of()).shift().largest()).isZero();
  }
}
