package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tierlight.risk.engine.Trial.TODAY;
import static org.tierlight.risk.engine.Trial.id;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import net.jqwik.api.Arbitrary;
import org.assertj.core.data.Offset;
import org.tierlight.risk.fact.RiskFact;
import org.tierlight.risk.fact.RiskFact.GoodsShipped;
import org.tierlight.risk.fact.RiskFact.SupplierDescribed;
import org.tierlight.risk.fact.Version;
import org.tierlight.risk.model.Profile;
import org.tierlight.vocabulary.Disclosure;
import org.tierlight.vocabulary.SupplierId;

/** Random worlds for laws, and what may be said of the scores of two of them. */
final class Worlds {

  /** How near to the fixed point a solution lies, with room for rounding. */
  static final double SOLVED = 1e-9;

  private static final Offset<Double> SAME = within(SOLVED);

  /** The largest shipment that a law reveals, in cents. */
  static final long LARGEST_REVEALED = 4_000_000_000L;

  private Worlds() {}

  static Arbitrary<World> any() {
    return RandomFacts.any().map(World::of);
  }

  static List<VersionedFact> and(List<VersionedFact> facts, RiskFact... more) {
    List<VersionedFact> all = new ArrayList<>(facts);
    for (RiskFact fact : more) {
      all.add(new VersionedFact(new Version(Trial.at(TODAY.plusDays(1)), "z" + all.size()), fact));
    }
    return all;
  }

  /** Everybody declared to buy more than all that is known of, so that something is undisclosed. */
  static World buyingMore(List<VersionedFact> facts) {
    long known =
        facts.stream()
            .map(VersionedFact::fact)
            .filter(GoodsShipped.class::isInstance)
            .mapToLong(fact -> ((GoodsShipped) fact).cents())
            .sum();
    World world = World.of(facts);
    for (String name : RandomFacts.NAMES) {
      world = world.and(described(name, known + LARGEST_REVEALED));
    }
    return world;
  }

  static SupplierDescribed described(String name, long purchases) {
    return new SupplierDescribed(
        id(name),
        new Profile(
            name,
            null,
            null,
            List.of(),
            List.of(),
            false,
            OptionalLong.of(purchases),
            Disclosure.VERIFIED_LIST));
  }

  /** What is said of a supplier's score before and after. */
  interface Comparison {
    void check(Score before, Score after);
  }

  /** Compares every supplier that was there before. */
  static void compare(
      Map<SupplierId, Score> before, Map<SupplierId, Score> after, Comparison comparison) {
    assertThat(after.keySet()).containsAll(before.keySet());
    before.forEach(
        (supplier, score) -> comparison.check(score, after.getOrDefault(supplier, score)));
  }

  static void notLower(Score before, Score after) {
    lowNotLower(before, after);
    midAndHighNotLower(before, after);
    assertThat(after.alert()).isGreaterThanOrEqualTo(before.alert() - SOLVED);
    assertThat(after.legal() || !before.legal()).as("legal flag stays").isTrue();
  }

  static void lowNotLower(Score before, Score after) {
    assertThat(after.low()).isGreaterThanOrEqualTo(before.low() - SOLVED);
  }

  static void midAndHighNotLower(Score before, Score after) {
    assertThat(after.mid()).isGreaterThanOrEqualTo(before.mid() - SOLVED);
    assertThat(after.high()).isGreaterThanOrEqualTo(before.high() - SOLVED);
  }

  static void sameExposure(Score before, Score after) {
    near(before, after, SAME);
  }

  static void same(Score before, Score after) {
    sameExposure(before, after);
    assertThat(after.alert()).isCloseTo(before.alert(), SAME);
    assertThat(after.legal()).isEqualTo(before.legal());
  }

  static void near(Score expected, Score score, Offset<Double> tolerance) {
    assertThat(score.low()).isCloseTo(expected.low(), tolerance);
    assertThat(score.mid()).isCloseTo(expected.mid(), tolerance);
    assertThat(score.high()).isCloseTo(expected.high(), tolerance);
  }
}
