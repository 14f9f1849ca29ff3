package org.tierlight.risk.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.AssuranceKind;
import org.tierlight.vocabulary.Disclosure;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.SourceClass;

/**
 * Every number of the method in one versioned set, as published (method.md section 8). A change is
 * a new version; each score names the version it was made with.
 */
public record Parameters(
    String version,
    Inherent inherent,
    EvidenceRules evidence,
    AssuranceRules assurance,
    Coverage coverage,
    Exposure exposure,
    LinkAlert linkAlert,
    BandLimits bands,
    AlertLevels alerts,
    Streaming streaming,
    Explaining explaining) {

  /**
   * Section 2.
   *
   * @param ceiling how much of a factor's value enters the mean; below 1, so that it stays finite
   * @param weight beta: what inherent risk alone can amount to in a supplier's own risk
   */
  public record Inherent(double ceiling, double weight) {

    public Inherent {
      require(ceiling > 0 && ceiling < 1, "the ceiling lies between 0 and 1");
      require(isShare(weight), "the weight lies in [0, 1]");
    }
  }

  /**
   * Section 3.
   *
   * @param indicatorWeights v by ILO indicator
   * @param clusterDays same content within so many days is one cluster
   * @param retentionYears after which evidence leaves by statute, unless it is official
   */
  public record EvidenceRules(
      Map<SourceClass, ClassRule> classes,
      Map<IloIndicator, Double> indicatorWeights,
      int clusterDays,
      int retentionYears) {

    public EvidenceRules {
      classes = Map.copyOf(classes);
      indicatorWeights = Map.copyOf(indicatorWeights);
      require(classes.size() == SourceClass.values().length, "each source class has its rule");
      require(indicatorWeights.size() == IloIndicator.values().length, "each indicator weighs");
      require(indicatorWeights.values().stream().allMatch(Parameters::isShare), "v is in [0, 1]");
    }

    /** The rule of one class. */
    public ClassRule rule(SourceClass sourceClass) {
      return of(classes, sourceClass);
    }

    /** The weight v of one indicator. */
    public double weight(IloIndicator indicator) {
      return of(indicatorWeights, indicator);
    }
  }

  /**
   * How much one source class can say.
   *
   * @param cap the most that the class can add to e; below 1
   * @param halfLifeVoiceWeeks absent for evidence that holds while it is in force
   */
  public record ClassRule(double cap, @Nullable Double halfLifeVoiceWeeks) {

    public ClassRule {
      require(cap >= 0 && cap < 1, "a cap lies in [0, 1)");
      require(halfLifeVoiceWeeks == null || halfLifeVoiceWeeks > 0, "a half-life is positive");
    }
  }

  /** Section 3: what vouches, at full strength, and over how many calendar months it fades. */
  public record AssuranceRules(Map<AssuranceKind, Double> strengths, int fadeMonths) {

    public AssuranceRules {
      strengths = Map.copyOf(strengths);
      require(strengths.size() == AssuranceKind.values().length, "each kind has its strength");
      require(strengths.values().stream().allMatch(Parameters::isShare), "v lies in [0, 1]");
    }

    /** The strength v of one kind when it is new. */
    public double strength(AssuranceKind kind) {
      return of(strengths, kind);
    }
  }

  /**
   * Section 1.
   *
   * @param byDisclosure c0
   * @param windowDays how long a shipment counts in shares
   * @param memoryDays how long an upstream without shipments is remembered, and the peak of
   *     purchases with it; 24 months as twice the window, so that days stay whole
   */
  public record Coverage(Map<Disclosure, Double> byDisclosure, int windowDays, int memoryDays) {

    public Coverage {
      byDisclosure = Map.copyOf(byDisclosure);
      require(byDisclosure.size() == Disclosure.values().length, "each disclosure has its c0");
      require(byDisclosure.values().stream().allMatch(Parameters::isShare), "c0 is in [0, 1]");
      require(windowDays > 0 && memoryDays >= windowDays, "memory is no shorter than the window");
    }

    /** c0 of one kind of disclosure. */
    public double share(Disclosure disclosure) {
      return of(byDisclosure, disclosure);
    }
  }

  /**
   * Section 4.
   *
   * @param passing delta: what part of a supplier's exposure its buyer takes over
   * @param undisclosedFloor pi0: the least that undisclosed upstream counts in the mid value
   */
  public record Exposure(double passing, double undisclosedFloor) {

    public Exposure {
      require(passing >= 0 && passing < 1, "the passing share lies in [0, 1)");
      require(isShare(undisclosedFloor), "the floor lies in [0, 1]");
    }
  }

  /**
   * Section 5.
   *
   * @param passing gamma
   * @param fullShare w0: from this share on a link passes all it can
   * @param documented kappa of a documented link
   * @param inferred kappa of an inferred one
   */
  public record LinkAlert(double passing, double fullShare, double documented, double inferred) {

    public LinkAlert {
      require(passing >= 0 && passing < 1, "the passing share lies in [0, 1)");
      require(fullShare > 0, "the full share is positive");
      require(isShare(documented) && isShare(inferred), "kappa lies in [0, 1]");
    }
  }

  /** Section 6: where the bands begin, from what A on the band is lifted, what is opaque. */
  public record BandLimits(
      double guardedFrom,
      double elevatedFrom,
      double highFrom,
      double liftedFrom,
      double opaqueAbove) {

    public BandLimits {
      require(
          0 < guardedFrom && guardedFrom < elevatedFrom && elevatedFrom < highFrom,
          "the bands begin in their order, above 0");
      require(
          isShare(highFrom) && isShare(liftedFrom) && isShare(opaqueAbove), "limits lie in [0, 1]");
    }
  }

  /** Section 6: through which A a rise is told, and how far a value must fall to be told again. */
  public record AlertLevels(double link, double strongLink, double hysteresis) {

    public AlertLevels {
      require(0 < link && link < strongLink && strongLink <= 1, "the levels stand in their order");
      require(hysteresis >= 0 && hysteresis < link, "a value falls less than to 0");
    }
  }

  /**
   * Section 11.
   *
   * @param tolerance epsilon: a supplier tells its buyers only when its value moved by more
   * @param sweepShare when one drain spent more than this part of the links, sweep instead
   * @param settledWithin how small a movement still is passed on while there is nothing else to do
   * @param settlingMessages how many messages along links a drain may spend on that
   * @param solvedWithin where a full recompute stops
   */
  public record Streaming(
      double tolerance,
      double sweepShare,
      double settledWithin,
      int settlingMessages,
      double solvedWithin) {}

  /**
   * Section 7.
   *
   * @param residual how much weight of a trace may be left unfollowed
   * @param steps the most links that one explanation follows
   */
  public record Explaining(double residual, int steps) {}

  private static boolean isShare(double value) {
    return value >= 0 && value <= 1;
  }

  private static void require(boolean holds, String rule) {
    if (!holds) {
      throw new IllegalArgumentException(rule);
    }
  }

  private static <K, V> V of(Map<K, V> values, K key) {
    V value = values.get(key);
    if (value == null) {
      throw new IllegalArgumentException("no parameter for " + key);
    }
    return value;
  }
}
