package org.tierlight.risk.audit;

import org.tierlight.risk.explanation.Contribution;
import org.tierlight.risk.explanation.Sentences;

/** Says each reason of a change in one plain sentence. */
final class ChangeSentences {

  private ChangeSentences() {}

  /** What one item of evidence changed. */
  static String of(Strand strand, Contribution item) {
    String where = Sentences.where(item.supplier(), item.supplierName(), item.tier());
    String what = strand == Strand.EVIDENCE_ADDED ? "was added" : "no longer counts";
    return "%s: %s (%s, %s) %s"
        .formatted(where, item.indicator(), item.source(), item.edition(), what);
  }

  /** What a strand changed as a whole. */
  static String of(Strand strand) {
    return switch (strand) {
      case PARAMETERS -> "Other figures of the method came into force";
      case RECORDS -> "Records were merged into one supplier, or split again";
      case DESCRIPTIONS -> "Suppliers were described, or described otherwise";
      case TRADE -> "What was bought from whom in the last year changed";
      case ASSURANCE -> "Assurance or open worker channels were recorded";
      case PACKS -> "Other editions of indicator packs were put in force";
      case TIME -> "Time passed: assurance fades, and evidence where workers can speak safely";
      case EVIDENCE_REMOVED -> "Evidence upstream no longer counts";
      case EVIDENCE_ADDED -> "Evidence upstream was added";
    };
  }
}
