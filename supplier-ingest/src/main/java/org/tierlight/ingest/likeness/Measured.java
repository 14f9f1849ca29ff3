package org.tierlight.ingest.likeness;

import java.util.List;
import org.tierlight.identity.Likeness;
import org.tierlight.identity.Nearby;
import org.tierlight.identity.Party;
import org.tierlight.identity.PartyRules;
import org.tierlight.identity.Register;

/** A party with its likeness to another on both levels. */
record Measured(Party party, Likeness company, Likeness site) {

  /** So many records are looked at for suppliers that are like another. */
  static final int NEAR = 30;

  /** Those most alike as sites where a site is sought, else as companies. */
  static List<Measured> closest(Nearby near, PartyRules rules) {
    return near.sought().address().isKnown()
        ? sites(near, rules)
        : all(near.companies(NEAR), near.sought(), rules);
  }

  /** Those most alike as sites. */
  static List<Measured> sites(Nearby near, PartyRules rules) {
    return all(near.sites(NEAR), near.sought(), rules);
  }

  private static List<Measured> all(List<Register.Candidate> near, Party sought, PartyRules rules) {
    return near.stream()
        .map(Register.Candidate::party)
        .map(it -> new Measured(it, rules.company(sought, it), rules.site(sought, it)))
        .toList();
  }
}
