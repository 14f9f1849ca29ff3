package org.tierlight.identity;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

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

  /** Its parties with what the others say too: first who is there, then who bears the name. */
  List<Party> nearestFirst(SiteAddress place, CompanyName name) {
    return IntStream.range(0, described.size())
        .boxed()
        .sorted(
            Comparator.comparingLong((Integer it) -> -described.get(it).address().shared(place))
                .thenComparing(it -> !described.get(it).names().contains(name)))
        .map(together::get)
        .toList();
  }
}
