package org.tierlight.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.tierlight.message.Topic;

class RealServersIT {

  @Test
  void aBrokerHasOurTopicsAlsoAfterItWasKilled() throws Exception {
    try (Broker broker = Broker.start()) {
      broker.kill();
      broker.restart();
      try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
        List<String> ours = Arrays.stream(Topic.values()).map(Topic::topicName).toList();
        assertThat(admin.listTopics().names().get()).containsAll(ours);
      }
    }
  }

  @Test
  void aDatabaseKeepsItsNodesOverAStop() {
    try (Database database = Database.start()) {
      count(database, "CREATE (:Kept)");
      database.stop();
      database.restart();
      assertThat(count(database, "MATCH (kept:Kept) RETURN kept")).isEqualTo(1);
    }
  }

  @Test
  void theSharedOnesAreStartedOnce() {
    assertThat(Broker.shared()).isSameAs(Broker.shared());
    assertThat(count(Database.shared(), "RETURN 1")).isEqualTo(1);
  }

  private static int count(Database database, String cypher) {
    try (Driver driver =
        GraphDatabase.driver(database.uri(), AuthTokens.basic("neo4j", database.password()))) {
      return driver.executableQuery(cypher).execute().records().size();
    }
  }
}
