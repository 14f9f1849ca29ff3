package org.tierlight.risk.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.tierlight.risk.report.PartReport;
import org.tierlight.risk.report.Terms;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.Position;

/**
 * A supplier's risk where several processes score: on the scale 0 to 100 with two decimals. What
 * the score is made of lies with the others, so all of it stays unexplained.
 *
 * @param own what the supplier's own facts amount to
 */
record PartRiskView(
    String supplierId,
    RiskView.Score score,
    Band band,
    BigDecimal opacity,
    boolean opaque,
    Alert alert,
    boolean legalFlag,
    Own own,
    List<Object> contributions,
    BigDecimal unexplained,
    String parameterVersion,
    Instant asOf,
    String position,
    boolean stale) {

  record Alert(BigDecimal strength) {}

  /** Evidence, inherent risk and assurance, each 0 to 100. */
  record Own(RiskView.Score evidence, RiskView.Score inherent, BigDecimal assurance) {}

  static PartRiskView of(PartReport report, boolean stale) {
    Interval exposure = report.standing().exposure();
    return new PartRiskView(
        report.supplier().value(),
        score(exposure),
        report.standing().band(),
        Terms.points(exposure.width()),
        report.standing().opaque(),
        new Alert(Terms.points(report.standing().alertStrength())),
        report.standing().legalFlag(),
        new Own(
            score(report.own().evidence()),
            score(report.own().inherent()),
            Terms.points(report.own().assurance())),
        List.of(),
        Terms.points(exposure.mid()),
        report.parameterVersion(),
        report.reached().at(),
        report.reached().positions().stream()
            .map(Position::toString)
            .collect(Collectors.joining(",")),
        stale);
  }

  private static RiskView.Score score(Interval interval) {
    return new RiskView.Score(
        Terms.points(interval.low()), Terms.points(interval.mid()), Terms.points(interval.high()));
  }
}
