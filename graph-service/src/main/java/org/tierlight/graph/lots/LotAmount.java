package org.tierlight.graph.lots;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A lot, and how much of it.
 *
 * @param lot its identifier as a GS1 Digital Link, whatever it was sent as
 * @param quantity absent where nobody counted; 1 for a single item
 * @param unit as its sender counted; empty for pieces
 */
public record LotAmount(String lot, @Nullable BigDecimal quantity, String unit) {

  static final Comparator<LotAmount> ORDER =
      comparing(LotAmount::lot)
          .thenComparing(LotAmount::unit)
          .thenComparing(amount -> String.valueOf(amount.quantity()));

  /** A single item. */
  public static LotAmount item(String id) {
    return new LotAmount(id, BigDecimal.ONE, "");
  }
}
