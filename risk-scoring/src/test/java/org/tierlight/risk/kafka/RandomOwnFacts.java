package org.tierlight.risk.kafka;

import static org.tierlight.risk.kafka.RandomLogs.TODAY;
import static org.tierlight.risk.kafka.RandomLogs.at;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.jspecify.annotations.Nullable;
import org.tierlight.message.AssuranceRecorded;
import org.tierlight.message.ChannelReported;
import org.tierlight.message.EvidenceEnded;
import org.tierlight.message.EvidenceFact;
import org.tierlight.message.EvidenceRecorded;
import org.tierlight.message.SupplierFact;
import org.tierlight.vocabulary.AssuranceKind;
import org.tierlight.vocabulary.EndReason;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.IsoWeek;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/** What random logs tell of suppliers themselves: evidence and its end, assurance, channels. */
final class RandomOwnFacts {

  private static final String NOBODY = "";

  private RandomOwnFacts() {}

  /** Few items, which mostly stay with one supplier, so that endings find them. */
  private static Arbitrary<Tuple2<String, SupplierId>> items() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 5),
            RandomLogs.suppliers(),
            Arbitraries.of(true, true, false))
        .as(
            (number, other, usual) ->
                Tuple.of(
                    "i" + number, usual ? new SupplierId("abcdef".charAt(number) + "") : other));
  }

  static Arbitrary<EvidenceFact> evidence() {
    return Arbitraries.oneOf(scattered(), repeated());
  }

  /** What is said of one supplier again and again, near enough to be one thing, or not. */
  private static Arbitrary<EvidenceFact> repeated() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 5),
            Arbitraries.of(0.1, 0.5, 0.9),
            Arbitraries.of(0, 15, 30, 31, 45, 60, 61, 90, 100),
            Arbitraries.of("told-1", "told-1", NOBODY))
        .as(
            (number, strength, ago, print) ->
                new EvidenceRecorded(
                    "r" + number,
                    new SupplierId("a"),
                    SourceClass.CIVIL_SOCIETY,
                    IloIndicator.DEBT_BONDAGE,
                    strength,
                    at(TODAY.minusDays(ago)),
                    "test",
                    null,
                    "c" + number % 2,
                    null,
                    known(print)));
  }

  private static Arbitrary<EvidenceFact> scattered() {
    return Combinators.combine(
            items(),
            Arbitraries.of(SourceClass.class),
            Arbitraries.of(IloIndicator.class),
            Arbitraries.of(0.1, 0.5, 1.0),
            Arbitraries.of(0, 20, 30, 31, 40, 400, 2_190, 2_191, 2_192, 2_500),
            senders(),
            Arbitraries.of("told-1", "told-2", NOBODY))
        .as(
            (item, source, indicator, strength, ago, sender, print) ->
                new EvidenceRecorded(
                    item.get1(),
                    item.get2(),
                    source,
                    indicator,
                    strength,
                    at(TODAY.minusDays(ago)),
                    "test",
                    null,
                    "c" + item.get1().charAt(1) % 3,
                    known(sender),
                    known(print)));
  }

  /** Of all reasons, classes and senders; some dated before the item, some ahead. */
  static Arbitrary<EvidenceFact> ends() {
    return Combinators.combine(
            items(),
            Arbitraries.of(EndReason.class),
            Arbitraries.of(SourceClass.class),
            Arbitraries.of(-500, -1, 0, 1, 29, 30, 31, 300, 2_191),
            senders())
        .as(
            (item, reason, source, ago, sender) ->
                new EvidenceEnded(
                    item.get1(),
                    item.get2(),
                    reason,
                    source,
                    at(TODAY.minusDays(ago)),
                    "test",
                    null,
                    known(sender)));
  }

  private static Arbitrary<String> senders() {
    return Arbitraries.of("union", "union", "inspectorate", NOBODY);
  }

  private static @Nullable String known(String sender) {
    return sender.equals(NOBODY) ? null : sender;
  }

  static Arbitrary<SupplierFact> assurances() {
    return Combinators.combine(
            RandomLogs.suppliers(),
            Arbitraries.of(AssuranceKind.class),
            Arbitraries.integers().between(-400, 30))
        .as(
            (supplier, kind, day) ->
                new AssuranceRecorded(supplier, kind, at(TODAY.plusDays(day)), "document"));
  }

  static Arbitrary<SupplierFact> channels() {
    return Combinators.combine(
            RandomLogs.suppliers(),
            Arbitraries.integers().between(-60, 10),
            Arbitraries.integers().between(0, 60),
            Arbitraries.of(0.0, 0.4, 1.0))
        .as(
            (supplier, first, weeks, accessibility) ->
                new ChannelReported(
                    supplier,
                    IsoWeek.of(TODAY.plusWeeks(first)),
                    IsoWeek.of(TODAY.plusWeeks(first + weeks)),
                    accessibility,
                    "test"));
  }
}
