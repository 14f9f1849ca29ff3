package org.tierlight.risk.inquiry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.SupplierId;

/**
 * One question: who supplies what a supplier has not disclosed?
 *
 * @param tier its shortest distance from any of those of interest
 * @param undisclosed m, the share that is asked about
 * @param narrowing summed over those of interest
 * @param forWhom whose interval gets narrowest, first; not all where they are many
 */
public record Inquiry(
    SupplierId supplier,
    @Nullable String name,
    int tier,
    double undisclosed,
    Narrowing narrowing,
    List<Beneficiary> forWhom,
    String question) {

  /** One whose interval gets narrower. */
  public record Beneficiary(
      SupplierId supplier, @Nullable String name, int tier, Narrowing narrowing) {}

  public Inquiry {
    forWhom = List.copyOf(forWhom);
  }
}
