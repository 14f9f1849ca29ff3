package org.tierlight.risk.model;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.tierlight.risk.json.PublishedParameters;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.SourceClass;

/** The formula of method.md section 3 in plain loops, each rule of which a law can break. */
class PlainEvidence implements Weighing {

  private final Parameters.EvidenceRules rules = PublishedParameters.PUBLISHED.evidence();

  /** d: what is left of an item. */
  double decay(double halfLives) {
    return StrictMath.pow(2, -halfLives);
  }

  /** What a cluster's items, each m·d, say together. */
  double cluster(double[] items) {
    return Arrays.stream(items).max().orElse(0);
  }

  /** What makes items tell of one thing. */
  String clusterOf(EvidenceItem item) {
    return item.cluster();
  }

  double cap(SourceClass of) {
    return rules.rule(of).cap();
  }

  /** What several independent signs say together. */
  double together(double[] parts) {
    return 1 - Arrays.stream(parts).reduce(1, (product, part) -> product * (1 - part));
  }

  /** e: what the classes say together. */
  double classes(double[] parts) {
    return together(parts);
  }

  @Override
  public double e(List<EvidenceItem> items, ToDoubleFunction<EvidenceItem> voiceAge) {
    return classes(
        Arrays.stream(SourceClass.values())
            .mapToDouble(of -> ofClass(of, items, voiceAge))
            .toArray());
  }

  private double ofClass(
      SourceClass of, List<EvidenceItem> items, ToDoubleFunction<EvidenceItem> voiceAge) {
    List<EvidenceItem> ofClass = items.stream().filter(i -> i.sourceClass() == of).toList();
    return cap(of)
        * together(
            Arrays.stream(IloIndicator.values())
                .mapToDouble(i -> rules.weight(i) * ofIndicator(i, ofClass, voiceAge))
                .toArray());
  }

  private double ofIndicator(
      IloIndicator indicator, List<EvidenceItem> items, ToDoubleFunction<EvidenceItem> voiceAge) {
    List<EvidenceItem> told = items.stream().filter(i -> i.indicator() == indicator).toList();
    Set<String> clusters = new HashSet<>();
    told.forEach(item -> clusters.add(clusterOf(item)));
    return together(
        clusters.stream()
            .mapToDouble(
                cluster ->
                    cluster(
                        told.stream()
                            .filter(item -> clusterOf(item).equals(cluster))
                            .mapToDouble(item -> item.strength() * left(item, voiceAge))
                            .toArray()))
            .toArray());
  }

  private double left(EvidenceItem item, ToDoubleFunction<EvidenceItem> voiceAge) {
    Double halfLife = rules.rule(item.sourceClass()).halfLifeVoiceWeeks();
    return halfLife == null ? 1 : decay(voiceAge.applyAsDouble(item) / halfLife);
  }
}
