package org.tierlight.risk.audit;

import java.util.ArrayList;
import java.util.List;
import org.tierlight.risk.audit.ScoreHistory.PackChange;

/**
 * Says that the method changed between a score and the one before: a step there need not mean that
 * anything happened at the supplier.
 */
public record MethodMark(Kind kind, String sentence) {

  /** What changed. */
  public enum Kind {
    PARAMETERS,
    PACK
  }

  /** What changed between two scores that follow each other. */
  static List<MethodMark> between(PastScore before, PastScore after, List<PackChange> packs) {
    List<MethodMark> marks = new ArrayList<>();
    if (!before.parameterVersion().equals(after.parameterVersion())) {
      marks.add(parameters(before, after));
    }
    packs.stream()
        .filter(pack -> pack.at().isAfter(before.at()) && !pack.at().isAfter(after.at()))
        .map(MethodMark::pack)
        .forEach(marks::add);
    return marks;
  }

  private static MethodMark parameters(PastScore before, PastScore after) {
    return new MethodMark(
        Kind.PARAMETERS,
        "From here on scores are made with parameters %s in place of %s."
            .formatted(after.parameterVersion(), before.parameterVersion()));
  }

  private static MethodMark pack(PackChange pack) {
    String edition = pack.edition().isBlank() ? "" : ", edition " + pack.edition();
    return new MethodMark(
        Kind.PACK, "The indicator pack %s%s came into force.".formatted(pack.pack(), edition));
  }
}
