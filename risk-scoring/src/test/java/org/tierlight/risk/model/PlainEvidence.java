package org.tierlight.risk.model;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
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
    String print = item.fingerprint();
    return print == null ? item.cluster() : print;
  }

  /** What items of one content say together: the most that any of them do that lie apart. */
  double content(List<WeighedItem> told) {
    if (told.isEmpty()) {
      return 0;
    }
    WeighedItem first = told.getFirst();
    List<WeighedItem> others = told.subList(1, told.size());
    List<WeighedItem> apart = others.stream().filter(other -> !areNear(first, other)).toList();
    double with = together(new double[] {first.strength(), content(apart)});
    return Math.max(with, content(others));
  }

  /** Whether two items of one content tell of the same thing. */
  final boolean areNear(WeighedItem one, WeighedItem other) {
    long days = ChronoUnit.DAYS.between(one.item().observedOn(), other.item().observedOn());
    return Math.abs(days) <= rules.clusterDays();
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
    Map<String, List<WeighedItem>> clusters = new TreeMap<>();
    Map<String, List<WeighedItem>> contents = new TreeMap<>();
    for (EvidenceItem item : items) {
      if (item.indicator() == indicator) {
        boolean byContent = item.fingerprint() != null;
        (byContent ? contents : clusters)
            .computeIfAbsent(clusterOf(item), key -> new ArrayList<>())
            .add(new WeighedItem(item, item.strength() * left(item, voiceAge)));
      }
    }
    return together(
        DoubleStream.concat(
                clusters.values().stream()
                    .map(told -> told.stream().mapToDouble(WeighedItem::strength).toArray())
                    .mapToDouble(this::cluster),
                contents.values().stream().mapToDouble(this::content))
            .toArray());
  }

  private double left(EvidenceItem item, ToDoubleFunction<EvidenceItem> voiceAge) {
    Double halfLife = rules.rule(item.sourceClass()).halfLifeVoiceWeeks();
    return halfLife == null ? 1 : decay(voiceAge.applyAsDouble(item) / halfLife);
  }
}
