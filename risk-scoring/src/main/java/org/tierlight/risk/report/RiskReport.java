package org.tierlight.risk.report;

import java.util.List;
import org.tierlight.risk.explanation.ChainLink;
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
    List<LegalState> legalStates,
    Terms terms,
    String parameterVersion,
    Reached reached) {

  public RiskReport {
    chain = List.copyOf(chain);
    legalStates = List.copyOf(legalStates);
  }
}
