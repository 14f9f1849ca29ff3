package org.tierlight.risk.law;

import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import org.assertj.core.api.Assertions;

/**
 * A law of docs/method.md. It speaks of a subject (a way to score, to weigh, to explain) and is
 * checked case by case, so that one check judges the product and a variant broken on purpose.
 *
 * @param name as there
 * @param statement what the law says
 * @param check fails with an AssertionError where the law does not hold
 * @param <S> what the law speaks of
 * @param <C> a case
 */
public record Law<S, C>(String name, String statement, Check<S, C> check) {

  private static final int GENERATED_SIZE = 1000;
  private static final int CASES = 2000;
  private static final long SEED = 9;

  /** Says in one case whether the law holds for a subject. */
  @FunctionalInterface
  public interface Check<S, C> {
    void on(S subject, C given);
  }

  /** Checks the law for a subject in one case. */
  public void holds(S subject, C given) {
    try {
      check.on(subject, given);
    } catch (AssertionError broken) {
      throw new AssertionError(name + ", " + statement + ": " + broken.getMessage(), broken);
    }
  }

  /**
   * Sees the law fail: among cases there is one in which it holds for the sound subject and not for
   * the broken one. Call it inside a jqwik test.
   */
  public void tells(S sound, S broken, Arbitrary<C> cases) {
    RandomGenerator<C> generator = cases.generator(GENERATED_SIZE);
    Random random = new Random(SEED);
    Optional<C> counterexample = Optional.empty();
    for (int k = 0; k < CASES && counterexample.isEmpty(); k++) {
      C given = generator.next(random).value();
      counterexample = isBrokenBy(broken, given) ? Optional.of(given) : Optional.empty();
    }
    Assertions.assertThat(counterexample)
        .as("a case in which %s (%s) fails for the broken variant", name, statement)
        .isPresent();
    counterexample.ifPresent(given -> holds(sound, given));
  }

  private boolean isBrokenBy(S subject, C given) {
    try {
      check.on(subject, given);
      return false;
    } catch (AssertionError broken) {
      return true;
    }
  }
}
