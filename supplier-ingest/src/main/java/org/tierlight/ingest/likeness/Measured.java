package org.tierlight.ingest.likeness;

import java.util.List;
import org.tierlight.identity.Likeness;
import org.tierlight.identity.Party;
import org.tierlight.identity.PartyRules;
import org.tierlight.identity.Register;

/** A party with its likeness to another on both levels. */
record Measured(Party party, Likeness company, Likeness site) {

  static List<Measured> all(List<Register.Candidate> near, Party sought, PartyRules rules) {
    return near.stream()
        .map(Register.Candidate::party)
        .map(it -> new Measured(it, rules.company(sought, it), rules.site(sought, it)))
        .toList();
  }
}
