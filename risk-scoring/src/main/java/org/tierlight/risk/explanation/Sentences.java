package org.tierlight.risk.explanation;

import org.jspecify.annotations.Nullable;
import org.tierlight.risk.indicator.Provenance;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.risk.model.RiskFactor;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/** Says each term of a score in one plain sentence: what, where, by which source, how much. */
public final class Sentences {

  private Sentences() {}

  /** Of an item of evidence. */
  public static String evidence(EvidenceItem item, String where) {
    return "%s: %s, reported by %s (%s, %s)"
        .formatted(
            where,
            item.indicator().words(),
            words(item.sourceClass()),
            item.source(),
            item.observedOn());
  }

  /** Of one indicator of inherent risk. */
  public static String inherent(RiskFactor factor, Provenance indicator, String where) {
    return "%s: %s risk. %s (%s, %s; %s)"
        .formatted(
            where,
            factor.words(),
            indicator.sentence(),
            indicator.pack().publisher(),
            indicator.edition(),
            indicator.pack().licence());
  }

  /** Of a factor of which nothing is known. */
  public static String unknownFactor(RiskFactor factor, String where) {
    return "%s: %s unknown, counted as middling".formatted(where, factor.words());
  }

  /** Of undisclosed upstream. */
  public static String undisclosed(double share, String where) {
    return "%s: %d %% of what it buys comes from suppliers nobody disclosed"
        .formatted(where, Math.round(100 * share));
  }

  /** Of the small terms of one kind together. */
  public static String smallTerms(Contribution.Kind kind) {
    return "Smaller terms from %s together".formatted(words(kind));
  }

  /** A supplier as people call it, with its tier. */
  public static String where(SupplierId supplier, @Nullable String name, int tier) {
    String called = name == null ? supplier.value() : name;
    return tier == 0 ? called : called + " (tier " + tier + ")";
  }

  private static String words(Contribution.Kind kind) {
    return switch (kind) {
      case EVIDENCE -> "evidence";
      case INHERENT -> "country, sector and product";
      case UNDISCLOSED -> "undisclosed upstream";
    };
  }

  private static String words(SourceClass sourceClass) {
    return switch (sourceClass) {
      case ANONYMOUS -> "an unverified source";
      case HOTLINE -> "a worker hotline";
      case CIVIL_SOCIETY -> "civil society";
      case VERIFIED -> "an independent investigation";
      case OFFICIAL -> "an official body";
    };
  }
}
