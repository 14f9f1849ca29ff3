package org.tierlight.risk.kafka;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.tierlight.message.Envelope;
import org.tierlight.message.IdentityDecided;
import org.tierlight.message.LinkDeclared;
import org.tierlight.message.LinkTerminated;
import org.tierlight.message.ShipmentFact;
import org.tierlight.message.ShipmentRecorded;
import org.tierlight.message.ShipmentWithdrawn;
import org.tierlight.message.SupplierDeclared;
import org.tierlight.message.SupplierFact;
import org.tierlight.vocabulary.Disclosure;
import org.tierlight.vocabulary.LinkBasis;
import org.tierlight.vocabulary.Money;
import org.tierlight.vocabulary.Relation;
import org.tierlight.vocabulary.SupplierId;

/**
 * Random logs of few suppliers, whose days crowd at the borders where a shipment enters or leaves
 * the window (365 days), the memory (730) and the windows that end within it (1094).
 */
public final class RandomLogs {

  public static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

  private static final Currency USD = Currency.getInstance("USD");
  private static final String ABSENT = "";

  private RandomLogs() {}

  public static Arbitrary<List<LoggedFact>> any() {
    Arbitrary<LoggedFact> facts =
        Arbitraries.frequencyOf(
            Tuple.of(12, stamped(shipments(), LoggedFact.OfTrade::new)),
            Tuple.of(2, stamped(terminations(), LoggedFact.OfTrade::new)),
            Tuple.of(1, stamped(links(), LoggedFact.OfTrade::new)),
            Tuple.of(2, stamped(withdrawals(), LoggedFact.OfTrade::new)),
            Tuple.of(2, stamped(RandomOwnFacts.assurances(), LoggedFact.OfSupplier::new)),
            Tuple.of(2, stamped(RandomOwnFacts.channels(), LoggedFact.OfSupplier::new)),
            Tuple.of(5, stamped(RandomOwnFacts.ends(), LoggedFact.OfEvidence::new)),
            Tuple.of(4, stamped(descriptions(), LoggedFact.OfSupplier::new)),
            Tuple.of(5, stamped(RandomOwnFacts.evidence(), LoggedFact.OfEvidence::new)));
    return facts.list().ofMinSize(1).ofMaxSize(50);
  }

  /** The same, and what records are to each other. */
  public static Arbitrary<List<LoggedFact>> withDecisions() {
    return Combinators.combine(
            any(),
            stamped(decisions(), LoggedFact.OfIdentity::new).list().ofMaxSize(6),
            Arbitraries.randomValue(Random::nextLong))
        .as(RandomLogs::mixed);
  }

  private static List<LoggedFact> mixed(
      List<LoggedFact> facts, List<LoggedFact> decisions, long seed) {
    List<LoggedFact> all = new ArrayList<>(facts);
    all.addAll(decisions);
    Collections.shuffle(all, new Random(seed));
    return all;
  }

  private static Arbitrary<IdentityDecided> decisions() {
    return Combinators.combine(
            pairs(),
            Arbitraries.of(Relation.SAME, Relation.SAME, Relation.DISTINCT, Relation.OPEN),
            Arbitraries.of(true, false))
        .as(
            (pair, relation, byPerson) ->
                new IdentityDecided(
                    pair.get1(),
                    pair.get2(),
                    relation,
                    byPerson,
                    "analyst",
                    "for a try",
                    null,
                    List.of(),
                    List.of(),
                    at(TODAY)));
  }

  private interface Logging<F> {
    LoggedFact log(Envelope envelope, F fact);
  }

  /**
   * Few times and many ids: late versions, corrections and repetitions are frequent. One id is
   * never of two contents: the door refuses that.
   */
  private static <F> Arbitrary<LoggedFact> stamped(Arbitrary<F> facts, Logging<F> logging) {
    return Combinators.combine(
            facts, Arbitraries.integers().between(0, 20), Arbitraries.integers().greaterOrEqual(0))
        .as(
            (fact, second, id) ->
                logging.log(
                    new Envelope(
                        "event-" + id + "-" + Integer.toHexString(fact.toString().hashCode()),
                        "/test",
                        "",
                        at(TODAY).plusSeconds(second),
                        null),
                    fact));
  }

  private static Arbitrary<ShipmentFact> shipments() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 25),
            pairs(),
            Arbitraries.of(-1L, 0L, 1L, 100L, 2_500L, 1_000_000L),
            days(),
            Arbitraries.of(ABSENT, "bill of lading"),
            Arbitraries.of(LinkBasis.DOCUMENTED, LinkBasis.INFERRED))
        .as(RandomLogs::shipment);
  }

  private static ShipmentFact shipment(
      int number,
      Tuple2<SupplierId, SupplierId> pair,
      long cents,
      LocalDate day,
      String document,
      LinkBasis basis) {
    return new ShipmentRecorded(
        "s" + number,
        pair.get1(),
        pair.get2(),
        null,
        null,
        null,
        null,
        cents < 0 ? null : new Money(cents, USD),
        null,
        at(day),
        null,
        null,
        document.equals(ABSENT) ? null : document,
        basis == LinkBasis.DOCUMENTED ? null : basis,
        null);
  }

  private static Arbitrary<ShipmentFact> terminations() {
    return Combinators.combine(pairs(), days())
        .as((pair, day) -> new LinkTerminated(pair.get1(), pair.get2(), at(day), "letter"));
  }

  private static Arbitrary<ShipmentFact> links() {
    return pairs()
        .map(
            pair ->
                new LinkDeclared(pair.get1(), pair.get2(), List.of(), at(TODAY), null, null, null));
  }

  private static Arbitrary<SupplierFact> descriptions() {
    return Combinators.combine(
            suppliers(),
            Arbitraries.of(true, false, false),
            Arbitraries.of(-1L, 500L, 3_000_000L),
            Arbitraries.of(Disclosure.class))
        .as(RandomLogs::description);
  }

  private static SupplierFact description(
      SupplierId supplier, boolean primary, long purchases, Disclosure disclosure) {
    return new SupplierDeclared(
        supplier,
        supplier.value(),
        List.of(),
        Map.of(),
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        primary,
        purchases < 0 ? null : new Money(purchases, USD),
        disclosure);
  }

  private static Arbitrary<ShipmentFact> withdrawals() {
    return Combinators.combine(Arbitraries.integers().between(0, 25), pairs())
        .as((number, pair) -> new ShipmentWithdrawn("s" + number, pair.get1(), pair.get2()));
  }

  static Arbitrary<SupplierId> suppliers() {
    return Arbitraries.of("a", "b", "c", "d", "e", "f").map(SupplierId::new);
  }

  private static Arbitrary<Tuple2<SupplierId, SupplierId>> pairs() {
    return Combinators.combine(suppliers(), suppliers())
        .as((seller, buyer) -> Tuple.of(seller, buyer))
        .filter(pair -> !pair.get1().equals(pair.get2()));
  }

  private static Arbitrary<LocalDate> days() {
    List<Integer> borders = IntStream.of(0, 364, 365, 366, 729, 730, 1_093, 1_094).boxed().toList();
    return Arbitraries.oneOf(
            Arbitraries.of(borders),
            Arbitraries.integers().between(-30, -1),
            Arbitraries.integers().between(0, 1_200))
        .map(ago -> TODAY.minusDays(ago));
  }

  public static Instant at(LocalDate day) {
    return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
  }
}
