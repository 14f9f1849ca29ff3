package org.tierlight.risk.audit;

import java.time.Instant;
import java.util.List;
import org.tierlight.risk.audit.Method.PackVersion;
import org.tierlight.risk.engine.Recomputed;
import org.tierlight.risk.model.Standing;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.Position;
import org.tierlight.vocabulary.SupplierId;

/** Certificates of fictional suppliers. */
public final class Certificates {

  /** By what they are made. */
  public static final Method METHOD =
      new Method(
          "2026-1", "ab".repeat(32), List.of(new PackVersion("tip", "2025", "cd".repeat(32))));

  private Certificates() {}

  /** One supplier at a score, known at a time. */
  public static Certificate at(String knownAt, double score) {
    return Certificate.of(Occasion.ON_DEMAND, METHOD, numbers(Instant.parse(knownAt), score));
  }

  /** A pack was brought, and no supplier yet. */
  static Numbers ofNobody(Instant knownAt) {
    List<Position> packs = List.of(new Position("facts.packs", 0, 0));
    return new Numbers(new Moment(knownAt, knownAt), packs, List::of);
  }

  static Numbers numbers(Instant knownAt, double score) {
    Standing standing = new Standing(Interval.exactly(score), 0, false, Band.ELEVATED, false);
    return new Numbers(
        new Moment(knownAt, knownAt),
        List.of(new Position("facts.suppliers", 2, 7), new Position("facts.evidence", 0, 1)),
        () -> List.of(new Recomputed(new SupplierId("mill"), standing)));
  }
}
