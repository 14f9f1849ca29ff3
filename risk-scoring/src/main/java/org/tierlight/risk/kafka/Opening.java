package org.tierlight.risk.kafka;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tierlight.risk.checkpoint.Heading;
import org.tierlight.risk.checkpoint.Keeping;
import org.tierlight.risk.checkpoint.Kept;
import org.tierlight.risk.checkpoint.Mark;
import org.tierlight.risk.checkpoint.Present;
import org.tierlight.risk.checkpoint.Spoiled;
import org.tierlight.risk.engine.ScoringEngine;
import org.tierlight.risk.progress.Beginning;
import org.tierlight.risk.report.Scoring;

/**
 * How a life begins: with the newest checkpoint that fits the service and the log, or with nothing.
 * A checkpoint is a copy of what the log amounts to, so whatever is wrong with one it is left out.
 */
final class Opening {

  private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

  /**
   * A life that began.
   *
   * @param from where its reading of facts goes on; without marks at the beginning
   * @param lastStamp the latest stamp of any record before that
   * @param epoch its own
   */
  record Opened(Beginning beginning, List<Mark> from, Instant lastStamp, long epoch) {

    Opened {
      from = List.copyOf(from);
    }
  }

  private final Session session;
  private final Scoring scoring;
  private final Keeping keeping;
  private final Instant now;
  private final String version;
  private final List<String> reasons = new ArrayList<>();

  Opening(Session session, Scoring scoring, Keeping keeping, Instant now) {
    this.session = session;
    this.scoring = scoring;
    this.keeping = keeping;
    this.now = now;
    this.version = scoring.versionInForce();
  }

  /** With the newest checkpoint that fits. */
  Opened open() {
    List<Kept> kept = kept();
    if (!kept.isEmpty()) {
      Present present = present();
      for (Kept checkpoint : kept) {
        Optional<Opened> opened = with(checkpoint, present);
        if (opened.isPresent()) {
          return opened.get();
        }
      }
    }
    return withTheLog(reasons.isEmpty() ? "no checkpoint is kept" : String.join("; ", reasons));
  }

  /** With nothing but what was told. */
  Opened withTheLog(String reason) {
    LastWords words = LastWords.read(session.consumer());
    scoring.begin(now, words::resume);
    return new Opened(new Beginning.WholeLog(reason), List.of(), Instant.EPOCH, words.nextEpoch());
  }

  private Present present() {
    return new Present(
        keeping.basis().apply(version),
        LocalDate.ofInstant(now, ZoneOffset.UTC),
        new LogExtents(session).extents());
  }

  private List<Kept> kept() {
    try {
      return keeping.checkpoints().newestFirst();
    } catch (UncheckedIOException failure) {
      refuse("the folder of checkpoints cannot be read", failure);
      return List.of();
    }
  }

  private Optional<Opened> with(Kept checkpoint, Present present) {
    try {
      Heading heading = checkpoint.heading();
      Optional<String> misfit = present.misfit(heading);
      misfit.ifPresent(why -> refuse(checkpoint.name() + " does not fit: " + why));
      return misfit.isEmpty() ? Optional.of(with(checkpoint, heading)) : Optional.empty();
    } catch (KafkaException broker) {
      throw broker;
    } catch (RuntimeException spoiled) {
      refuse(checkpoint.name() + " cannot be read: " + spoiled.getMessage(), spoiled);
      return Optional.empty();
    }
  }

  private Opened with(Kept checkpoint, Heading heading) {
    LastWords words = LastWords.read(session.consumer(), heading.marks(), heading.epoch());
    scoring.begin(
        now,
        engine -> {
          requireVersion(engine);
          checkpoint.give(engine::transcribe);
          words.resume(engine);
        });
    Beginning beginning = new Beginning.Checkpoint(checkpoint.name(), heading.at());
    return new Opened(beginning, heading.marks(), heading.lastStamp(), words.nextEpoch());
  }

  /** What is in force may have changed since the checkpoint was looked at. */
  private void requireVersion(ScoringEngine engine) {
    if (!engine.parameterVersion().equals(version)) {
      throw new Spoiled("other parameters came into force");
    }
  }

  private void refuse(String reason) {
    LOG.warn("A checkpoint is left out: {}", reason);
    reasons.add(reason);
  }

  private void refuse(String reason, RuntimeException cause) {
    LOG.warn("A checkpoint is left out: {}", reason, cause);
    reasons.add(reason);
  }
}
