package org.tierlight.risk.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.tierlight.risk.fact.RiskFact.EvidenceFound;
import org.tierlight.risk.fact.RiskFact.GoodsShipped;
import org.tierlight.risk.fact.Version;
import org.tierlight.risk.indicator.Factor;
import org.tierlight.risk.indicator.InherentFactors;
import org.tierlight.risk.json.ParameterFile;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.risk.model.Parameters;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/**
 * A seeded network with heavy tails: sellers and buyers are drawn by Zipf's law, so a few hubs have
 * very many links; every fiftieth supplier has a verified sign.
 */
final class HeavyTailedWorld {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final double TAIL = 0.6;

  final ScoringEngine engine;
  private final SplittableRandom random = new SplittableRandom(20260630);
  private final int suppliers;
  private final SupplierId[] ids;
  private final int[] sellers;
  private final int[] buyers;
  private long events;

  HeavyTailedWorld(int suppliers, int links) {
    this.suppliers = suppliers;
    this.engine = new ScoringEngine(parameters(), (profile, goods) -> unknown(), noon());
    this.ids = new SupplierId[suppliers];
    for (int k = 0; k < suppliers; k++) {
      ids[k] = new SupplierId("supplier-" + k);
    }
    this.sellers = new int[links];
    this.buyers = new int[links];
    for (int link = 0; link < links; link++) {
      draw(link);
      ship(link);
    }
    for (int k = 0; k < suppliers; k += 50) {
      report(k);
    }
    engine.drain();
  }

  private void draw(int link) {
    do {
      sellers[link] = heavyTailed();
      buyers[link] = suppliers - 1 - heavyTailed();
    } while (sellers[link] == buyers[link]);
  }

  /** Inverse of the distribution function of a continuous Zipf law with exponent {@link #TAIL}. */
  private int heavyTailed() {
    double rank = Math.pow(random.nextDouble(), 1 / (1 - TAIL));
    return Math.min(suppliers - 1, (int) (rank * suppliers));
  }

  /** One more shipment on a link drawn at random, told and passed on at once. */
  int shipAndDrain() {
    ship(random.nextInt(sellers.length));
    return engine.drain().size();
  }

  private void ship(int link) {
    long number = events++;
    long cents = 1_000 + (long) (1_000_000 * Math.pow(random.nextDouble(), 3));
    engine.apply(
        version(number),
        new GoodsShipped(
            "shipment-" + number,
            ids[sellers[link]],
            ids[buyers[link]],
            cents,
            DAY.minusDays(random.nextInt(300)),
            null,
            true));
  }

  private void report(int supplier) {
    long number = events++;
    engine.apply(
        version(number),
        new EvidenceFound(
            ids[supplier],
            new EvidenceItem(
                "item-" + number,
                SourceClass.VERIFIED,
                IloIndicator.DEBT_BONDAGE,
                random.nextDouble(),
                DAY,
                "benchmark",
                null,
                "item-" + number),
            null));
  }

  private static Version version(long number) {
    return new Version(noon().plusMillis(number), "event");
  }

  private static Instant noon() {
    return DAY.atTime(12, 0).toInstant(ZoneOffset.UTC);
  }

  private static InherentFactors unknown() {
    Factor unknown = new Factor(Interval.UNKNOWN, List.of());
    return new InherentFactors(unknown, unknown, unknown);
  }

  /** The published parameters, without the settling that a drain does when it has nothing else. */
  private static Parameters parameters() {
    Parameters p = published();
    Parameters.Streaming s = p.streaming();
    return new Parameters(
        p.version(),
        p.inherent(),
        p.evidence(),
        p.assurance(),
        p.coverage(),
        p.exposure(),
        p.linkAlert(),
        p.bands(),
        p.alerts(),
        new Parameters.Streaming(
            s.tolerance(), s.sweepShare(), s.settledWithin(), 0, s.solvedWithin()),
        p.explaining());
  }

  private static Parameters published() {
    try (InputStream file = ParameterFile.class.getResourceAsStream("/parameters/2026-1.json")) {
      return ParameterFile.read(Objects.requireNonNull(file).readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
