package org.tierlight.risk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;
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
import org.tierlight.risk.checkpoint.Keeping;
import org.tierlight.risk.file.CheckpointFolder;
import org.tierlight.risk.file.SnapshotFolder;
import org.tierlight.risk.json.ParameterComposition;
import org.tierlight.risk.json.ParameterSetFiles;
import org.tierlight.risk.kafka.Clients;
import org.tierlight.risk.kafka.FactTopics;
import org.tierlight.risk.kafka.KafkaDecisionLog;
import org.tierlight.risk.kafka.KafkaHistory;
import org.tierlight.risk.kafka.PublishedScores;
import org.tierlight.risk.kafka.ScoringThread;
import org.tierlight.risk.matching.PacksAtHand;
import org.tierlight.risk.model.InvertedMean;
import org.tierlight.risk.parameters.Appraisals;
import org.tierlight.risk.parameters.Composition;
import org.tierlight.risk.parameters.ParameterDesk;
import org.tierlight.risk.parameters.ParameterSet;
import org.tierlight.risk.parameters.ParameterSets;
import org.tierlight.risk.parameters.Perspective;
import org.tierlight.risk.parameters.Ruling;
import org.tierlight.risk.parameters.Rulings;
import org.tierlight.risk.progress.Boards;
import org.tierlight.risk.progress.CheckpointTally;
import org.tierlight.risk.progress.ProgressBoard;
import org.tierlight.risk.progress.Tally;
import org.tierlight.risk.report.Drains;
import org.tierlight.risk.report.Effects;
import org.tierlight.risk.report.Perspectives;
import org.tierlight.risk.report.Scoring;
import org.tierlight.risk.report.Views;
import org.tierlight.risk.shelf.PackShelf;
import org.tierlight.vocabulary.Position;
import org.tierlight.waiting.Arrivals;

/** Puts the parts of the service together. */
@Configuration(proxyBeanMethods = false)
class RiskWiring {

  private static final Logger LOG = LoggerFactory.getLogger(RiskWiring.class);

  @Bean
  ParameterSets parameterSets(Composition composition) {
    return new ParameterSets(ParameterSetFiles.shipped(), composition);
  }

  @Bean
  ParameterDesk parameterDesk(ParameterSets sets, RiskSettings settings) {
    return new ParameterDesk(sets, new KafkaDecisionLog(new Clients(settings.kafka())));
  }

  @Bean
  Effects effects(ParameterSets sets, Appraisals appraisals, Views views) {
    return new Effects(sets, appraisals, views);
  }

  @Bean
  Composition composition() {
    return new ParameterComposition();
  }

  @Bean
  Appraisals appraisals(PackShelf shelf) {
    return set -> shelf.used().appraisal(set.scale(), mean(set));
  }

  @Bean
  Scoring scoring(ParameterSets sets, Appraisals appraisals) {
    return new Scoring(
        () -> {
          ParameterSet set = sets.inForce(Perspective.GENERIC);
          return new Ruling(set.parameters(), appraisals.by(set));
        });
  }

  @Bean
  Perspectives perspectives(
      ParameterSets sets, Appraisals appraisals, Scoring scoring, Views views) {
    return new Perspectives(sets, appraisals, scoring, views);
  }

  @Bean
  Rulings rulings(ParameterSets sets, PackedPast past) {
    return (perspective, knownAt, packs) -> {
      ParameterSet set = sets.inForce(perspective, knownAt);
      return new Ruling(set.parameters(), past.at(packs).appraisal(set.scale(), mean(set)));
    };
  }

  @Bean
  Views views(Scoring scoring) {
    return new Views(scoring);
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

  @Bean
  InstantSource clock() {
    return Clock.systemUTC();
  }

  @Bean
  Boards boards() {
    return new Boards();
  }

  @Bean
  ProgressBoard progressBoard(Boards boards) {
    return boards.progress();
  }

  @Bean
  Tally tally(Boards boards) {
    return boards.tally();
  }

  @Bean
  Arrivals arrivals(Boards boards) {
    return boards.arrivals();
  }

  @Bean
  Drains drains(Boards boards) {
    return boards.drains();
  }

  /** Which positions scores follow from. */
  @Bean
  Predicate<Position> isRead() {
    return FactTopics::hold;
  }

  @Bean
  CheckpointTally checkpointTally(Boards boards) {
    return boards.checkpoints();
  }

  @Bean
  Keeping keeping(RiskSettings settings, ResourcePatternResolver resources, PackShelf shelf) {
    Basis basis = new Basis(resources);
    return new Keeping(
        new CheckpointFolder(settings.data().resolve("engine")),
        version -> basis.hash() + " " + version + " " + BroughtVersions.of(shelf.used()),
        settings.checkpointEvery());
  }

  @Bean(initMethod = "start", destroyMethod = "stop")
  @ConditionalOnProperty(
      name = "tierlight.risk.engine",
      havingValue = "array",
      matchIfMissing = true)
  ScoringThread scoringThread(
      RiskSettings settings,
      Scoring scoring,
      Keeping keeping,
      Boards boards,
      PacksAtHand packs,
      Certifications certifications,
      InstantSource clock) {
    return new ScoringThread(
        new Clients(settings.kafka()),
        settings.kafkaReplicas(),
        scoring,
        keeping,
        boards,
        packs,
        certifications,
        clock);
  }

  static InvertedMean mean(ParameterSet set) {
    return new InvertedMean(set.parameters().inherent().ceiling());
  }
}
