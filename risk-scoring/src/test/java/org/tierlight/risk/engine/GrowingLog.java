package org.tierlight.risk.engine;

import static org.tierlight.risk.engine.Trial.TODAY;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.tierlight.risk.audit.FactHistory;
import org.tierlight.risk.fact.DatedFact;
import org.tierlight.risk.fact.Version;
import org.tierlight.risk.report.Reached;

/** A log that grows by one fact a week; the event of each is the day it came. */
record GrowingLog(List<DatedFact> facts) implements FactHistory {

  private static final int DAYS_BETWEEN = 7;

  static GrowingLog of(List<VersionedFact> facts) {
    return new GrowingLog(
        IntStream.range(0, facts.size())
            .mapToObj(k -> new DatedFact(new Version(came(k), "v" + k), facts.get(k).fact()))
            .toList());
  }

  static Instant came(int k) {
    return Trial.at(TODAY.plusDays((long) DAYS_BETWEEN * k));
  }

  @Override
  public Reached read(Instant knownAt, Consumer<DatedFact> handler) {
    facts.stream().filter(fact -> !fact.version().time().isAfter(knownAt)).forEach(handler);
    return new Reached(knownAt, List.of());
  }
}
