package org.tierlight.risk.engine;

import static org.tierlight.risk.engine.Trial.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.fact.RiskFact;
import org.tierlight.risk.fact.RiskFact.AssuranceGiven;
import org.tierlight.risk.fact.RiskFact.ChannelReported;
import org.tierlight.risk.fact.RiskFact.EvidenceEnded;
import org.tierlight.risk.fact.RiskFact.EvidenceFound;
import org.tierlight.risk.fact.RiskFact.GoodsShipped;
import org.tierlight.risk.fact.RiskFact.LinkEnded;
import org.tierlight.risk.fact.RiskFact.LinkNamed;
import org.tierlight.risk.fact.RiskFact.ShipmentWithdrawn;
import org.tierlight.risk.fact.RiskFact.SupplierDescribed;
import org.tierlight.risk.fact.Version;
import org.tierlight.risk.model.Assurance;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.risk.model.Profile;
import org.tierlight.vocabulary.AssuranceKind;
import org.tierlight.vocabulary.Disclosure;
import org.tierlight.vocabulary.EndReason;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.IsoWeek;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/** Random worlds: few suppliers, so that cycles, corrections and withdrawals are frequent. */
final class RandomFacts {

  static final List<String> NAMES = List.of("a", "b", "c", "d", "e", "f", "g");

  /** The empty one is nobody. */
  private static final List<String> SENDERS = List.of("x", "x", "y", "");

  private RandomFacts() {}

  static Arbitrary<List<VersionedFact>> any() {
    return versioned(
        Arbitraries.frequencyOf(
            Tuple.of(12, shipments(-1200, 20)),
            Tuple.of(4, described()),
            Tuple.of(4, evidence(-2300)),
            Tuple.of(4, evidenceEnded()),
            Tuple.of(2, withdrawn()),
            Tuple.of(1, named()),
            Tuple.of(1, ended()),
            Tuple.of(1, assured()),
            Tuple.of(1, channels().map(report -> report))));
  }

  /** The same, and what records are to each other. */
  static Arbitrary<List<VersionedFact>> withDecisions() {
    return Combinators.combine(
            any(), RandomDecisions.any(), Arbitraries.randomValue(Random::nextLong))
        .as(RandomFacts::shuffled);
  }

  private static List<VersionedFact> shuffled(
      List<VersionedFact> facts, List<VersionedFact> decisions, long seed) {
    List<VersionedFact> all = new ArrayList<>(facts);
    all.addAll(decisions);
    Collections.shuffle(all, new Random(seed));
    return all;
  }

  /** Worlds in which all trade is recent, so that time alone takes none of it away. */
  static Arbitrary<List<VersionedFact>> recent() {
    return versioned(
        Arbitraries.frequencyOf(
            Tuple.of(6, shipments(-5, 0)), Tuple.of(2, described()), Tuple.of(2, evidence(-2300))));
  }

  /** Worlds in which links fell silent and records say that many of them ended. */
  static Arbitrary<List<VersionedFact>> ending() {
    return versioned(
        Arbitraries.frequencyOf(
            Tuple.of(4, shipments(-725, -366)),
            Tuple.of(3, ended()),
            Tuple.of(2, described()),
            Tuple.of(2, evidence(-300))));
  }

  /** Worlds that fell silent: no trade to come, no open channel, nothing that statute ends soon. */
  static Arbitrary<List<VersionedFact>> silent() {
    return versioned(
        Arbitraries.frequencyOf(
            Tuple.of(6, shipments(-5, 0)),
            Tuple.of(2, described()),
            Tuple.of(3, evidence(-1500)),
            Tuple.of(1, named()),
            Tuple.of(1, assured()),
            Tuple.of(1, channels().map(RandomFacts::closed))));
  }

  private static RiskFact closed(ChannelReported report) {
    return new ChannelReported(report.supplier(), report.first(), report.last(), 0);
  }

  /** Worlds without any evidence. */
  static Arbitrary<List<VersionedFact>> withoutEvidence() {
    return versioned(
        Arbitraries.frequencyOf(Tuple.of(6, shipments(-800, 0)), Tuple.of(3, described())));
  }

  /** Without edge cases: those of a list are its shortest, a third of all worlds otherwise. */
  private static Arbitrary<List<VersionedFact>> versioned(Arbitrary<RiskFact> facts) {
    return Combinators.combine(facts, Arbitraries.integers().between(1, 60))
        .as((fact, version) -> new VersionedFact(Trial.version(version), fact))
        .list()
        .ofMinSize(1)
        .ofMaxSize(50)
        .map(RandomFacts::distinctVersions)
        .withoutEdgeCases();
  }

  /** Two different facts never share time and id: an id names one event. */
  private static List<VersionedFact> distinctVersions(List<VersionedFact> facts) {
    return IntStream.range(0, facts.size())
        .mapToObj(
            k ->
                new VersionedFact(
                    new Version(facts.get(k).version().time(), "v" + k), facts.get(k).fact()))
        .toList();
  }

  static Arbitrary<SupplierId> suppliers() {
    return Arbitraries.of(NAMES).map(SupplierId::new);
  }

  private static Arbitrary<LocalDate> days(int from, int to) {
    return Arbitraries.integers().between(from, to).map(TODAY::plusDays);
  }

  static Arbitrary<Tuple.Tuple2<SupplierId, SupplierId>> pairs() {
    return Combinators.combine(suppliers(), suppliers())
        .as((seller, buyer) -> Tuple.of(seller, buyer))
        .filter(pair -> !pair.get1().equals(pair.get2()));
  }

  private static Arbitrary<RiskFact> shipments(int from, int to) {
    return Combinators.combine(
            Arbitraries.integers().between(0, 40),
            pairs(),
            Arbitraries.of(0L, 1L, 7L, 100L, 2_500L, 1_000_000L, 5_000_000_000L),
            days(from, to),
            Arbitraries.of(true, true, false))
        .as(
            (k, pair, cents, day, documented) ->
                new GoodsShipped("s" + k, pair.get1(), pair.get2(), cents, day, null, documented));
  }

  private static Arbitrary<RiskFact> described() {
    return Combinators.combine(
            suppliers(),
            Arbitraries.of(NAMES),
            Arbitraries.of(true, false, false),
            Arbitraries.of(0L, 500L, 3_000_000L),
            Arbitraries.of(Disclosure.class))
        .as(
            (supplier, name, primary, purchases, disclosure) ->
                new SupplierDescribed(
                    supplier,
                    new Profile(
                        name,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        primary,
                        OptionalLong.of(purchases),
                        disclosure)));
  }

  private static Arbitrary<RiskFact> withdrawn() {
    return Combinators.combine(Arbitraries.integers().between(0, 40), pairs())
        .as((k, pair) -> new ShipmentWithdrawn("s" + k, pair.get1(), pair.get2()));
  }

  /** Most items stay with one supplier, so that endings find them. */
  private static Arbitrary<Tuple.Tuple2<String, SupplierId>> items() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 9), suppliers(), Arbitraries.of(true, true, false))
        .as(
            (k, other, usual) ->
                Tuple.of("i" + k, usual ? new SupplierId(NAMES.get(k % NAMES.size())) : other));
  }

  private static Arbitrary<RiskFact> evidence(int from) {
    return Combinators.combine(
            items(),
            Arbitraries.of(SourceClass.class),
            Arbitraries.of(IloIndicator.class),
            Arbitraries.of(0.1, 0.5, 1.0),
            days(from, 30),
            Arbitraries.of(SENDERS),
            Arbitraries.of("", "told-1"))
        .as(
            (item, by, indicator, strength, day, sender, print) ->
                new EvidenceFound(
                    item.get2(),
                    new EvidenceItem(
                        item.get1(),
                        by,
                        indicator,
                        strength,
                        day,
                        "test",
                        null,
                        "c" + item.get1().charAt(1) % 3,
                        known(print)),
                    known(sender)));
  }

  private static Arbitrary<RiskFact> evidenceEnded() {
    return Combinators.combine(
            items(),
            Arbitraries.of(EndReason.class),
            Arbitraries.of(SourceClass.class),
            days(-900, 90),
            Arbitraries.of(SENDERS))
        .as(
            (item, reason, by, day, sender) ->
                new EvidenceEnded(item.get1(), item.get2(), reason, by, day, known(sender)));
  }

  private static @Nullable String known(String sender) {
    return sender.isEmpty() ? null : sender;
  }

  private static Arbitrary<RiskFact> named() {
    return pairs().map(pair -> new LinkNamed(pair.get1(), pair.get2()));
  }

  private static Arbitrary<RiskFact> ended() {
    return Combinators.combine(pairs(), days(-900, 90))
        .as((pair, day) -> new LinkEnded(pair.get1(), pair.get2(), day));
  }

  private static Arbitrary<RiskFact> assured() {
    return Combinators.combine(suppliers(), Arbitraries.of(AssuranceKind.class), days(-500, 0))
        .as((supplier, kind, day) -> new AssuranceGiven(supplier, new Assurance(kind, day)));
  }

  private static Arbitrary<ChannelReported> channels() {
    return Combinators.combine(
            suppliers(),
            days(-400, 100),
            Arbitraries.integers().between(0, 40),
            Arbitraries.of(0.0, 0.5, 1.0))
        .as(
            (supplier, day, weeks, accessibility) ->
                new ChannelReported(
                    supplier, IsoWeek.of(day), IsoWeek.of(day.plusWeeks(weeks)), accessibility));
  }
}
