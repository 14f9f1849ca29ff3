package org.tierlight.risk;

import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tierlight.risk.kafka.Clients;
import org.tierlight.risk.kafka.RulingWatch;
import org.tierlight.risk.kafka.streams.Instance;
import org.tierlight.risk.kafka.streams.KeptState;
import org.tierlight.risk.kafka.streams.StreamsScoring;
import org.tierlight.risk.parameters.Appraisals;
import org.tierlight.risk.parameters.ParameterSets;
import org.tierlight.risk.progress.ProgressBoard;
import org.tierlight.risk.progress.Tally;
import org.tierlight.risk.shelf.PackShelf;

/** Scoring by several processes, in place of the one thread that keeps all in its memory. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "tierlight.risk.engine", havingValue = "streams")
@EnableConfigurationProperties(StreamsSettings.class)
class StreamsWiring {

  @Bean
  RulingWatch rulingWatch(ParameterSets sets, PackShelf shelf, Appraisals appraisals) {
    return new RulingWatch(sets, shelf, appraisals);
  }

  @Bean
  Instance instance(
      RiskSettings common,
      StreamsSettings own,
      @Value("${server.address}:${server.port}") String listening) {
    return new Instance(
        common.kafka(),
        common.kafkaReplicas(),
        own.state(),
        own.address().isEmpty() ? listening : own.address(),
        own.threads(),
        own.standbys());
  }

  @Bean
  KeptState keptState(RiskSettings settings, RulingWatch rulings) {
    return new KeptState(new Clients(settings.kafka()), rulings::inForce);
  }

  @Bean(initMethod = "start", destroyMethod = "stop")
  StreamsScoring streamsScoring(
      Instance instance,
      RulingWatch rulings,
      ProgressBoard board,
      Tally tally,
      InstantSource clock) {
    return new StreamsScoring(instance, rulings, board, tally, clock);
  }
}
