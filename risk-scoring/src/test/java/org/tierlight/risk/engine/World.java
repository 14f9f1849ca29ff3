package org.tierlight.risk.engine;

import static org.tierlight.risk.engine.Trial.TODAY;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tierlight.risk.fact.RiskFact;
import org.tierlight.risk.model.Appraisal;
import org.tierlight.risk.model.Parameters;

/** All that scores depend on: the facts, the day, the parameters, the indicators. */
record World(
    List<VersionedFact> facts, LocalDate today, Parameters parameters, Appraisal appraisal) {

  World {
    facts = List.copyOf(facts);
  }

  static World of(List<VersionedFact> facts) {
    return new World(facts, TODAY, PUBLISHED, Trial.VARIED);
  }

  /** With later facts. */
  World and(RiskFact... more) {
    return new World(Worlds.and(facts, more), today, parameters, appraisal);
  }

  World on(LocalDate day) {
    return new World(facts, day, parameters, appraisal);
  }

  World by(Parameters others) {
    return new World(facts, today, others, appraisal);
  }

  World appraisedBy(Appraisal another) {
    return new World(facts, today, parameters, another);
  }

  /** With other facts in place of each, of the same version. */
  World each(Function<RiskFact, Stream<RiskFact>> instead) {
    List<VersionedFact> others =
        facts.stream()
            .flatMap(
                fact -> instead.apply(fact.fact()).map(f -> new VersionedFact(fact.version(), f)))
            .toList();
    return new World(others, today, parameters, appraisal);
  }

  /** An engine that was told all facts. */
  ScoringEngine engine() {
    ScoringEngine engine = new ScoringEngine(parameters, appraisal, Trial.at(today));
    facts.forEach(fact -> engine.apply(fact.version(), fact.fact()));
    return engine;
  }
}
