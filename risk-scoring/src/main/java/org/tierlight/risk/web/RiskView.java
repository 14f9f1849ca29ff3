package org.tierlight.risk.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.audit.Moment;
import org.tierlight.risk.explanation.ChainLink;
import org.tierlight.risk.explanation.Contribution;
import org.tierlight.risk.legal.LegalState;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.risk.model.IgnoredEnding;
import org.tierlight.risk.model.LeftEvidence;
import org.tierlight.risk.model.Misfit;
import org.tierlight.risk.model.Standing;
import org.tierlight.risk.report.RiskReport;
import org.tierlight.risk.report.Terms;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.EndReason;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.Position;
import org.tierlight.vocabulary.SourceClass;

/**
 * A supplier's risk as callers read it: scores on the scale 0 to 100 with two decimals.
 *
 * @param validAt absent unless a moment was asked for; so is knownAt
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RiskView(
    String supplierId,
    Score score,
    Band band,
    BigDecimal opacity,
    boolean opaque,
    Alert alert,
    List<LegalState> legalStates,
    List<LegalView.Reason> legalReasons,
    LegalView.Flag legalFlag,
    List<Left> leftEvidence,
    List<Ignored> ignoredEndings,
    List<Part> contributions,
    BigDecimal unexplained,
    String parameterVersion,
    Instant asOf,
    String position,
    boolean stale,
    @Nullable Instant validAt,
    @Nullable Instant knownAt) {

  record Score(BigDecimal low, BigDecimal mid, BigDecimal high) {}

  record Alert(BigDecimal strength, List<Link> chain) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Link(String supplierId, @Nullable String name, int tier, double share) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Part(
      BigDecimal points,
      Contribution.Kind kind,
      String supplierId,
      @Nullable String supplierName,
      int tier,
      @Nullable String item,
      @Nullable String indicator,
      @Nullable String source,
      @Nullable String edition,
      String sentence) {}

  record Left(
      String item,
      IloIndicator indicator,
      SourceClass sourceClass,
      LeftEvidence.Way how,
      LocalDate on) {}

  record Ignored(String item, EndReason reason, LocalDate on, Misfit code, String sentence) {}

  static RiskView of(RiskReport report, boolean stale) {
    return of(report, stale, null);
  }

  static RiskView asOf(RiskReport report, Moment moment) {
    return of(report, false, moment);
  }

  private static RiskView of(RiskReport report, boolean stale, @Nullable Moment moment) {
    Standing standing = report.standing();
    return new RiskView(
        report.supplier().value(),
        score(standing.exposure()),
        standing.band(),
        Terms.points(standing.exposure().width()),
        standing.opaque(),
        new Alert(
            Terms.points(standing.alertStrength()),
            report.chain().stream().map(RiskView::link).toList()),
        report.legal().states(),
        report.legal().reasons().stream().map(LegalView.Reason::of).toList(),
        LegalView.Flag.of(report.supplier(), report.legal().flag()),
        report.leavings().left().stream().map(RiskView::left).toList(),
        report.leavings().ignored().stream().map(RiskView::ignored).toList(),
        report.terms().terms().stream().map(RiskView::part).toList(),
        report.terms().unexplained(),
        report.parameterVersion(),
        report.reached().at(),
        report.reached().positions().stream()
            .map(Position::toString)
            .collect(Collectors.joining(",")),
        stale,
        moment == null ? null : moment.validAt(),
        moment == null ? null : moment.knownAt());
  }

  static Score score(Interval exposure) {
    return new Score(
        Terms.points(exposure.low()), Terms.points(exposure.mid()), Terms.points(exposure.high()));
  }

  static Link link(ChainLink link) {
    return new Link(link.supplier().value(), link.name(), link.tier(), link.share());
  }

  private static Left left(LeftEvidence left) {
    EvidenceItem item = left.item();
    return new Left(item.id(), item.indicator(), item.sourceClass(), left.how(), left.on());
  }

  private static Ignored ignored(IgnoredEnding ending) {
    return new Ignored(
        ending.itemId(), ending.reason(), ending.on(), ending.misfit(), ending.misfit().sentence());
  }

  private static Part part(Terms.Term term) {
    Contribution part = term.contribution();
    return new Part(
        term.points(),
        part.kind(),
        part.supplier().value(),
        part.supplierName(),
        part.tier(),
        part.item(),
        part.indicator(),
        part.source(),
        part.edition(),
        term.sentence());
  }
}
