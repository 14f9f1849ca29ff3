package org.tierlight.risk.engine;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One shipment passed on, and the whole network solved anew, on one and the same world. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class UpdateAgainstRecompute {

  private static @Nullable HeavyTailedWorld shared;

  /** How many suppliers. */
  @Param("100000")
  public int suppliers;

  /** How many links. */
  @Param("1000000")
  public int links;

  /** Where the recompute stops: at the accuracy of the stream, or solved. */
  @Param("1e-3")
  public double within;

  private @Nullable HeavyTailedWorld world;
  private @Nullable Solution full;

  static HeavyTailedWorld sharedWorld() {
    return Objects.requireNonNull(shared);
  }

  /** Makes the world once a process, so that both benchmarks see the same one. */
  @Setup
  public void world() {
    if (shared == null) {
      shared = new HeavyTailedWorld(suppliers, links);
    }
    world = shared;
    full = shared.engine.solve().solution();
  }

  /** One shipment on a random link, drained. */
  @Benchmark
  public int update() {
    return Objects.requireNonNull(world).shipAndDrain();
  }

  /** All exposures from nothing, by Gauss–Seidel sweeps over compact arrays. */
  @Benchmark
  public int recompute() {
    return Objects.requireNonNull(full).solveExposures(within);
  }
}
