package org.tierlight.identity.evaluation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.tierlight.identity.Likeness;
import org.tierlight.identity.PartyRules;
import org.tierlight.identity.Rarity;
import org.tierlight.identity.Register;

/** How well matching does on judged pairs. */
public final class Evaluation {

  private final List<Measured> pairs;

  private Evaluation(List<Measured> pairs) {
    this.pairs = pairs;
  }

  /** Of all pairs: of the sites where both addresses are known, else of the companies. */
  public static Evaluation of(Collection<JudgedPair> pairs, PartyRules rules) {
    return new Evaluation(
        pairs.stream()
            .map(pair -> new Measured(pair, likeness(pair, rules).value()))
            .sorted(Comparator.comparingDouble(Measured::likeness).reversed())
            .toList());
  }

  private static Likeness likeness(JudgedPair pair, PartyRules rules) {
    return pair.left().address().isKnown() && pair.right().address().isKnown()
        ? rules.site(pair.left(), pair.right())
        : rules.company(pair.left(), pair.right());
  }

  /** The pairs of one group alone. */
  public Evaluation of(String group) {
    return new Evaluation(
        pairs.stream().filter(measured -> measured.pair().group().equals(group)).toList());
  }

  /** All pairs, the most alike first. */
  public List<Measured> pairs() {
    return pairs;
  }

  /** The kinds of pairs there are. */
  public List<String> groups() {
    return pairs.stream().map(measured -> measured.pair().group()).distinct().sorted().toList();
  }

  /** What a threshold does. */
  public Hits at(double threshold) {
    return Hits.of(pairs, threshold);
  }

  /**
   * The area under the receiver operating characteristic: how often a pair that is the same is more
   * alike than one that is not; equal ones count half (Mann and Whitney 1947). NaN unless there are
   * both.
   */
  public double areaUnderCurve() {
    double won = 0;
    long compared = 0;
    for (Measured same : pairs) {
      for (Measured other : pairs) {
        if (same.pair().same() && !other.pair().same()) {
          won += same.likeness() > other.likeness() ? 1 : 0;
          won += same.likeness() == other.likeness() ? 0.5 : 0;
          compared++;
        }
      }
    }
    return won / compared;
  }

  /** Of the pairs that are the same, how many are compared at all; NaN where none is. */
  public double blockingRecall(Rarity rarity) {
    return pairs.stream()
        .map(Measured::pair)
        .filter(JudgedPair::same)
        .mapToInt(pair -> isCompared(pair, rarity) ? 1 : 0)
        .average()
        .orElse(Double.NaN);
  }

  private static boolean isCompared(JudgedPair pair, Rarity rarity) {
    Register register = new Register(rarity);
    register.put(pair.left());
    return !register.companies(pair.right(), 1).isEmpty();
  }

  /** The lowest threshold that keeps a precision there and everywhere above; empty if none does. */
  public OptionalDouble lowestKeeping(double precision) {
    double lowest = Double.NaN;
    for (Measured measured : pairs) {
      if (at(measured.likeness()).precision() < precision) {
        break;
      }
      lowest = measured.likeness();
    }
    return Double.isNaN(lowest) ? OptionalDouble.empty() : OptionalDouble.of(lowest);
  }

  /** The highest threshold that finds at least such a share of the same; empty if none does. */
  public OptionalDouble highestFinding(double recall) {
    return pairs.stream()
        .mapToDouble(Measured::likeness)
        .filter(threshold -> at(threshold).recall() >= recall)
        .findFirst();
  }
}
