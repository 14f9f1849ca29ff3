package org.tierlight.ingest.grievance;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How much a published grievance counts. Severity is the largest of scale, scope and
 * irremediability: any one of them can make a harm severe (OHCHR, The Corporate Responsibility to
 * Respect Human Rights, an interpretive guide, question 11). Credibility goes by the channel. The
 * figures are policy and stand in a published table.
 */
public final class GrievanceWeights {

  private final Map<Enum<?>, Double> weights;

  /**
   * @throws IllegalArgumentException unless there is a weight in [0, 1] for every word
   */
  public GrievanceWeights(Map<Enum<?>, Double> weights) {
    Arrays.stream(
            new Enum<?>[][] {
              Scale.values(), Scope.values(), Irremediability.values(), Channel.values()
            })
        .flatMap(Arrays::stream)
        .forEach(word -> check(word, weights.getOrDefault(word, Double.NaN)));
    this.weights = Map.copyOf(weights);
  }

  /** Credibility times severity, in [0, 1] (method.md section 3). */
  public double strength(
      Channel channel, Scale scale, Scope scope, Irremediability irremediability) {
    double severity =
        Collections.max(List.of(weight(scale), weight(scope), weight(irremediability)));
    return weight(channel) * severity;
  }

  private double weight(Enum<?> word) {
    return Objects.requireNonNull(weights.get(word));
  }

  private static void check(Enum<?> word, double weight) {
    if (!(weight >= 0 && weight <= 1)) {
      throw new IllegalArgumentException("no weight in [0, 1] of " + word);
    }
  }

  /** How grave one breach is. */
  public enum Scale {
    MINOR,
    MODERATE,
    SERIOUS,
    EXTREME
  }

  /** How many workers it touches. */
  public enum Scope {
    FEW,
    SOME,
    MANY,
    MOST
  }

  /** How far it can be undone. */
  public enum Irremediability {
    REMEDIABLE,
    PARTLY,
    IRREMEDIABLE
  }

  /** How it reached the partner. */
  public enum Channel {
    UNION,
    NGO,
    IN_PERSON,
    HOTLINE,
    SMS,
    WEB_FORM,
    LETTER
  }
}
