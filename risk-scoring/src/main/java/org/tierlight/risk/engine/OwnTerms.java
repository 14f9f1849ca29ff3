package org.tierlight.risk.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tierlight.risk.explanation.Contribution;
import org.tierlight.risk.explanation.Contribution.Kind;
import org.tierlight.risk.explanation.Sentences;
import org.tierlight.risk.indicator.Factor;
import org.tierlight.risk.indicator.InherentFactors;
import org.tierlight.risk.indicator.Provenance;
import org.tierlight.risk.model.Evidence;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.risk.model.InvertedMean;
import org.tierlight.risk.model.Parameters;
import org.tierlight.risk.model.RiskFactor;
import org.tierlight.vocabulary.SupplierId;

/**
 * Divides what one supplier adds to a score among its evidence items and the readings of its
 * factors. Evidence comes first: r = e + (1 − e)·beta·i·(1 − v), so inherent risk is what it adds
 * to evidence. Within each, by the shares that the model's own means give (logarithms of the
 * products), which sum to 1.
 */
final class OwnTerms {

  private final Valuation valuation;
  private final InvertedMean mean;

  OwnTerms(Valuation valuation, Parameters.Inherent parameters) {
    this.valuation = valuation;
    this.mean = new InvertedMean(parameters.ceiling());
  }

  List<Contribution> evidence(int node, int tier, double amount) {
    return valuation.ownRisks().weight(node, valuation.day()).items().stream()
        .map(counted -> evidence(node, tier, amount, counted))
        .toList();
  }

  private Contribution evidence(int node, int tier, double amount, Evidence.CountedItem counted) {
    EvidenceItem item = counted.item();
    double part = amount * counted.share();
    return new Contribution(
        part,
        Kind.EVIDENCE,
        supplier(node),
        valuation.name(node),
        tier,
        item.id(),
        item.indicator().words(),
        item.source(),
        item.observedOn().toString(),
        Sentences.evidence(item, where(node, tier)));
  }

  List<Contribution> inherent(int node, int tier, double amount) {
    InherentFactors factors = valuation.ownRisks().factors(node);
    double[] shares = mean.shares(mids(factors));
    List<Contribution> terms = new ArrayList<>();
    int place = 0;
    for (RiskFactor factor : RiskFactor.values()) {
      double part = amount * shares[place++];
      terms.addAll(ofFactor(node, tier, part, factor, factor.of(factors)));
    }
    return terms;
  }

  private static double[] mids(InherentFactors factors) {
    return Stream.of(RiskFactor.values())
        .mapToDouble(factor -> factor.of(factors).value().mid())
        .toArray();
  }

  /** A factor's mid is the mean of the indicators present, so they share it. */
  private List<Contribution> ofFactor(
      int node, int tier, double amount, RiskFactor factor, Factor value) {
    List<Provenance> present =
        value.provenance().stream().filter(indicator -> !indicator.missing()).toList();
    if (present.isEmpty()) {
      return List.of(unknownFactor(node, tier, amount, factor));
    }
    double[] shares =
        mean.weightedShares(
            present.stream().mapToDouble(p -> p.x().mid()).toArray(),
            present.stream().mapToDouble(Provenance::weight).toArray());
    List<Contribution> terms = new ArrayList<>();
    for (int k = 0; k < shares.length; k++) {
      terms.add(ofIndicator(node, tier, amount * shares[k], factor, present.get(k)));
    }
    return terms;
  }

  private Contribution ofIndicator(
      int node, int tier, double amount, RiskFactor factor, Provenance indicator) {
    return new Contribution(
        amount,
        Kind.INHERENT,
        supplier(node),
        valuation.name(node),
        tier,
        factor.name(),
        indicator.pack().shortName(),
        indicator.pack().publisher(),
        indicator.edition(),
        Sentences.inherent(factor, indicator, where(node, tier)));
  }

  private Contribution unknownFactor(int node, int tier, double amount, RiskFactor factor) {
    return new Contribution(
        amount,
        Kind.INHERENT,
        supplier(node),
        valuation.name(node),
        tier,
        factor.name(),
        null,
        null,
        null,
        Sentences.unknownFactor(factor, where(node, tier)));
  }

  Contribution undisclosed(int node, int tier, double amount) {
    double share = valuation.terms().undisclosed(node);
    return new Contribution(
        amount,
        Kind.UNDISCLOSED,
        supplier(node),
        valuation.name(node),
        tier,
        null,
        null,
        null,
        null,
        Sentences.undisclosed(share, where(node, tier)));
  }

  private SupplierId supplier(int node) {
    return valuation.supplier(node);
  }

  private String where(int node, int tier) {
    return Sentences.where(supplier(node), valuation.name(node), tier);
  }
}
