package org.tierlight.risk.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.engine.Assessments;
import org.tierlight.risk.engine.SolvedWorld;
import org.tierlight.risk.explanation.Contribution;
import org.tierlight.risk.explanation.Explanation;
import org.tierlight.risk.legal.LegalState;
import org.tierlight.risk.report.Terms;
import org.tierlight.risk.scenario.Assumptions;
import org.tierlight.risk.scenario.BandShift;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.SupplierId;

/**
 * What is and what might be, side by side.
 *
 * @param bandChanges how many suppliers of all would be in another band
 * @param advice absent where nobody is left
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScenarioView(
    List<Watched> suppliers,
    int bandChanges,
    List<BandShift> bands,
    List<String> assumptions,
    @Nullable String advice,
    String parameterVersionAfter,
    @JsonUnwrapped Basis basis) {

  private static final int CONTRIBUTIONS = 5;

  /**
   * @param before absent for a supplier that is only supposed; so is the difference
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Watched(
      String supplierId, @Nullable Side before, Side after, @Nullable BigDecimal difference) {}

  /**
   * @param contributions the largest terms, then what the smaller ones of a kind add together; with
   *     the unexplained remainder they sum to the middle score
   */
  record Side(
      RiskView.Score score,
      Band band,
      BigDecimal opacity,
      boolean opaque,
      BigDecimal alertStrength,
      boolean legalFlag,
      List<LegalState> legalStates,
      List<Part> contributions,
      BigDecimal unexplained) {}

  record Part(
      BigDecimal points, Contribution.Kind kind, String supplierId, int tier, String sentence) {}

  static ScenarioView of(
      ScenarioForm.Scenario scenario, SolvedWorld before, SolvedWorld after, Basis basis) {
    Assessments then = after.assessments();
    Assessments now = before.assessments();
    List<BandShift> shifts = before.shifts(after);
    return new ScenarioView(
        scenario.watched().stream().map(supplier -> watched(supplier, now, then)).toList(),
        shifts.stream().mapToInt(BandShift::suppliers).sum(),
        shifts,
        Assumptions.of(scenario.edits()),
        Assumptions.isExit(scenario.edits()) ? Advice.EXIT_IS_NOT_REMEDY : null,
        after.parameterVersion(),
        basis);
  }

  private static Watched watched(SupplierId supplier, Assessments now, Assessments then) {
    Optional<Side> before = side(supplier, now);
    Side after = side(supplier, then).orElseThrow();
    return new Watched(
        supplier.value(),
        before.orElse(null),
        after,
        before.map(side -> after.score.mid().subtract(side.score.mid())).orElse(null));
  }

  private static Optional<Side> side(SupplierId supplier, Assessments assessments) {
    return assessments
        .explain(supplier, CONTRIBUTIONS)
        .map(why -> side(why, assessments.legal(supplier).orElseThrow().states()));
  }

  private static Side side(Explanation why, List<LegalState> states) {
    Terms terms = Terms.of(why);
    return new Side(
        RiskView.score(why.standing().exposure()),
        why.standing().band(),
        Terms.points(why.standing().exposure().width()),
        why.standing().opaque(),
        Terms.points(why.standing().alertStrength()),
        why.standing().legalFlag(),
        states,
        terms.terms().stream().map(ScenarioView::part).toList(),
        terms.unexplained());
  }

  private static Part part(Terms.Term term) {
    Contribution it = term.contribution();
    return new Part(term.points(), it.kind(), it.supplier().value(), it.tier(), term.sentence());
  }
}
