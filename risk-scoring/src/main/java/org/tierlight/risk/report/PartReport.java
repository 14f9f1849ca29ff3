package org.tierlight.risk.report;

import java.util.List;
import java.util.Optional;
import org.tierlight.risk.alert.Alert;
import org.tierlight.risk.alert.Telling;
import org.tierlight.risk.engine.ScoringPart;
import org.tierlight.risk.model.OwnRisk;
import org.tierlight.risk.model.Standing;
import org.tierlight.vocabulary.SupplierId;

/**
 * What one part of the network can say of one of its suppliers: where it stands and what its own
 * facts amount to, but not what its score is made of, since that lies in other parts too.
 */
public record PartReport(
    SupplierId supplier, Standing standing, OwnRisk own, String parameterVersion, Reached reached) {

  /** What a part says of a supplier; empty if no fact that it keeps speaks of it. */
  public static Optional<PartReport> of(
      SupplierId supplier, ScoringPart part, String parameterVersion, Reached reached) {
    return part.standing(supplier)
        .flatMap(
            standing ->
                part.ownRisk(supplier)
                    .map(
                        own -> new PartReport(supplier, standing, own, parameterVersion, reached)));
  }

  /** What is to be told of a supplier; the whole score of an alert stays unexplained. */
  public static Announcement announcement(ScoringPart part, Telling telling) {
    List<AlertReport> alerts =
        telling.alerts().stream().map(alert -> alert(part, alert, telling)).toList();
    return new Announcement(telling.supplier(), telling.before(), telling.told(), alerts);
  }

  private static AlertReport alert(ScoringPart part, Alert alert, Telling telling) {
    SupplierId supplier = telling.supplier();
    return AlertReport.of(
        alert,
        telling,
        part.profile(supplier),
        AlertReport.isLegal(alert) ? part.legalChain(supplier) : part.chain(supplier),
        new Terms(List.of(), Terms.points(telling.told().standing().exposure().mid())));
  }
}
