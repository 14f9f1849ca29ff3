package org.tierlight.risk.model;

import java.time.LocalDate;
import org.tierlight.vocabulary.EndReason;

/**
 * An item of evidence that counts no more.
 *
 * @param on the first day on which it did not count
 */
public record LeftEvidence(EvidenceItem item, Way how, LocalDate on) {

  /** Which way an item left; decay is none, since it never ends before statute does. */
  public enum Way {
    REMEDIED,
    REFUTED,
    WITHDRAWN,
    NO_LONGER_IN_FORCE,
    RETENTION_ENDED;

    /** The way of an ending. */
    public static Way of(EndReason reason) {
      return switch (reason) {
        case REMEDIED -> REMEDIED;
        case REFUTED -> REFUTED;
        case WITHDRAWN -> WITHDRAWN;
        case NO_LONGER_IN_FORCE -> NO_LONGER_IN_FORCE;
      };
    }
  }
}
