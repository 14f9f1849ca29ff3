package org.tierlight.testkit.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.tierlight.message.EvidenceRecorded;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.SourceClass;

/** e(s) of method.md section 3, from items and how much each has decayed. */
final class OwnEvidence {

  private static final int CLUSTER_DAYS = 30;

  private OwnEvidence() {}

  /** As if all were new. */
  static double of(List<EvidenceRecorded> items) {
    return of(items, item -> 1);
  }

  static double of(List<EvidenceRecorded> items, ToDoubleFunction<EvidenceRecorded> decay) {
    double without = 1;
    for (SourceClass source : SourceClass.values()) {
      without *=
          1
              - ofClass(
                  source,
                  items.stream().filter(item -> item.sourceClass() == source).toList(),
                  decay);
    }
    return 1 - without;
  }

  private static double ofClass(
      SourceClass source, List<EvidenceRecorded> items, ToDoubleFunction<EvidenceRecorded> decay) {
    double without = 1;
    for (IloIndicator indicator : IloIndicator.values()) {
      List<EvidenceRecorded> own =
          items.stream().filter(item -> item.indicator() == indicator).toList();
      without *= 1 - weight(indicator) * ofClusters(own, decay);
    }
    return cap(source) * (1 - without);
  }

  private static double ofClusters(
      List<EvidenceRecorded> items, ToDoubleFunction<EvidenceRecorded> decay) {
    Map<String, Double> strongest =
        items.stream()
            .filter(item -> item.fingerprint() == null)
            .collect(
                Collectors.toMap(
                    EvidenceRecorded::cluster,
                    item -> item.strength() * decay.applyAsDouble(item),
                    Math::max));
    double unsaid = strongest.values().stream().reduce(1.0, (all, m) -> all * (1 - m));
    for (List<EvidenceRecorded> same : byContent(items).values()) {
      unsaid *= unsaid(same, decay);
    }
    return 1 - unsaid;
  }

  private static Map<String, List<EvidenceRecorded>> byContent(List<EvidenceRecorded> items) {
    Map<String, List<EvidenceRecorded>> byContent = new HashMap<>();
    for (EvidenceRecorded item : items) {
      String print = item.fingerprint();
      if (print != null) {
        byContent.computeIfAbsent(print, key -> new ArrayList<>()).add(item);
      }
    }
    return byContent;
  }

  /**
   * What the strongest choice of items leaves unsaid of which no two are one thing (ADR 0038), from
   * the last day back to the first.
   */
  private static double unsaid(
      List<EvidenceRecorded> same, ToDoubleFunction<EvidenceRecorded> decay) {
    List<EvidenceRecorded> byDay =
        same.stream().sorted(Comparator.comparing(EvidenceRecorded::observedAt)).toList();
    double[] from = new double[byDay.size() + 1];
    from[byDay.size()] = 1;
    for (int k = byDay.size() - 1; k >= 0; k--) {
      LocalDate lastOfThisThing = Facts.day(byDay.get(k).observedAt()).plusDays(CLUSTER_DAYS);
      int next = k;
      while (next < byDay.size()
          && !Facts.day(byDay.get(next).observedAt()).isAfter(lastOfThisThing)) {
        next++;
      }
      double counted = 1 - byDay.get(k).strength() * decay.applyAsDouble(byDay.get(k));
      from[k] = Math.min(from[k + 1], counted * from[next]);
    }
    return from[0];
  }

  private static double cap(SourceClass source) {
    return switch (source) {
      case ANONYMOUS -> 0.30;
      case HOTLINE -> 0.50;
      case CIVIL_SOCIETY -> 0.60;
      case VERIFIED -> 0.90;
      case OFFICIAL -> 0.98;
    };
  }

  private static double weight(IloIndicator indicator) {
    return switch (indicator) {
      case DEBT_BONDAGE, VIOLENCE -> 1.0;
      case RESTRICTION_OF_MOVEMENT -> 0.9;
      case RETENTION_OF_DOCUMENTS, INTIMIDATION_AND_THREATS -> 0.8;
      case ISOLATION, DECEPTION, WITHHOLDING_OF_WAGES -> 0.6;
      case ABUSE_OF_VULNERABILITY, ABUSIVE_CONDITIONS, EXCESSIVE_OVERTIME -> 0.5;
    };
  }
}
