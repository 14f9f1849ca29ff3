package org.tierlight.risk;

import java.time.Clock;
import java.time.InstantSource;
import java.util.function.Predicate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.tierlight.risk.audit.Certifications;
import org.tierlight.risk.checkpoint.Keeping;
import org.tierlight.risk.file.CheckpointFolder;
import org.tierlight.risk.json.ParameterComposition;
import org.tierlight.risk.json.ParameterSetFiles;
import org.tierlight.risk.kafka.Clients;
import org.tierlight.risk.kafka.FactTopics;
import org.tierlight.risk.kafka.KafkaDecisionLog;
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
  Views views(Scoring scoring) {
    return new Views(scoring);
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
