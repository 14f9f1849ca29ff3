package org.tierlight.risk.kafka;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.apache.kafka.common.errors.InterruptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tierlight.risk.checkpoint.Heading;
import org.tierlight.risk.checkpoint.Keeping;
import org.tierlight.risk.checkpoint.Mark;
import org.tierlight.risk.progress.CheckpointTally;
import org.tierlight.risk.report.Scoring;

/**
 * Keeps a checkpoint now and then. The thread that scores writes it, between two drains: then all
 * that was read is in the arrays, all that was told is acknowledged, and nobody moves either.
 */
final class CheckpointKeeper {

  private static final Logger LOG = LoggerFactory.getLogger(CheckpointKeeper.class);

  private final Scoring scoring;
  private final Keeping keeping;
  private final LogExtents log;
  private final CheckpointTally tally;
  private final InstantSource clock;
  private final long epoch;
  private List<Mark> last;
  private Instant due;

  /** One that keeps the first at once if it did not begin with one. */
  CheckpointKeeper(
      Scoring scoring,
      Keeping keeping,
      Session session,
      Opening.Opened opened,
      CheckpointTally tally,
      InstantSource clock) {
    this.scoring = scoring;
    this.keeping = keeping;
    this.log = new LogExtents(session);
    this.tally = tally;
    this.clock = clock;
    this.epoch = opened.epoch();
    this.last = opened.from();
    this.due = clock.instant().plus(last.isEmpty() ? Duration.ZERO : keeping.every());
  }

  /** Keeps one if it is time. */
  void keepIfDue(TopicReading facts) {
    if (!clock.instant().isBefore(due)) {
      keep(facts);
      due = clock.instant().plus(keeping.every());
    }
  }

  /** Keeps one unless nothing changed. Whatever goes wrong, scoring does not need it. */
  void keep(TopicReading facts) {
    try {
      List<Mark> marks = log.marks(facts);
      if (!marks.equals(last)) {
        write(marks, facts.lastStamp());
        last = marks;
      }
    } catch (InterruptException leaving) {
      throw leaving;
    } catch (RuntimeException failure) {
      tally.failed();
      LOG.warn("No checkpoint was kept; scoring goes on", failure);
    }
  }

  private void write(List<Mark> marks, Instant lastStamp) {
    Instant from = clock.instant();
    String basis = keeping.basis().apply(scoring.parameterVersion());
    Heading heading = new Heading(basis, from, scoring.today(), epoch, lastStamp, marks);
    long bytes = keeping.checkpoints().keep(heading, scoring::transcribe);
    Duration pause = Duration.between(from, clock.instant());
    tally.kept(new CheckpointTally.Written(pause, bytes));
    LOG.info("Kept a checkpoint of {} bytes in {} ms", bytes, pause.toMillis());
  }
}
