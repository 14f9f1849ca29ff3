package org.tierlight.risk.audit;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.tierlight.risk.fact.DatedFact;

/**
 * Which strands moved at all between two moments: a world in which nothing moved need not be worked
 * out once more. What was known and held at the earlier moment does so at the later.
 */
final class Movement {

  private final Moment from;
  private final Moment to;
  private final Set<Strand> otherwiseRuled;
  private final Map<Strand, Long> more = new EnumMap<>(Strand.class);

  Movement(Moment from, Moment to, Set<Strand> otherwiseRuled) {
    this.otherwiseRuled = Set.copyOf(otherwiseRuled);
    this.from = from;
    this.to = to;
  }

  void knownBefore(DatedFact fact) {
    count(fact, from, -1);
  }

  void knownAfter(DatedFact fact) {
    count(fact, to, 1);
  }

  boolean moves(Strand strand) {
    return more.getOrDefault(strand, 0L) != 0 || movesByItself(strand);
  }

  private boolean movesByItself(Strand strand) {
    return switch (strand) {
      case PARAMETERS, PACKS -> otherwiseRuled.contains(strand);
      case TRADE, TIME -> !day(from).equals(day(to));
      case RECORDS, DESCRIPTIONS, ASSURANCE, EVIDENCE_REMOVED, EVIDENCE_ADDED -> false;
    };
  }

  private void count(DatedFact fact, Moment at, long sign) {
    if (ValidTime.holds(fact, at)) {
      more.merge(Strand.of(fact.fact()), sign, Long::sum);
    }
  }

  private static LocalDate day(Moment moment) {
    return LocalDate.ofInstant(moment.validAt(), ZoneOffset.UTC);
  }
}
