package org.tierlight.graph;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.function.Predicate;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.tierlight.graph.batches.FactStore;
import org.tierlight.graph.commodities.Commodities;
import org.tierlight.graph.csv.CommodityTable;
import org.tierlight.graph.freshness.Freshness;
import org.tierlight.graph.freshness.Progress;
import org.tierlight.graph.kafka.KafkaClients;
import org.tierlight.graph.kafka.LogWatch;
import org.tierlight.graph.kafka.MapFollower;
import org.tierlight.graph.kafka.Sources;
import org.tierlight.graph.neo4j.GuardedReads;
import org.tierlight.graph.neo4j.Neo4jFactStore;
import org.tierlight.graph.neo4j.Neo4jLots;
import org.tierlight.graph.neo4j.Neo4jMakers;
import org.tierlight.graph.neo4j.Neo4jOwnership;
import org.tierlight.graph.neo4j.Neo4jPlans;
import org.tierlight.graph.neo4j.Neo4jSuppliers;
import org.tierlight.graph.neo4j.Neo4jSupplyMap;
import org.tierlight.graph.origins.LotOrigins;
import org.tierlight.graph.origins.ProductOrigins;
import org.tierlight.graph.ownership.OwnershipQuestions;
import org.tierlight.graph.parts.Incidents;
import org.tierlight.graph.suppliers.Suppliers;
import org.tierlight.graph.tiers.CoverageQuestion;
import org.tierlight.graph.tiers.PastDossiers;
import org.tierlight.graph.tiers.Questions;
import org.tierlight.graph.tiers.SupplyMap;
import org.tierlight.graph.web.Answers;
import org.tierlight.graph.web.IfPosition;
import org.tierlight.graph.web.MapHealth;
import org.tierlight.vocabulary.Position;
import org.tierlight.waiting.Arrivals;
import org.tierlight.waiting.WaitingReads;
import tools.jackson.databind.json.JsonMapper;

/** Puts the parts together. */
@Configuration(proxyBeanMethods = false)
class Wiring {

  @Bean
  InstantSource clock() {
    return InstantSource.system();
  }

  @Bean
  Progress progress(GraphSettings settings) {
    return new Progress(settings.staleAfter());
  }

  @Bean
  KafkaClients kafkaClients(GraphSettings settings) {
    return new KafkaClients(settings.kafka(), settings.replicas(), settings.batch());
  }

  @Bean
  FactStore factStore(Driver driver) {
    return new Neo4jFactStore(driver);
  }

  @Bean
  MapFollower mapFollower(
      KafkaClients clients, FactStore store, Progress progress, MeterRegistry meters) {
    return new MapFollower(clients, store, progress, meters);
  }

  @Bean
  LogWatch logWatch(
      KafkaClients clients, Progress progress, InstantSource clock, MeterRegistry meters) {
    return new LogWatch(clients, progress, clock, meters);
  }

  @Bean
  Arrivals arrivals(Progress progress) {
    return progress.arrivals();
  }

  /** Which positions the map is made from. */
  @Bean
  Predicate<Position> isRead() {
    return Sources::hold;
  }

  /** Reads may wait until what their senders know of is on the map. */
  @Bean
  WebMvcConfigurer waitingReads(Arrivals arrivals, Predicate<Position> isRead) {
    WaitingReads reads =
        new WaitingReads(
            arrivals,
            isRead,
            "the map follows suppliers, shipments, lots and who is who; leave other positions out");
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new IfPosition(reads)).addPathPatterns("/v1/**");
      }
    };
  }

  @Bean
  GuardedReads guardedReads(Driver driver) {
    return new GuardedReads(driver);
  }

  @Bean
  Suppliers suppliers(GuardedReads reads) {
    return new Neo4jSuppliers(reads);
  }

  @Bean
  SupplyMap supplyMap(GuardedReads reads) {
    return new Neo4jSupplyMap(reads);
  }

  @Bean
  Questions questions(SupplyMap map) {
    return new Questions(map, Questions.MOST_ROWS);
  }

  @Bean
  CoverageQuestion coverageQuestion(SupplyMap map) {
    return new CoverageQuestion(map, Questions.MOST_ROWS);
  }

  @Bean
  Incidents incidents(GuardedReads reads) {
    return new Incidents(new Neo4jPlans(reads), Questions.MOST_ROWS);
  }

  @Bean
  OwnershipQuestions ownershipQuestions(GuardedReads reads) {
    return new OwnershipQuestions(new Neo4jOwnership(reads), Questions.MOST_ROWS);
  }

  @Bean
  ProductOrigins productOrigins(SupplyMap map, GuardedReads reads) {
    return new ProductOrigins(map, new Neo4jMakers(reads), Questions.MOST_ROWS);
  }

  @Bean
  LotOrigins lotOrigins(GuardedReads reads) {
    return new LotOrigins(new Neo4jLots(reads), new Neo4jMakers(reads), Questions.MOST_ROWS);
  }

  @Bean
  PastDossiers pastDossiers(Suppliers suppliers, SupplyMap map) {
    return new PastDossiers(suppliers, map, Questions.MOST_ROWS);
  }

  @Bean
  Commodities commodities() {
    return CommodityTable.shipped();
  }

  @Bean
  Answers answers(JsonMapper json, Freshness freshness, InstantSource clock) {
    return new Answers(json, freshness, clock);
  }

  @Bean
  MapHealth mapHealthIndicator(SupplyMap map, Freshness freshness, InstantSource clock) {
    return new MapHealth(map, freshness, clock);
  }
}
