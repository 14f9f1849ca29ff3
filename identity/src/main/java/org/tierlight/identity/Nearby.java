package org.tierlight.identity;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Parties that may be like another, taken from a register to be compared by any thread. Of those
 * that are as much alike the first stays first.
 */
public final class Nearby {

  private final Party sought;
  private final List<Party> near;
  private final PartyRules rules;

  Nearby(Party sought, List<Party> near, PartyRules rules) {
    this.sought = sought;
    this.near = near;
    this.rules = rules;
  }

  /** To whom they may be like. */
  public Party sought() {
    return sought;
  }

  /**
   * How much work a comparison is, in pairs of letters: the longer and the more the names, the
   * more.
   */
  public long effort() {
    return near.stream().mapToLong(known -> NamePairs.effort(sought, known)).sum();
  }

  /** Those most alike as companies, the most alike first. */
  public List<Register.Candidate> companies(int most) {
    return candidates(most, rules::company);
  }

  /** Those most alike as sites, the most alike first. */
  public List<Register.Candidate> sites(int most) {
    return candidates(most, rules::site);
  }

  private List<Register.Candidate> candidates(
      int most, BiFunction<Party, Party, Likeness> compared) {
    return near.stream()
        .map(known -> new Register.Candidate(known, compared.apply(sought, known)))
        .sorted(
            Comparator.comparingDouble((Register.Candidate it) -> it.likeness().value()).reversed())
        .limit(most)
        .toList();
  }
}
