package org.tierlight.risk.indicator;

import org.tierlight.vocabulary.Interval;

/**
 * One indicator behind a factor.
 *
 * @param edition the edition of this very value; the pack may hold several
 * @param raw the value as published; empty where it is missing
 * @param x the value on the scale 0 to 1; unknown where it is missing
 * @param sentence what it says, in plain words, without a full stop: it becomes part of longer ones
 * @param weight its part of one weight in the factor's mean: less than 1 where indicators that say
 *     nearly the same share it (method section 2)
 */
public record Provenance(
    Pack pack,
    String edition,
    String raw,
    Interval x,
    boolean missing,
    String sentence,
    double weight) {

  /** An indicator with a whole weight. */
  public Provenance(
      Pack pack, String edition, String raw, Interval x, boolean missing, String sentence) {
    this(pack, edition, raw, x, missing, sentence, 1);
  }

  static Provenance present(Pack pack, String edition, String raw, Interval x, String sentence) {
    return new Provenance(pack, edition, raw, x, false, sentence);
  }

  static Provenance missing(Pack pack, String edition, String sentence) {
    return new Provenance(pack, edition, "", Interval.UNKNOWN, true, sentence);
  }

  /** The same as one of several that share a weight. */
  Provenance weighing(double part) {
    return new Provenance(pack, edition, raw, x, missing, sentence, part);
  }
}
