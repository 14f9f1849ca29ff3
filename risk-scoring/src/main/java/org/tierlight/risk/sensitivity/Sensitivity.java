package org.tierlight.risk.sensitivity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.tierlight.risk.engine.Recomputed;
import org.tierlight.risk.parameters.FigureRange;
import org.tierlight.risk.parameters.ParameterSet;
import org.tierlight.vocabulary.SupplierId;

/**
 * How much the scores of some suppliers depend on the figures, by changing each up and down by a
 * quarter, and all of them together at random (OECD and JRC, Handbook on Constructing Composite
 * Indicators, 2008, step 7). A figure stays within its range.
 */
public final class Sensitivity {

  /** By how much each figure is changed: ±25 %. */
  public static final double SPREAD = 0.25;

  private static final int TRIES = 10_000;
  private static final double DECILE = 0.1;

  private final Variations variations;
  private final Scorer scorer;

  /** The sensitivity of what a scorer scores. */
  public Sensitivity(Variations variations, Scorer scorer) {
    this.variations = variations;
    this.scorer = scorer;
  }

  /**
   * What each figure does when it alone is a quarter less and a quarter more, in the order of
   * pointers. Without what cannot be: of 0, past a bound, or out of order with its neighbours.
   */
  public List<FigureEffect> each() {
    List<Recomputed> before = base();
    return variations.figures().entrySet().stream()
        .flatMap(
            figure -> DoubleStream.of(1 - SPREAD, 1 + SPREAD).mapToObj(by -> other(figure, by)))
        .flatMap(Optional::stream)
        .flatMap(changed -> effect(changed, before).stream())
        .toList();
  }

  private record Changed(String pointer, double base, double value) {}

  private static Optional<Changed> other(Map.Entry<String, Double> figure, double by) {
    double base = figure.getValue();
    double value = range(figure.getKey()).nearest(base * by);
    return value == base
        ? Optional.empty()
        : Optional.of(new Changed(figure.getKey(), base, value));
  }

  private Optional<FigureEffect> effect(Changed changed, List<Recomputed> before) {
    return variations
        .with(Map.of(changed.pointer, changed.value))
        .map(set -> Shift.of(before, scorer.score(set)))
        .map(shift -> new FigureEffect(changed.pointer, changed.base, changed.value, shift));
  }

  /**
   * In which share of random draws each supplier is in the top decile, where every figure is drawn
   * evenly within a quarter of what it is. A draw that breaks an order is drawn again.
   *
   * @param random the same numbers give the same shares
   * @param draws how many
   */
  public SortedMap<SupplierId, Double> topDecile(RandomGenerator random, int draws) {
    Map<SupplierId, Long> times =
        Stream.generate(() -> drawn(random))
            .limit(draws)
            .flatMap(set -> top(scorer.score(set)))
            .collect(
                Collectors.groupingBy(Function.identity(), HashMap::new, Collectors.counting()));
    SortedMap<SupplierId, Double> shares = new TreeMap<>((a, b) -> a.value().compareTo(b.value()));
    base()
        .forEach(
            it ->
                shares.put(it.supplier(), times.getOrDefault(it.supplier(), 0L) / (double) draws));
    return shares;
  }

  private ParameterSet drawn(RandomGenerator random) {
    return Stream.generate(() -> variations.with(draw(random)))
        .limit(TRIES)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no draw keeps the orders of figures"));
  }

  private Map<String, Double> draw(RandomGenerator random) {
    Map<String, Double> values = new TreeMap<>();
    variations
        .figures()
        .forEach(
            (pointer, base) -> {
              double by = random.nextDouble(1 - SPREAD, 1 + SPREAD);
              values.put(pointer, range(pointer).nearest(base * by));
            });
    return values;
  }

  /** The tenth with the highest mid; who is equal to the last of them is among them. */
  static Stream<SupplierId> top(List<Recomputed> scores) {
    double[] mids = Shift.mids(scores);
    Arrays.sort(mids);
    int count = (int) Math.ceil(DECILE * mids.length);
    double least = mids.length == 0 ? 0 : mids[mids.length - count];
    return scores.stream()
        .filter(score -> score.exposure().mid() >= least)
        .map(Recomputed::supplier);
  }

  private List<Recomputed> base() {
    return scorer.score(variations.with(Map.of()).orElseThrow());
  }

  private static FigureRange range(String pointer) {
    return FigureRange.of(pointer).orElseThrow();
  }
}
