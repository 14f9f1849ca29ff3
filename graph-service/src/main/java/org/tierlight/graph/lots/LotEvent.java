package org.tierlight.graph.lots;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.SupplierId;

/**
 * What happened to lots, as far as it says what they are made of or where they come from.
 *
 * @param id the event hash of CBV 2.0: events that say the same are one
 * @param process what belongs to one making: a transformation told in several events, or all that
 *     was packed in one unit; else the event itself
 * @param place where it happened; absent where that names no supplier
 * @param from who gave the goods; absent where nobody said
 * @param goods what went in, came out or moved
 */
public record LotEvent(
    String id,
    Kind kind,
    String process,
    Instant at,
    @Nullable SupplierId place,
    @Nullable SupplierId from,
    Flow goods) {

  /** What an event says of lots. */
  public enum Kind {
    /** Inputs became outputs. */
    MADE,
    /** Inputs were packed in a unit, which is the output. */
    PACKED,
    /** Outputs came into being; of what, nobody said. */
    BEGUN,
    /** Goods went from somebody to somebody, or were seen on that way. */
    MOVED
  }

  /** What went in, what came out, and what moved as it was; each in one order. */
  public record Flow(List<LotAmount> inputs, List<LotAmount> outputs, List<LotAmount> moved) {

    public Flow {
      inputs = inputs.stream().sorted(LotAmount.ORDER).toList();
      outputs = outputs.stream().sorted(LotAmount.ORDER).toList();
      moved = moved.stream().sorted(LotAmount.ORDER).toList();
    }
  }
}
