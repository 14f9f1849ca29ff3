package org.tierlight.identity;

/**
 * From which likeness on what follows (method.md section 13).
 *
 * @param review below, two are two
 * @param automatic from here on two are one without a person
 * @param ontoListed the same where one of them is on an official list: a false merge is a false
 *     accusation
 */
public record Thresholds(double review, double automatic, double ontoListed) {

  /** Those of the method; {@code ./tierlight evaluate-matching} says how they do. */
  public static final Thresholds PUBLISHED = new Thresholds(0.60, 0.90, 0.95);

  /**
   * @throws IllegalArgumentException unless 0 ≤ review ≤ automatic ≤ ontoListed ≤ 1
   */
  public Thresholds {
    if (!(0 <= review && review <= automatic && automatic <= ontoListed && ontoListed <= 1)) {
      throw new IllegalArgumentException("thresholds rise from 0 to 1");
    }
  }

  /** What follows. */
  public Verdict verdict(Likeness likeness, boolean isListed) {
    if (likeness.value() >= (isListed ? ontoListed : automatic)) {
      return Verdict.SAME;
    }
    return likeness.value() >= review ? Verdict.REVIEW : Verdict.NEW;
  }
}
