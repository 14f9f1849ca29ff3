package org.tierlight.risk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tierlight.risk.audit.Comparisons;
import org.tierlight.risk.audit.FactHistory;
import org.tierlight.risk.audit.PastAnswers;
import org.tierlight.risk.csv.PackFiles;
import org.tierlight.risk.indicator.IndicatorScale;
import org.tierlight.risk.indicator.Indicators;
import org.tierlight.risk.indicator.PackAppraisal;
import org.tierlight.risk.json.IndicatorSection;
import org.tierlight.risk.json.ParameterFile;
import org.tierlight.risk.kafka.Clients;
import org.tierlight.risk.kafka.KafkaHistory;
import org.tierlight.risk.kafka.ScoringThread;
import org.tierlight.risk.model.InvertedMean;
import org.tierlight.risk.model.Parameters;
import org.tierlight.risk.progress.ProgressBoard;
import org.tierlight.risk.progress.Tally;
import org.tierlight.risk.report.Scoring;
import org.tierlight.risk.report.Views;
import org.tierlight.risk.web.PublishedParameters;

/** Puts the parts of the service together. */
@Configuration(proxyBeanMethods = false)
class RiskWiring {

  private static final String PARAMETER_FILE = "/parameters/2026-1.json";

  private final byte[] parameterFile = parameterFile();

  @Bean
  PublishedParameters publishedParameters() {
    return new PublishedParameters(parameterFile);
  }

  @Bean
  Parameters parameters() {
    return ParameterFile.read(parameterFile);
  }

  @Bean
  Indicators indicators(Parameters parameters) {
    IndicatorScale scale = IndicatorSection.read(parameterFile);
    return PackFiles.read(scale, new InvertedMean(parameters.inherent().ceiling()));
  }

  @Bean
  Scoring scoring(Parameters parameters, Indicators indicators) {
    return new Scoring(parameters, new PackAppraisal(indicators));
  }

  @Bean
  Views views(Scoring scoring) {
    return new Views(scoring);
  }

  @Bean
  FactHistory factHistory(RiskSettings settings) {
    return new KafkaHistory(new Clients(settings.kafka()));
  }

  @Bean
  PastAnswers pastAnswers(Parameters parameters, Indicators indicators, FactHistory history) {
    return new PastAnswers(parameters, new PackAppraisal(indicators), history);
  }

  @Bean
  Comparisons comparisons(Parameters parameters, Indicators indicators, FactHistory history) {
    return new Comparisons(parameters, new PackAppraisal(indicators), history);
  }

  @Bean
  InstantSource clock() {
    return Clock.systemUTC();
  }

  @Bean
  ProgressBoard progressBoard() {
    return new ProgressBoard();
  }

  @Bean
  Tally tally() {
    return new Tally();
  }

  @Bean(initMethod = "start", destroyMethod = "stop")
  ScoringThread scoringThread(
      RiskSettings settings,
      Scoring scoring,
      ProgressBoard board,
      Tally tally,
      InstantSource clock) {
    return new ScoringThread(
        new Clients(settings.kafka()), settings.kafkaReplicas(), scoring, board, tally, clock);
  }

  private static byte[] parameterFile() {
    try (InputStream file = RiskWiring.class.getResourceAsStream(PARAMETER_FILE)) {
      if (file == null) {
        throw new IllegalStateException("no parameter file " + PARAMETER_FILE);
      }
      return file.readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
