package org.tierlight.risk.report;

import java.util.List;
import java.util.Optional;
import org.tierlight.risk.engine.Assessments;
import org.tierlight.risk.explanation.ChainLink;
import org.tierlight.risk.legal.LegalStanding;
import org.tierlight.risk.model.Leavings;
import org.tierlight.risk.model.Standing;
import org.tierlight.vocabulary.SupplierId;

/**
 * A supplier's risk and why.
 *
 * @param chain behind the alert strength, from the supplier to the cause
 */
public record RiskReport(
    SupplierId supplier,
    Standing standing,
    List<ChainLink> chain,
    LegalStanding legal,
    Leavings leavings,
    Terms terms,
    String parameterVersion,
    Reached reached) {

  private static final int SPELLED_OUT = 40;

  public RiskReport {
    chain = List.copyOf(chain);
  }

  /** What an assessment says of a supplier; empty if no fact speaks of it. */
  public static Optional<RiskReport> of(
      SupplierId supplier, Assessments assessments, String parameterVersion, Reached reached) {
    return assessments
        .explain(supplier, SPELLED_OUT)
        .map(
            why ->
                new RiskReport(
                    supplier,
                    why.standing(),
                    assessments.chain(supplier),
                    assessments.legal(supplier).orElseThrow(),
                    assessments.leavings(supplier),
                    Terms.of(why),
                    parameterVersion,
                    reached));
  }
}
