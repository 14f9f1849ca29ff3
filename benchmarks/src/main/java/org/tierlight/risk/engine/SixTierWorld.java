package org.tierlight.risk.engine;

import java.util.List;
import java.util.stream.Stream;
import org.tierlight.benchmarks.Published;
import org.tierlight.risk.fact.DatedFact;
import org.tierlight.risk.indicator.Factor;
import org.tierlight.risk.indicator.InherentFactors;
import org.tierlight.risk.model.Parameters;
import org.tierlight.vocabulary.Interval;

/** An engine that holds a six-tier world: one shipment a link, a verified sign at each fiftieth. */
final class SixTierWorld {

  private static final long SEED = 20260630;
  private static final int SIGNS = 50;

  final SixTierGraph graph;
  final SixTierFacts facts;
  final ScoringEngine engine;

  SixTierWorld(int suppliers, int links, Parameters parameters) {
    this.graph = new SixTierGraph(suppliers, links, SEED);
    this.facts = new SixTierFacts(graph, SEED);
    this.engine = new ScoringEngine(parameters, (profile, goods) -> unknown(), SixTierFacts.noon());
    for (int link = 0; link < links; link++) {
      apply(facts.shipment(link));
    }
    for (int k = 0; k < suppliers; k += SIGNS) {
      apply(facts.sign(k));
    }
    engine.drain();
  }

  void apply(DatedFact fact) {
    engine.apply(fact.version(), fact.fact());
  }

  /**
   * Takes in one fact and passes on at once what it moves; answers how many there is to tell of.
   */
  int passOn(DatedFact fact) {
    apply(fact);
    return engine.drain().size();
  }

  /** So many facts to come. */
  List<DatedFact> shipments(int count) {
    return Stream.generate(facts::shipment).limit(count).toList();
  }

  /** The largest distance of a score as it is kept from the exact one. */
  double error() {
    double error = 0;
    for (Recomputed one : engine.solved()) {
      double kept = engine.standing(one.supplier()).orElseThrow().exposure().mid();
      error = Math.max(error, Math.abs(kept - one.exposure().mid()));
    }
    return error;
  }

  /** Megabytes of heap that are in use after a collection. */
  static double heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / (double) (1 << 20);
  }

  /** The published parameters without the refinement of a drain that has nothing else to do. */
  static Parameters unrefined() {
    Parameters p = Published.parameters();
    Parameters.Streaming s = p.streaming();
    return new Parameters(
        p.version(),
        p.inherent(),
        p.evidence(),
        p.assurance(),
        p.coverage(),
        p.exposure(),
        p.linkAlert(),
        p.bands(),
        p.alerts(),
        new Parameters.Streaming(
            s.tolerance(), s.sweepShare(), s.settledWithin(), 0, s.solvedWithin()),
        p.explaining());
  }

  private static InherentFactors unknown() {
    Factor unknown = new Factor(Interval.UNKNOWN, List.of());
    return new InherentFactors(unknown, unknown, unknown);
  }
}
