package org.tierlight.risk.audit;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tierlight.risk.engine.Assessments;
import org.tierlight.risk.explanation.Contribution;
import org.tierlight.vocabulary.SupplierId;

/** What the move of one strand changes for one supplier. */
record Step(Strand strand, SupplierId supplier, Assessments before, Assessments after) {

  /** Beyond so many terms of a score an item's part is too small to be told by itself. */
  private static final int TERMS = 500;

  /** The reasons, none where nothing moved; their deltas sum to what moved. */
  List<Change> changes() {
    double delta = mid(after) - mid(before);
    if (delta == 0) {
      return List.of();
    }
    List<Contribution> items = items();
    double total = items.stream().mapToDouble(Contribution::amount).sum();
    return total == 0
        ? List.of(new Change(strand, delta, null, null, ChangeSentences.of(strand)))
        : items.stream().map(item -> change(item, delta * item.amount() / total)).toList();
  }

  private double mid(Assessments assessments) {
    return assessments.standing(supplier).map(standing -> standing.exposure().mid()).orElse(0.0);
  }

  /** The evidence that came or left. */
  private List<Contribution> items() {
    return switch (strand) {
      case EVIDENCE_ADDED -> onlyIn(after, before);
      case EVIDENCE_REMOVED -> onlyIn(before, after);
      case PARAMETERS, RECORDS, DESCRIPTIONS, TRADE, ASSURANCE, PACKS, TIME -> List.of();
    };
  }

  private List<Contribution> onlyIn(Assessments here, Assessments there) {
    Map<String, Contribution> elsewhere = evidence(there);
    return evidence(here).entrySet().stream()
        .filter(entry -> !elsewhere.containsKey(entry.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  private Map<String, Contribution> evidence(Assessments assessments) {
    return assessments.explain(supplier, TERMS).stream()
        .flatMap(why -> why.contributions().stream())
        .filter(term -> term.kind() == Contribution.Kind.EVIDENCE && term.item() != null)
        .collect(Collectors.toMap(term -> String.valueOf(term.item()), Function.identity()));
  }

  private Change change(Contribution item, double delta) {
    String reason = ChangeSentences.of(strand, item);
    return new Change(strand, delta, item.supplier(), item.item(), reason);
  }
}
