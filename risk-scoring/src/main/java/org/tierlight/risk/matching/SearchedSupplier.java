package org.tierlight.risk.matching;

import java.util.List;
import org.tierlight.identity.Party;
import org.tierlight.vocabulary.SupplierId;

/**
 * A supplier as lists are searched for it: by what all of its records say.
 *
 * @param shown under the id that is kept
 * @param records all of them, whether they were described or not
 * @param parties one for each record that was described
 */
record SearchedSupplier(DescribedSupplier shown, List<SupplierId> records, List<Party> parties) {

  SearchedSupplier {
    records = List.copyOf(records);
    parties = List.copyOf(parties);
  }

  SupplierId id() {
    return shown.id();
  }

  /** Whether there is a name to search for; without one nothing can be in vain. */
  boolean hasName() {
    return parties.stream()
        .flatMap(party -> party.names().stream())
        .anyMatch(name -> !name.words().isEmpty());
  }
}
