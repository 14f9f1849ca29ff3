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

  /** So many links at most for an alert: after a first load every supplier may have one. */
  private static final int STEPS_OF_AN_ALERT = 20_000;

  private final Valuation valuation;
  private final Parameters.Explaining parameters;
  private final Traces traces;
  private final Terms terms;
  private final OwnTerms ownTerms;

  Explainer(Valuation valuation, Parameters parameters) {
    this.valuation = valuation;
    this.parameters = parameters.explaining();
    this.traces = new Traces(valuation, this.parameters);
    this.terms = valuation.terms();
    this.ownTerms = new OwnTerms(valuation, parameters.inherent());
  }

  Explanation explain(int node, int largest) {
    return explain(node, largest, parameters.steps());
  }

  /** The same for an alert. */
  Explanation explainAlert(int node, int largest) {
    return explain(node, largest, Math.min(STEPS_OF_AN_ALERT, parameters.steps()));
  }

  private Explanation explain(int node, int largest, int steps) {
    Standing standing = valuation.standing(node);
    traces.follow(new int[] {node}, Terms.MID, steps);
    Shares shares = new Shares(largest);
    for (int place = 0; place < traces.count(); place++) {
      shares.add(traces.reached(place));
    }
    double unexplained = standing.exposure().mid() - shares.total();
    List<Contribution> spelledOut = spellOut(shares.heaviest, largest);
    Map<Kind, Double> rest = shares.byKind();
    spelledOut.forEach(term -> rest.merge(term.kind(), -term.amount(), Double::sum));
    List<Contribution> all = new ArrayList<>(spelledOut);
    all.addAll(smallTerms(valuation.supplier(node), valuation.name(node), rest));
    all.sort(Comparator.comparingDouble(Contribution::amount).reversed());
    return new Explanation(valuation.supplier(node), standing, all, unexplained);
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

  /** A supplier and all its terms together. */
  private record Ranked(int node, double total) {}

  /**
   * What the suppliers that a trace visited add, by kind, and those that add most in a small heap:
   * a trace may come to a hundred thousand of them, so each is looked at once.
   */
  private final class Shares {

    private final int largest;
    private final PriorityQueue<Ranked> heaviest =
        new PriorityQueue<>(Comparator.comparingDouble(Ranked::total));
    private double evidence;
    private double inherent;
    private double undisclosed;

    Shares(int largest) {
      this.largest = largest;
    }

    void add(int node) {
      if (traces.visits(node) == 0) {
        return;
      }
      double itsEvidence = evidence(node);
      double itsInherent = inherent(node);
      double itsUndisclosed = undisclosed(node);
      evidence += itsEvidence;
      inherent += itsInherent;
      undisclosed += itsUndisclosed;
      rank(node, itsEvidence + itsInherent + itsUndisclosed);
    }

    private void rank(int node, double total) {
      if (heaviest.size() < largest) {
        heaviest.add(new Ranked(node, total));
      } else if (largest > 0 && total > heaviest.element().total) {
        heaviest.remove();
        heaviest.add(new Ranked(node, total));
      }
    }

    double total() {
      return evidence + inherent + undisclosed;
    }

    Map<Kind, Double> byKind() {
      return new EnumMap<>(
          Map.of(Kind.EVIDENCE, evidence, Kind.INHERENT, inherent, Kind.UNDISCLOSED, undisclosed));
    }
  }

  /** A supplier's terms are never larger than its total, so the largest totals hold them. */
  private List<Contribution> spellOut(Collection<Ranked> heaviest, int largest) {
    return heaviest.stream()
        .flatMap(ranked -> terms(ranked.node).stream())
        .filter(term -> term.amount() > 0)
        .sorted(Comparator.comparingDouble(Contribution::amount).reversed())
        .limit(largest)
        .toList();
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
    String reason = Sentences.smallTerms(kind);
    return new Contribution(amount, kind, supplier, name, 0, null, null, null, null, reason);
  }
}
