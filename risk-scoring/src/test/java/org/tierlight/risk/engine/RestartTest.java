package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.risk.engine.Trial.TODAY;
import static org.tierlight.risk.engine.Trial.id;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.alert.Alert;
import org.tierlight.risk.alert.Telling;
import org.tierlight.risk.alert.Told;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/** A process that ends anywhere and starts again raises no alert twice and loses none. */
class RestartTest {

  /** What stands in risk.scores and risk.alerts. */
  private static final class Log {
    final Map<SupplierId, Told> scores = new LinkedHashMap<>();
    final List<String> alerts = new ArrayList<>();

    /** Writes tellings, alerts first; gives up after so many writes. */
    int write(List<Telling> tellings, int writes) {
      int left = writes;
      for (Telling telling : tellings) {
        for (Alert alert : telling.alerts()) {
          if (left-- == 0) {
            return -1;
          }
          alerts.add(alert.id());
        }
        if (left-- == 0) {
          return -1;
        }
        scores.put(telling.supplier(), telling.told());
      }
      return left;
    }

    ScoringEngine restart() {
      ScoringEngine engine = new ScoringEngine(PUBLISHED, Trial.VARIED, Trial.at(TODAY));
      scores.forEach(engine::resume);
      alerts.forEach(engine::alreadyRaised);
      return engine;
    }
  }

  @Provide
  Arbitrary<List<VersionedFact>> worlds() {
    return RandomFacts.any();
  }

  private static void apply(ScoringEngine engine, List<VersionedFact> facts) {
    facts.forEach(fact -> engine.apply(fact.version(), fact.fact()));
  }

  /** One life without end, draining after the first facts and after all. */
  private static Log undisturbed(List<VersionedFact> facts, int half) {
    Log log = new Log();
    ScoringEngine engine = log.restart();
    apply(engine, facts.subList(0, half));
    log.write(engine.drain(), Integer.MAX_VALUE);
    apply(engine, facts.subList(half, facts.size()));
    log.write(engine.drain(), Integer.MAX_VALUE);
    return log;
  }

  /** The same, but the process ends after some writes of the second drain, and starts again. */
  private static Log disturbed(List<VersionedFact> facts, int half, int writes) {
    Log log = new Log();
    ScoringEngine engine = log.restart();
    apply(engine, facts.subList(0, half));
    log.write(engine.drain(), Integer.MAX_VALUE);
    apply(engine, facts.subList(half, facts.size()));
    log.write(engine.drain(), writes);
    ScoringEngine again = log.restart();
    apply(again, facts);
    log.write(again.drain(), Integer.MAX_VALUE);
    return log;
  }

  @Property(tries = 200)
  void noAlertIsRaisedTwiceAndNoneIsLost(
      @ForAll("worlds") List<VersionedFact> facts, @ForAll @IntRange(max = 25) int writes) {
    int half = facts.size() / 2;
    Log expected = undisturbed(facts, half);
    Log log = disturbed(facts, half, writes);

    assertThat(log.alerts).doesNotHaveDuplicates();
    assertThat(new TreeSet<>(log.alerts)).isEqualTo(new TreeSet<>(expected.alerts));
    assertThat(log.scores.keySet()).isEqualTo(expected.scores.keySet());
    log.scores.forEach(
        (supplier, told) ->
            assertThat(told.watch())
                .isEqualTo(expected.scores.getOrDefault(supplier, told).watch()));
  }

  /** The law can fail: without the told scores every level would be news again. */
  @Test
  void withoutTheToldScoresALegalFlagWouldBeRaisedAgain() {
    Trial first = listed();
    Set<String> raised = ids(first.drain());
    Trial forgetful = listed();

    assertThat(raised).isNotEmpty();
    assertThat(ids(forgetful.drain())).isEqualTo(raised);
  }

  private static Trial listed() {
    return new Trial().supplier("s", 0).evidence("entry", "s", SourceClass.OFFICIAL, 1);
  }

  private static Set<String> ids(List<Telling> tellings) {
    Set<String> ids = new TreeSet<>();
    tellings.forEach(telling -> telling.alerts().forEach(alert -> ids.add(alert.id())));
    return ids;
  }

  @Test
  void whatWasToldAndDidNotChangeIsSilent() {
    Trial trial = listed();
    trial.drain();

    assertThat(trial.drain()).isEmpty();
    assertThat(trial.ends("unheard", "s").drain()).isEmpty();
  }

  @Test
  void aTellingSaysWhatWasTheCaseBefore() {
    Trial trial = new Trial().supplier("s", .1);
    Telling first = trial.drain().getFirst();
    Telling second = trial.risk("s", .9).drain().getFirst();

    assertThat(first.before()).isEmpty();
    assertThat(second.before()).contains(first.told().standing());
    assertThat(second.told().version()).isEqualTo(2);
    assertThat(second.supplier()).isEqualTo(id("s"));
  }
}
