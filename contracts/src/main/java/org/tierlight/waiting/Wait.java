package org.tierlight.waiting;

import java.util.List;
import org.tierlight.vocabulary.Position;

/** How a wait for positions ended. */
public sealed interface Wait {

  /** The answer follows from all of them. */
  record Over() implements Wait {}

  /** They were not reached in time; how far their partitions have come. */
  record TooLong(List<Position> reached) implements Wait {
    public TooLong {
      reached = List.copyOf(reached);
    }
  }

  /**
   * Nothing stands there yet, so that nothing is on its way either.
   *
   * @param next where the next record of that partition will stand
   * @param reached how far the partitions of all positions have come
   */
  record BeyondTheEnd(Position position, Position next, List<Position> reached) implements Wait {
    public BeyondTheEnd {
      reached = List.copyOf(reached);
    }

    /** What is wrong and what to do. */
    public String sentence() {
      return "%s lies beyond the end of the log: the next record of its partition will be %s. Send a"
              .formatted(position, next)
          + " position as a receipt of this log gave it.";
    }
  }

  /** As many wait as may. */
  record Crowded() implements Wait {

    /** What to do. */
    public String sentence() {
      return "Too many reads wait for a position already. Ask again in a moment, or leave"
          + " If-Position out for what is known now.";
    }
  }

  /** They cannot be waited for, and why. */
  record Refused(List<Fault> faults) implements Wait {
    public Refused {
      faults = List.copyOf(faults);
    }
  }

  /** One thing wrong with what was to be waited for, and what to do about it. */
  record Fault(String code, String message, String hint) {

    /** A text that is no position. */
    public static Fault malformed(String text) {
      return new Fault(
          "MALFORMED_POSITION",
          "no position '%s'".formatted(text.substring(0, Math.min(40, text.length()))),
          "positions as receipts give them, such as facts.shipments-3@1234, with commas between");
    }

    static Fault notReadHere(Position position, String hint) {
      return new Fault(
          "POSITION_NOT_READ_HERE", "this answer is not made from '%s'".formatted(position), hint);
    }

    static Fault tooMany(int most) {
      return new Fault("TOO_MANY", "too many positions", "at most " + most);
    }
  }
}
