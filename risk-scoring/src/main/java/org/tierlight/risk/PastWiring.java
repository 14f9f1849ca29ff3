package org.tierlight.risk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tierlight.risk.audit.Certifications;
import org.tierlight.risk.audit.Comparisons;
import org.tierlight.risk.audit.FactHistory;
import org.tierlight.risk.audit.Method;
import org.tierlight.risk.audit.PackedPast;
import org.tierlight.risk.audit.PastAnswers;
import org.tierlight.risk.audit.ScoreHistory;
import org.tierlight.risk.audit.Sha256;
import org.tierlight.risk.audit.Snapshots;
import org.tierlight.risk.audit.Turn;
import org.tierlight.risk.file.SnapshotFolder;
import org.tierlight.risk.kafka.Clients;
import org.tierlight.risk.kafka.KafkaHistory;
import org.tierlight.risk.kafka.PublishedScores;
import org.tierlight.risk.parameters.ParameterSet;
import org.tierlight.risk.parameters.ParameterSets;
import org.tierlight.risk.parameters.Ruling;
import org.tierlight.risk.parameters.Rulings;
import org.tierlight.risk.report.Scoring;
import org.tierlight.risk.shelf.PackShelf;

/** Puts together what answers for the past and certifies it. */
@Configuration(proxyBeanMethods = false)
class PastWiring {

  private static final Logger LOG = LoggerFactory.getLogger(PastWiring.class);

  @Bean
  Rulings rulings(ParameterSets sets, PackedPast past) {
    return (perspective, knownAt, packs) -> {
      ParameterSet set = sets.inForce(perspective, knownAt);
      return new Ruling(
          set.parameters(), past.at(packs).appraisal(set.scale(), RiskWiring.mean(set)));
    };
  }

  @Bean
  FactHistory factHistory(RiskSettings settings) {
    return new KafkaHistory(new Clients(settings.kafka()), settings.mostPastFacts());
  }

  @Bean
  ScoreHistory scoreHistory(RiskSettings settings) {
    return new PublishedScores(new Clients(settings.kafka()));
  }

  @Bean
  Turn turn() {
    return new Turn();
  }

  @Bean
  PastAnswers pastAnswers(Rulings rulings, FactHistory history, Turn turn, RiskSettings settings) {
    return new PastAnswers(rulings, history, turn, settings.mostPastFacts());
  }

  @Bean
  Comparisons comparisons(Rulings rulings, FactHistory history, Turn turn) {
    return new Comparisons(rulings, history, turn);
  }

  @Bean
  Snapshots snapshots(RiskSettings settings) {
    return new SnapshotFolder(settings.data().resolve("snapshots"));
  }

  @Bean(destroyMethod = "close")
  ExecutorService snapshotWriter() {
    return Executors.newSingleThreadExecutor(Thread.ofPlatform().name("snapshots").factory());
  }

  @Bean
  Certifications certifications(
      Snapshots snapshots, Supplier<Method> method, ExecutorService snapshotWriter) {
    return new Certifications(
        snapshots,
        method,
        snapshotWriter,
        (id, failure) -> LOG.error("The snapshot {} is not kept", id, failure));
  }

  /** What the scores of this life of the engine are made with; none while a pack is lost. */
  @Bean
  Supplier<Method> method(Scoring scoring, ParameterSets sets, PackShelf shelf) {
    return () -> {
      ParameterSet set = sets.find(scoring.parameterVersion()).orElseThrow().set();
      return new Method(
          set.version(),
          Sha256.of(set.json().getBytes(UTF_8)),
          BroughtVersions.of(PackedPast.whole(shelf.used())));
    };
  }
}
