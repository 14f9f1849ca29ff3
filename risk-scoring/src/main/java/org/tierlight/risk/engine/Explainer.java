package org.tierlight.risk.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.explanation.Contribution;
import org.tierlight.risk.explanation.Contribution.Kind;
import org.tierlight.risk.explanation.Explanation;
import org.tierlight.risk.explanation.Sentences;
import org.tierlight.risk.model.Parameters;
import org.tierlight.risk.model.Standing;
import org.tierlight.vocabulary.SupplierId;

/**
 * Divides a mid exposure into terms (method.md section 7): each supplier that the trace comes to
 * adds visits times evidence, visits times what inherent risk adds to that, and visits times what
 * its undisclosed upstream counts. Only the largest terms are spelled out; the others are summed by
 * kind.
 */
final class Explainer {

  /** What subtracting the terms from their total can leave by rounding alone. */
  private static final double ROUNDING = 1e-12;

  private final Valuation valuation;
  private final Traces traces;
  private final Terms terms;
  private final OwnTerms ownTerms;

  Explainer(Valuation valuation, Parameters parameters) {
    this.valuation = valuation;
    this.traces = new Traces(valuation, parameters.explaining());
    this.terms = valuation.terms();
    this.ownTerms = new OwnTerms(valuation, parameters.inherent());
  }

  Explanation explain(int node, int largest) {
    Standing standing = valuation.standing(node);
    traces.follow(node, Terms.MID);
    Map<Kind, Double> rest = totals();
    double unexplained =
        standing.exposure().mid() - rest.values().stream().mapToDouble(total -> total).sum();
    List<Contribution> spelledOut = spellOut(largest);
    spelledOut.forEach(term -> rest.merge(term.kind(), -term.amount(), Double::sum));
    List<Contribution> all = new ArrayList<>(spelledOut);
    all.addAll(smallTerms(valuation.supplier(node), valuation.name(node), rest));
    all.sort(Comparator.comparingDouble(Contribution::amount).reversed());
    return new Explanation(valuation.supplier(node), standing, all, unexplained);
  }

  private Map<Kind, Double> totals() {
    Map<Kind, Double> totals = new EnumMap<>(Kind.class);
    for (int place = 0; place < traces.count(); place++) {
      int node = traces.reached(place);
      totals.merge(Kind.EVIDENCE, evidence(node), Double::sum);
      totals.merge(Kind.INHERENT, inherent(node), Double::sum);
      totals.merge(Kind.UNDISCLOSED, undisclosed(node), Double::sum);
    }
    return totals;
  }

  private double evidence(int node) {
    return traces.visits(node) * terms.evidence(node);
  }

  private double inherent(int node) {
    double more = terms.risk(node, Terms.MID) - terms.evidence(node);
    return traces.visits(node) * Math.max(0, more);
  }

  private double undisclosed(int node) {
    return traces.visits(node)
        * terms.onward(node, Terms.MID)
        * terms.undisclosed(node)
        * valuation.unknownMid(node);
  }

  private double total(int node) {
    return evidence(node) + inherent(node) + undisclosed(node);
  }

  /** A supplier and all its terms together. */
  private record Ranked(int node, double total) {}

  /** A supplier's terms are never larger than its total, so the largest totals hold them. */
  private List<Contribution> spellOut(int largest) {
    return heaviest(largest).stream()
        .flatMap(ranked -> terms(ranked.node).stream())
        .filter(term -> term.amount() > 0)
        .sorted(Comparator.comparingDouble(Contribution::amount).reversed())
        .limit(largest)
        .toList();
  }

  /** Keeps the heaviest in a small heap: a trace may come to a hundred thousand suppliers. */
  private Collection<Ranked> heaviest(int largest) {
    PriorityQueue<Ranked> heaviest = new PriorityQueue<>(Comparator.comparingDouble(Ranked::total));
    for (int place = 0; place < traces.count() && largest > 0; place++) {
      double total = total(traces.reached(place));
      if (heaviest.size() < largest) {
        heaviest.add(new Ranked(traces.reached(place), total));
      } else if (total > heaviest.element().total) {
        heaviest.remove();
        heaviest.add(new Ranked(traces.reached(place), total));
      }
    }
    return heaviest;
  }

  private List<Contribution> terms(int node) {
    List<Contribution> ofNode = new ArrayList<>();
    int tier = traces.tier(node);
    ofNode.addAll(ownTerms.evidence(node, tier, evidence(node)));
    ofNode.addAll(ownTerms.inherent(node, tier, inherent(node)));
    ofNode.add(ownTerms.undisclosed(node, tier, undisclosed(node)));
    return ofNode;
  }

  private static List<Contribution> smallTerms(
      SupplierId supplier, @Nullable String name, Map<Kind, Double> rest) {
    return rest.entrySet().stream()
        .filter(kind -> kind.getValue() > ROUNDING)
        .map(kind -> smallTerm(supplier, name, kind.getKey(), kind.getValue()))
        .toList();
  }

  private static Contribution smallTerm(
      SupplierId supplier, @Nullable String name, Kind kind, double amount) {
    String sentence = Sentences.smallTerms(kind, amount);
    return new Contribution(amount, kind, supplier, name, 0, null, null, null, null, sentence);
  }
}
