package org.tierlight.risk.report;

import java.util.List;
import java.util.Optional;
import org.tierlight.risk.alert.Alert;
import org.tierlight.risk.explanation.ChainLink;
import org.tierlight.risk.model.Standing;

/**
 * An alert with its reason.
 *
 * @param before what was told last; empty where nothing was
 */
public record AlertReport(
    Alert alert,
    Optional<Standing> before,
    Standing after,
    String sentence,
    List<ChainLink> chain,
    Terms terms) {

  public AlertReport {
    chain = List.copyOf(chain);
  }
}
