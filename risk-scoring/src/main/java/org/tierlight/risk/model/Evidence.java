package org.tierlight.risk.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.SourceClass;

/**
 * Weighs the evidence on one supplier (method.md section 3). The order of items does not matter,
 * not even in the last bit: they are put in one order first.
 */
public record Evidence(Parameters.EvidenceRules rules) {

  /** A fresh item's voice age; the undecayed strength of evidence takes it for every item. */
  public static final ToDoubleFunction<EvidenceItem> UNDECAYED = item -> 0;

  /** What a body of evidence amounts to: e in [0, 1], and the items that count in it. */
  public record Weight(double strength, List<CountedItem> items) {

    public Weight {
      items = List.copyOf(items);
    }
  }

  /** An item and its share of e; the shares of a body of evidence sum to 1. */
  public record CountedItem(EvidenceItem item, double share) {}

  /** Items of one class and one indicator that may tell of one thing. */
  private record Topic(
      SourceClass sourceClass, IloIndicator indicator, boolean byContent, String name)
      implements Comparable<Topic> {

    private static final Comparator<Topic> ORDER =
        Comparator.comparing(Topic::sourceClass)
            .thenComparing(Topic::indicator)
            .thenComparing(Topic::byContent)
            .thenComparing(Topic::name);

    static Topic of(EvidenceItem item) {
      String print = item.fingerprint();
      return new Topic(
          item.sourceClass(),
          item.indicator(),
          print != null,
          print == null ? item.cluster() : print);
    }

    @Override
    public int compareTo(Topic other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * Weighs items.
   *
   * @param voiceAge a_j in voice weeks
   */
  public Weight weigh(Collection<EvidenceItem> items, ToDoubleFunction<EvidenceItem> voiceAge) {
    List<WeighedItem> clusters = strongest(items, voiceAge);
    Map<SourceClass, Double> additions = new EnumMap<>(SourceClass.class);
    double innocent = 1;
    for (SourceClass sourceClass : SourceClass.values()) {
      double addition = addition(sourceClass, clusters);
      additions.put(sourceClass, addition);
      innocent *= 1 - addition;
    }
    return new Weight(1 - innocent, counted(clusters, additions));
  }

  /** The strongest item of each cluster, in an order that only depends on the items. */
  private List<WeighedItem> strongest(
      Collection<EvidenceItem> items, ToDoubleFunction<EvidenceItem> voiceAge) {
    SortedMap<Topic, List<WeighedItem>> topics = new TreeMap<>();
    for (EvidenceItem item : items) {
      topics
          .computeIfAbsent(Topic.of(item), topic -> new ArrayList<>())
          .add(new WeighedItem(item, item.strength() * decay(item, voiceAge)));
    }
    return topics.entrySet().stream()
        .flatMap(topic -> StrongestApart.of(topic.getValue(), days(topic.getKey())).stream())
        .toList();
  }

  private int days(Topic topic) {
    return topic.byContent ? rules.clusterDays() : StrongestApart.FOR_EVER;
  }

  private double decay(EvidenceItem item, ToDoubleFunction<EvidenceItem> voiceAge) {
    Double halfLife = rules.rule(item.sourceClass()).halfLifeVoiceWeeks();
    return halfLife == null ? 1 : StrictMath.pow(2, -voiceAge.applyAsDouble(item) / halfLife);
  }

  /** y of a class: its cap, times what its indicators say together. */
  private double addition(SourceClass sourceClass, List<WeighedItem> clusters) {
    Map<IloIndicator, Double> unsaid = new EnumMap<>(IloIndicator.class);
    clusters.stream()
        .filter(told -> told.item().sourceClass() == sourceClass)
        .forEach(
            told -> unsaid.merge(told.item().indicator(), 1 - told.strength(), (a, b) -> a * b));
    double nothing = 1;
    for (Map.Entry<IloIndicator, Double> indicator : unsaid.entrySet()) {
      nothing *= 1 - rules.weight(indicator.getKey()) * (1 - indicator.getValue());
    }
    return rules.rule(sourceClass).cap() * (1 - nothing);
  }

  /**
   * Divides e: among classes by their share of the logarithm of the product, inside a class by
   * v·m·d of each cluster's strongest item. Exact by construction, and what saturates a class is
   * shared by all that saturate it.
   */
  private List<CountedItem> counted(
      List<WeighedItem> clusters, Map<SourceClass, Double> additions) {
    double[] ofClasses =
        Shares.normalised(
            additions.values().stream().mapToDouble(y -> -StrictMath.log1p(-y)).toArray());
    List<CountedItem> counted = new ArrayList<>();
    int place = 0;
    for (SourceClass sourceClass : additions.keySet()) {
      counted.addAll(counted(sourceClass, ofClasses[place++], clusters));
    }
    return counted;
  }

  private List<CountedItem> counted(
      SourceClass sourceClass, double ofClass, List<WeighedItem> clusters) {
    List<WeighedItem> ofThisClass =
        clusters.stream().filter(told -> told.item().sourceClass() == sourceClass).toList();
    double[] parts =
        Shares.normalised(
            ofThisClass.stream()
                .mapToDouble(told -> told.strength() * rules.weight(told.item().indicator()))
                .toArray());
    List<CountedItem> counted = new ArrayList<>();
    for (int k = 0; k < parts.length; k++) {
      counted.add(new CountedItem(ofThisClass.get(k).item(), ofClass * parts[k]));
    }
    return counted;
  }
}
