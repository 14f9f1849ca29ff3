package org.tierlight.ingest.likeness;

import java.util.List;
import java.util.Optional;
import org.tierlight.identity.Decision;
import org.tierlight.identity.Likeness;
import org.tierlight.identity.Thresholds;
import org.tierlight.identity.Verdict;
import org.tierlight.ingest.idempotency.Fingerprint;
import org.tierlight.vocabulary.Relation;
import org.tierlight.vocabulary.SupplierId;

/**
 * What a rule concludes of a record and those near it (method.md section 13): one supplier, a
 * question for a person, or nothing. The same surroundings give the same conclusion under the same
 * id, whoever draws it and however often.
 */
public final class Recognition {

  /** The rule with its version: another rule may conclude something else of the same records. */
  public static final String RULE = "rule/site-likeness-2";

  private static final String REASON = "the same company at the same site, by the rule";

  /** A rule makes no supplier of more records than these; it asks a person. */
  static final int MOST_RECORDS = 200;

  private final Thresholds thresholds;

  /** With thresholds in force. */
  public Recognition(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  /** What follows. */
  public Optional<Conclusion> conclude(Surroundings around) {
    return around.neighbours().stream()
        .filter(near -> near.standing() != Neighbour.Standing.SETTLED)
        .findFirst()
        .flatMap(near -> conclude(around, near));
  }

  private Optional<Conclusion> conclude(Surroundings around, Neighbour near) {
    Verdict verdict = verdict(around, near);
    if (verdict == Verdict.SAME && isAlone(around, near) && isCompany(around, near)) {
      return Optional.of(ruling(around, near));
    }
    return verdict == Verdict.NEW || near.standing() == Neighbour.Standing.ASKED
        ? Optional.empty()
        : Optional.of(question(around, near));
  }

  /** Who is as much like another supplier as like this one is not told apart by a rule. */
  private boolean isAlone(Surroundings around, Neighbour near) {
    return around.neighbours().stream()
        .filter(other -> !other.equals(near))
        .filter(other -> other.standing() != Neighbour.Standing.SETTLED)
        .noneMatch(other -> verdict(around, other) == Verdict.SAME);
  }

  /** What grows beyond that is a rule gone wrong, not a company (ADR 0077). */
  private static boolean isCompany(Surroundings around, Neighbour near) {
    return around.records() + near.candidate().records().size() <= MOST_RECORDS;
  }

  private Verdict verdict(Surroundings around, Neighbour near) {
    Candidate candidate = near.candidate();
    return thresholds.verdict(candidate.site(), around.isListed() || candidate.isListed());
  }

  private static Conclusion ruling(Surroundings around, Neighbour near) {
    SupplierId own = around.record().id();
    SupplierId other = near.candidate().record().id();
    SupplierId kept = near.isSenior() ? other : own;
    SupplierId moved = near.isSenior() ? own : other;
    // The direction belongs to the id: instances that saw other numbers may merge the other way.
    Version version = version("same", moved, kept, around, near);
    Likeness likeness = near.candidate().site();
    return new Ruling(
        new Decision(moved, kept, Relation.SAME, false, version.time(), version.id()),
        RULE,
        REASON,
        Optional.of(likeness.value()),
        likeness.forIt(),
        likeness.againstIt());
  }

  private static Conclusion question(Surroundings around, Neighbour near) {
    SupplierId own = around.record().id();
    SupplierId other = near.candidate().record().id();
    RecordPair pair = RecordPair.of(own, other);
    return new Question(
        own,
        other,
        near.candidate().site(),
        nearestOther(around.neighbours(), near),
        RULE,
        version("asked", pair.first(), pair.second(), around, near));
  }

  private static Optional<Question.Nearest> nearestOther(List<Neighbour> all, Neighbour near) {
    return all.stream()
        .filter(other -> !other.equals(near))
        .map(Neighbour::candidate)
        .map(it -> new Question.Nearest(it.record().id(), it.site().value()))
        .findFirst();
  }

  /**
   * A rule speaks at the moment when both records were known: the same for every instance, and
   * earlier than whatever a person says of them.
   */
  private static Version version(
      String said, SupplierId first, SupplierId second, Surroundings around, Neighbour near) {
    LogPlace own = around.record().since();
    LogPlace other = near.candidate().record().since();
    String id = said + "-" + Fingerprint.of(RULE + "\n" + first + "\n" + second).hex();
    return new Version((own.compareTo(other) > 0 ? own : other).appended(), id);
  }
}
