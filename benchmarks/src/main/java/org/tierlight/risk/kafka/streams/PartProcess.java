package org.tierlight.risk.kafka.streams;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.tierlight.benchmarks.Published;
import org.tierlight.risk.indicator.Factor;
import org.tierlight.risk.indicator.InherentFactors;
import org.tierlight.risk.progress.ProgressBoard;
import org.tierlight.risk.progress.Tally;
import org.tierlight.vocabulary.Interval;

/** One of the processes that share the network, without its web. */
final class PartProcess {

  private PartProcess() {}

  /** Takes the broker, the directory of the stores, and a name for its address. */
  public static void main(String[] words) {
    Instance instance =
        new Instance(words[0], (short) 1, Path.of(words[1]), "127.0.0.1:" + words[2], 1, 0);
    new StreamsScoring(instance, model(), new ProgressBoard(), new Tally(), Clock.systemUTC())
        .start();
  }

  /** The published parameters; no indicator is known of anybody. */
  static ScoringModel model() {
    Factor unknown = new Factor(Interval.UNKNOWN, List.of());
    InherentFactors factors = new InherentFactors(unknown, unknown, unknown);
    return new ScoringModel(Published.parameters(), (profile, goods) -> factors);
  }
}
