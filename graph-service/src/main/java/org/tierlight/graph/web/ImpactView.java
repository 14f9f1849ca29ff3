package org.tierlight.graph.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.parts.Impact;

/**
 * What is answered about an incident.
 *
 * @param ends where the chain is not known further; the first ones are listed
 * @param totalEnds how many there are
 */
record ImpactView(
    String partner,
    Impact.Verdict impacted,
    @Nullable Integer tier,
    List<StepView> path,
    List<EndView> ends,
    int totalEnds,
    int parts,
    boolean truncated) {

  static ImpactView of(String partner, Impact impact, int limit) {
    return new ImpactView(
        partner,
        impact.verdict(),
        impact.tier(),
        impact.path().stream().map(StepView::of).toList(),
        impact.ends().stream().limit(limit).map(EndView::of).toList(),
        impact.ends().size(),
        impact.parts(),
        impact.truncated());
  }

  /** A part, or a company where only a link is known. */
  record StepView(@Nullable String part, @Nullable String name, String supplier, int tier) {

    static StepView of(Impact.Step step) {
      return new StepView(step.part(), step.name(), step.supplier().value(), step.tier());
    }
  }

  /** Where the chain is not known further, and why. */
  record EndView(Impact.Reason reason, @Nullable String part, @Nullable String supplier) {

    static EndView of(Impact.End end) {
      return new EndView(
          end.reason(), end.part(), end.supplier() == null ? null : end.supplier().value());
    }
  }
}
