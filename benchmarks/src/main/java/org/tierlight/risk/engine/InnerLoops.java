package org.tierlight.risk.engine;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.tierlight.risk.explanation.Explanation;
import org.tierlight.risk.fact.DatedFact;
import org.tierlight.vocabulary.SupplierId;

/** The engine's inner loops one by one, with the bytes that each allocates. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class InnerLoops {

  private static final int SUPPLIERS = 100_000;
  private static final int LINKS = 1_000_000;
  private static final int FACTS = 1 << 16;
  private static final int TERMS = 20;

  private @Nullable SixTierWorld world;
  private @Nullable Solution whole;
  private List<DatedFact> shipments = List.of();
  private int next;

  /** Runs all of them. */
  public static void main(String[] none) throws RunnerException {
    new Runner(
            new OptionsBuilder()
                .include(InnerLoops.class.getSimpleName() + "\\.")
                .addProfiler(GCProfiler.class)
                .forks(1)
                .jvmArgs("-Xmx4g")
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(2))
                .build())
        .run();
  }

  /** Makes the world and draws shipments, so that drawing is not measured. */
  @Setup
  public void make() {
    SixTierWorld made = new SixTierWorld(SUPPLIERS, LINKS, SixTierWorld.unrefined());
    world = made;
    whole = made.engine.solve().solution();
    shipments = made.shipments(FACTS);
  }

  /** A shipment folded in, nothing passed on. */
  @Benchmark
  public void fold() {
    world().apply(shipment());
  }

  /** A shipment folded in and passed on. */
  @Benchmark
  public int passOn() {
    return world().passOn(shipment());
  }

  /** All exposures from nothing. */
  @Benchmark
  public int solve() {
    return Objects.requireNonNull(whole).solveExposures(1e-3);
  }

  /** Why one supplier's score is what it is. */
  @Benchmark
  public Optional<Explanation> explain() {
    next = (next + 37) % SUPPLIERS;
    return world().engine.assessments().explain(new SupplierId("supplier-" + next), TERMS);
  }

  private SixTierWorld world() {
    return Objects.requireNonNull(world);
  }

  private DatedFact shipment() {
    next = (next + 1) & (FACTS - 1);
    return shipments.get(next);
  }
}
