package org.tierlight.risk.audit;

import java.util.stream.Collectors;
import org.tierlight.risk.parameters.Rulings;
import org.tierlight.risk.shelf.LostPack;
import org.tierlight.risk.shelf.PackAppraisals;
import org.tierlight.risk.shelf.PacksInForce;

/**
 * By which packs suppliers were judged at a moment: those that were known then, of them those that
 * had been put in force by the valid time, as for every fact without a day of its own. Asked of the
 * day it was learnt on, all that was known holds, also what is dated ahead ({@link ValidTime}).
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
    PacksInForce known = history.read(moment.knownAt());
    boolean isPast = moment.validAt().isBefore(moment.knownAt());
    return whole(appraisals.of(isPast ? known.at(moment.validAt()) : known));
  }

  /**
   * The same packs, none of which is lost: what was judged without one cannot be worked out again.
   *
   * @throws HistoryUnavailable if one is
   */
  public static PackAppraisals.InForce whole(PackAppraisals.InForce packs) {
    if (!packs.content().lost().isEmpty()) {
      throw new HistoryUnavailable(
          packs.content().lost().stream().map(LostPack::sentence).collect(Collectors.joining(" ")));
    }
    return packs;
  }
}
