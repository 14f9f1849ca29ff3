package org.tierlight.ingest.quarantine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tierlight.ingest.intake.LogUnavailable;
import org.tierlight.vocabulary.Position;

/** A log that remembers decisions, and may be away. */
final class Remembered implements QuarantineLog {

  final List<Decision> decisions = new ArrayList<>();
  private final Turns turns;
  Runnable meanwhile = () -> {};
  boolean isAway;
  private long asked;

  Remembered(Turns turns) {
    this.turns = turns;
  }

  @Override
  public Optional<RefusedRecord> refused(long offset) {
    return Optional.empty();
  }

  @Override
  public Optional<Decision> decision(long offset) {
    return Optional.of(decisions.get((int) offset));
  }

  /** Is read at once, behind what others wrote meanwhile. */
  @Override
  public long ask(Position origin, String asker, Instant now) {
    meanwhile.run();
    turns.asked(origin, asker, now);
    turns.read(asked);
    return asked++;
  }

  @Override
  public long append(Decision decision) {
    if (isAway) {
      throw new LogUnavailable("away");
    }
    decisions.add(decision);
    return decisions.size() - 1L;
  }
}
