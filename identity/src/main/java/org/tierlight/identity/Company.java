package org.tierlight.identity;

import java.util.List;

/**
 * A company of a register.
 *
 * @param described its parties, each as it was described
 * @param together the same, each with what the others say too
 */
record Company(String id, List<Party> described, List<Party> together) {

  Company(String id, List<Party> parties) {
    this(id, List.copyOf(parties), Party.together(parties));
  }
}
