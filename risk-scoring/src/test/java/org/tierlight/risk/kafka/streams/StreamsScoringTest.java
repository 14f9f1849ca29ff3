package org.tierlight.risk.kafka.streams;

import static org.awaitility.Awaitility.await;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierlight.risk.indicator.Factor;
import org.tierlight.risk.indicator.InherentFactors;
import org.tierlight.risk.parameters.Ruling;
import org.tierlight.risk.progress.Progress;
import org.tierlight.risk.progress.ProgressBoard;
import org.tierlight.risk.progress.Tally;
import org.tierlight.vocabulary.Interval;

class StreamsScoringTest {

  private static final Factor NOTHING = new Factor(Interval.UNKNOWN, List.of());

  private final ProgressBoard board = new ProgressBoard();

  @Test
  void aBrokerWhoseNameNobodyKnowsIsWaitedFor(@TempDir Path directory) throws InterruptedException {
    StreamsScoring scoring = scoring("nowhere.invalid:9092", directory);
    scoring.start();

    await().until(() -> board.now().equals(new Progress.WaitingForBroker("it does not answer.")));

    scoring.stop();
  }

  private StreamsScoring scoring(String kafka, Path directory) {
    return new StreamsScoring(
        new Instance(kafka, (short) 1, directory, "127.0.0.1:1", 1, 0),
        Unruled.always(
            new Ruling(
                PUBLISHED, (profile, goods) -> new InherentFactors(NOTHING, NOTHING, NOTHING))),
        board,
        new Tally(),
        InstantSource.system());
  }
}
