package org.tierlight.risk.audit;

import java.util.stream.Collectors;
import org.tierlight.risk.parameters.Rulings;
import org.tierlight.risk.shelf.LostPack;
import org.tierlight.risk.shelf.PackAppraisals;

/**
 * By which packs suppliers were judged at a moment: those that were known then, of them those that
 * had been put in force by the valid time, as for every fact without a day of its own ({@link
 * ValidTime}).
 */
public final class PackedPast {

  private final PackHistory history;
  private final PackAppraisals appraisals;

  /** Over the log of packs and their files. */
  public PackedPast(PackHistory history, PackAppraisals appraisals) {
    this.history = history;
    this.appraisals = appraisals;
  }

  /**
   * What the packs of a moment say.
   *
   * @throws HistoryUnavailable if the log does not answer, or a file of that moment is lost:
   *     another edition in its stead would not be what was answered then
   */
  public PackAppraisals.InForce at(Rulings.AsOf moment) {
    PackAppraisals.InForce packs =
        appraisals.of(history.read(moment.knownAt()).at(moment.validAt()));
    if (!packs.content().lost().isEmpty()) {
      throw new HistoryUnavailable(
          packs.content().lost().stream().map(LostPack::sentence).collect(Collectors.joining(" ")));
    }
    return packs;
  }
}
