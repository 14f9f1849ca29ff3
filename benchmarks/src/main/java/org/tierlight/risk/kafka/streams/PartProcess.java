package org.tierlight.risk.kafka.streams;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.tierlight.benchmarks.Published;
import org.tierlight.risk.indicator.Factor;
import org.tierlight.risk.indicator.InherentFactors;
import org.tierlight.risk.json.ParameterComposition;
import org.tierlight.risk.json.ParameterSetFiles;
import org.tierlight.risk.kafka.RulingWatch;
import org.tierlight.risk.parameters.ParameterSets;
import org.tierlight.risk.parameters.Ruling;
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
    new StreamsScoring(instance, rulings(), new ProgressBoard(), new Tally(), Clock.systemUTC())
        .start();
  }

  /** What ships, in a log in which nobody puts anything else in force. */
  static RulingWatch rulings() {
    ParameterSets sets = new ParameterSets(ParameterSetFiles.shipped(), new ParameterComposition());
    return new RulingWatch(sets, Published.packs().shelf(), set -> ruling().appraisal());
  }

  /** The published parameters; no indicator is known of anybody. */
  static Ruling ruling() {
    Factor unknown = new Factor(Interval.UNKNOWN, List.of());
    InherentFactors factors = new InherentFactors(unknown, unknown, unknown);
    return new Ruling(Published.parameters(), (profile, goods) -> factors);
  }
}
