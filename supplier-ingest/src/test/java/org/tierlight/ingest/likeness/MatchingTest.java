package org.tierlight.ingest.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.tierlight.identity.Rarity;
import org.tierlight.identity.Thresholds;
import org.tierlight.identity.Verdict;
import org.tierlight.identity.icu.IcuRomanisation;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.SupplierId;

/** All companies are made up. */
class MatchingTest {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final PartyReading READING = new PartyReading(new IcuRomanisation());
  private static final Map<String, String> LEI = Map.of("lei", "529900T8BM49AURSDO55");

  private static Described at(String address) {
    return new Described(
        "Quillhua Mills", List.of(), LEI, Optional.of(new Country("CN")), Optional.of(address));
  }

  private static void describe(KnownSuppliers known, String id, String address) {
    known.describe(
        new KnownRecord(
            new SupplierId(id),
            at(address),
            new Version(START, id),
            new LogPlace(START, 0, known.size())));
  }

  /** More sites of the one company are known than are looked at. */
  @Test
  void whereAnAddressIsGivenTheRightSiteIsFoundAmongAllOfTheCompany() {
    KnownSuppliers known = new KnownSuppliers(READING);
    for (int site = 0; site < 2 * Measured.NEAR; site++) {
      describe(known, "a%02d".formatted(site), (site + 100) + " Longhua Road, Shenzhen 518000");
    }
    describe(known, "z", "7 Cangsong Road, Ningbo 315000");
    Matching matching = new Matching(known, READING, Thresholds.PUBLISHED);

    Matching.Match match = matching.find(matching.near(at("7, Cangsong Rd. Ningbo 315000")), 3);

    assertThat(match.verdict()).isEqualTo(Verdict.SAME);
    assertThat(match.candidates().getFirst().candidate().supplier()).isEqualTo(new SupplierId("z"));
  }

  @Test
  void othersGoOnWhileSuppliersAreCompared() {
    AtomicReference<Object> lock = new AtomicReference<>(new Object());
    AtomicInteger alone = new AtomicInteger();
    Rarity rarity =
        _ -> {
          alone.addAndGet(Thread.holdsLock(lock.get()) ? 0 : 1);
          return 1;
        };
    KnownSuppliers known = new KnownSuppliers(READING, rarity);
    lock.set(known);
    describe(known, "a", "7 Cangsong Road, Ningbo 315000");
    describe(known, "b", "12 Longhua Road, Shenzhen 518000");
    alone.set(0);

    known.around(new SupplierId("a"));
    int around = alone.getAndSet(0);
    Matching matching = new Matching(known, READING, Thresholds.PUBLISHED);
    matching.find(matching.near(at("12 Longhua Road, Shenzhen 518000")), 3);

    assertThat(around).isPositive();
    assertThat(alone.get()).isPositive();
  }
}
