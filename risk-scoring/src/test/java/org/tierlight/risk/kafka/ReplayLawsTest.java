package org.tierlight.risk.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;
import static org.tierlight.risk.json.PublishedParameters.withInherentWeight;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.tierlight.risk.audit.Certificate;
import org.tierlight.risk.audit.CertifiedSnapshot;
import org.tierlight.risk.audit.Method;
import org.tierlight.risk.audit.Moment;
import org.tierlight.risk.audit.Replay;
import org.tierlight.risk.engine.ScoringEngine;
import org.tierlight.risk.file.ShuffledLines;
import org.tierlight.risk.indicator.Factor;
import org.tierlight.risk.indicator.InherentFactors;
import org.tierlight.risk.json.ParameterComposition;
import org.tierlight.risk.json.ParameterSetFiles;
import org.tierlight.risk.law.Law;
import org.tierlight.risk.law.Proves;
import org.tierlight.risk.law.Refutes;
import org.tierlight.risk.model.Appraisal;
import org.tierlight.risk.model.Parameters;
import org.tierlight.risk.parameters.Decision;
import org.tierlight.risk.parameters.FigureChange;
import org.tierlight.risk.parameters.ParameterSet;
import org.tierlight.risk.parameters.ParameterSets;
import org.tierlight.risk.parameters.Perspective;
import org.tierlight.risk.parameters.Proposal;
import org.tierlight.risk.parameters.Ruling;
import org.tierlight.risk.parameters.Signature;
import org.tierlight.vocabulary.Interval;

/** A log across a change of figures is replayed to what was certified then (R2). */
class ReplayLawsTest {

  private static final Instant BEGIN = RandomLogs.at(RandomLogs.TODAY).plusSeconds(60);
  private static final String VERSION = "heavier";
  private static final Factor UNKNOWN = new Factor(Interval.UNKNOWN, List.of());

  /** Everybody's inherent risk is unknown, so that its weight matters to all. */
  private static final Appraisal APPRAISAL =
      (profile, goods) -> new InherentFactors(UNKNOWN, UNKNOWN, UNKNOWN);

  /**
   * A log in which figures come into force.
   *
   * @param approved how many facts came before that
   */
  record Renewed(List<LoggedFact> facts, int approved, double weight, long seed) {

    Decision.Proposed proposed() {
      FigureChange change =
          new FigureChange("/inherent/weight", weight, true, "policy, for a test");
      return new Decision.Proposed(
          new Proposal(
              VERSION,
              Perspective.GENERIC,
              "Heavier",
              "For a test.",
              PUBLISHED.version(),
              List.of(change)),
          new Signature("ann", BEGIN));
    }

    /** All records in the order in which the log took them in, one a second. */
    List<ProducerRecord<byte[], byte[]>> records() {
      List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
      facts.stream().map(LoggedFact::record).forEach(records::add);
      records.add(approved, DecisionRecords.write(proposed()));
      Decision approval = new Decision.Approved(VERSION, new Signature("bob", BEGIN));
      records.add(approved + 1, DecisionRecords.write(approval));
      return records;
    }

    Instant approvedAt() {
      return stamp(approved + 1);
    }

    /** What was certified at a time, by an engine that was told what the log held. */
    CertifiedSnapshot certified(Instant knownAt) {
      boolean isRenewed = !knownAt.isBefore(approvedAt());
      Parameters figures = isRenewed ? withInherentWeight(weight) : PUBLISHED;
      ScoringEngine engine = new ScoringEngine(figures, APPRAISAL, knownAt);
      for (int k = 0; k < facts.size(); k++) {
        if (!stamp(k < approved ? k : k + 2).isAfter(knownAt)) {
          facts.get(k).tell(engine);
        }
      }
      return CertifiedSnapshot.of(engine.solved());
    }
  }

  private static Instant stamp(int number) {
    return BEGIN.plusSeconds(number);
  }

  @Provide
  Arbitrary<Renewed> renewed() {
    return Combinators.combine(
            RandomLogs.any().map(ReplayLawsTest::distinct),
            Arbitraries.integers().between(0, 50),
            Arbitraries.of(0.0, 0.1, 0.5, 1.0),
            Arbitraries.longs())
        .as(
            (facts, approved, weight, seed) ->
                new Renewed(facts, Math.min(approved, facts.size()), weight, seed));
  }

  /** No two of one time and id, for nothing says which of them holds. */
  private static List<LoggedFact> distinct(List<LoggedFact> facts) {
    Set<String> versions = new HashSet<>();
    return facts.stream()
        .filter(fact -> versions.add(fact.envelope().time() + " " + fact.envelope().id()))
        .toList();
  }

  /** A way to find the figures of a time. */
  private interface Renewing {
    ParameterSet figures(ParameterSets sets, Instant knownAt);
  }

  private static final Renewing OF_THEN =
      (sets, knownAt) -> sets.inForce(Perspective.GENERIC, knownAt);

  private static final Law<Renewing, Renewed> R2 =
      new Law<>(
          "R2",
          "a log across a change of figures is replayed to what was certified then",
          (renewing, log) -> {
            for (Path file : files(log)) {
              for (Instant knownAt :
                  List.of(
                      log.approvedAt().minusMillis(1),
                      log.approvedAt(),
                      stamp(log.facts.size() + 2))) {
                Certificate replayed = replay(file, renewing, knownAt);
                assertThat(replayed.snapshot()).isEqualTo(log.certified(knownAt));
                assertThat(replayed.manifest().method().parameterVersion())
                    .isEqualTo(knownAt.isBefore(log.approvedAt()) ? PUBLISHED.version() : VERSION);
              }
            }
          });

  private static Certificate replay(Path file, Renewing renewing, Instant knownAt) {
    ExportedHistory log = ExportedHistory.of(List.of(file));
    ParameterSets sets = new ParameterSets(ParameterSetFiles.shipped(), new ParameterComposition());
    log.decisions(sets);
    Replay replay =
        new Replay(
            then -> new Method(renewing.figures(sets, then.knownAt()).version(), "", List.of()),
            (perspective, then, packs) ->
                new Ruling(renewing.figures(sets, then).parameters(), APPRAISAL));
    return replay.of(log, new Moment(knownAt, knownAt));
  }

  /** The log as it is exported, and a shuffled copy in which half comes twice. */
  private static List<Path> files(Renewed log) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "replays"));
      Path plain = Files.write(folder.resolve("plain.ndjson"), lines(log));
      Path copy = folder.resolve("copy.ndjson");
      try (OutputStream out = Files.newOutputStream(copy)) {
        new ShuffledLines(log.seed, 0.5).copy(plain, out);
      }
      return List.of(plain, copy);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static List<String> lines(Renewed log) {
    List<ProducerRecord<byte[], byte[]>> records = log.records();
    Map<String, Long> offsets = new HashMap<>();
    List<String> lines = new ArrayList<>();
    for (int k = 0; k < records.size(); k++) {
      long offset = offsets.merge(records.get(k).topic(), 1L, Long::sum) - 1;
      lines.add(LogLine.of(LogRecords.at(records.get(k), offset, stamp(k))).text());
    }
    lines.add(LogRecords.ends(offsets));
    return lines;
  }

  @Proves("R2")
  @Property(tries = 40)
  void eachMomentIsReplayedWithTheFiguresThenInForce(@ForAll("renewed") Renewed log) {
    R2.holds(OF_THEN, log);
  }

  @Refutes("R2")
  @Example
  void wereThePastReplayedWithTheFiguresOfNowItWouldChange() {
    R2.tells(OF_THEN, (sets, knownAt) -> sets.inForce(Perspective.GENERIC), renewed());
  }
}
