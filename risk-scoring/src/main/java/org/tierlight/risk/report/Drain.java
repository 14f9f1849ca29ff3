package org.tierlight.risk.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tierlight.risk.model.Standing;
import org.tierlight.vocabulary.SupplierId;

/**
 * What facts that were taken in together have changed together.
 *
 * @param from the last record of each partition before them
 * @param to the last record of each partition among them
 * @param records how many records of the log it were
 * @param moves scores that moved, the first of them
 * @param moved how many scores moved in all
 * @param alerts that were raised, the first of them
 * @param raised how many alerts were raised in all
 */
public record Drain(
    Instant at,
    Reached from,
    Reached to,
    long records,
    List<Move> moves,
    long moved,
    List<Raised> alerts,
    long raised) {

  public Drain {
    moves = List.copyOf(moves);
    alerts = List.copyOf(alerts);
  }

  /** A supplier's score before and after; none before where it was never told. */
  public record Move(SupplierId supplier, Optional<Standing> before, Standing after) {}

  /** An alert that was raised. */
  public record Raised(String id, SupplierId supplier, String rule, String sentence) {}
}
