package org.tierlight.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

class ServersIT {

  @Test
  void aKilledBrokerComesBackWithItsTopics(@TempDir Path directory) throws Exception {
    KafkaServer kafka =
        new KafkaServer(directory.resolve("kafka"), directory.resolve("kafka.log"), Ports.free());
    try (ServerProcess process = new ServerProcess(kafka)) {
      process.start();
      try (Admin admin = admin(kafka)) {
        admin.createTopics(List.of(new NewTopic("kept", 1, (short) 1))).all().get();
      }
      process.kill();
      process.start();
      try (Admin admin = admin(kafka)) {
        assertThat(admin.listTopics().names().get()).contains("kept");
      }
      assertThat(stopped(process)).isLessThan(Duration.ofSeconds(10));
    }
  }

  @Test
  void aKilledDatabaseComesBackWithItsNodes(@TempDir Path directory) throws Exception {
    Neo4jServer neo4j =
        new Neo4jServer(
            directory.resolve("neo4j"),
            directory.resolve("neo4j.log"),
            Ports.free(),
            "quote\"and\\slash");
    try (ServerProcess process = new ServerProcess(neo4j)) {
      process.start();
      ask(neo4j, "CREATE (:Kept)");
      process.kill();
      process.start();
      assertThat(ask(neo4j, "MATCH (kept:Kept) RETURN count(kept)")).isEqualTo(1);
      assertThat(stopped(process)).isLessThan(Duration.ofSeconds(10));
    }
  }

  @Test
  void aChildEndsWhenItsParentIsKilled(@TempDir Path directory) throws Exception {
    String own = Libraries.holding(ServersIT.class).toString();
    JavaCommand parent =
        new JavaCommand(
            JavaCommand.SMALL,
            List.of(own),
            ParentOfOne.class.getName(),
            List.of(directory.toString()),
            Map.of());
    Process process = parent.start(directory.resolve("parent.log"));
    ProcessHandle child = onlyChild(process);
    process.destroyForcibly().waitFor();
    assertThat(child.onExit()).succeedsWithin(Duration.ofSeconds(10));
  }

  private static ProcessHandle onlyChild(Process parent) {
    while (parent.isAlive()) {
      Set<ProcessHandle> children = Set.copyOf(parent.children().toList());
      if (!children.isEmpty()) {
        return children.iterator().next();
      }
      Thread.onSpinWait();
    }
    throw new AssertionError("the parent ended before it had a child");
  }

  private static Duration stopped(ServerProcess process) throws InterruptedException {
    long start = System.nanoTime();
    process.stop();
    assertThat(process.isAlive()).isFalse();
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static Admin admin(KafkaServer kafka) {
    return Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()));
  }

  private static long ask(Neo4jServer neo4j, String cypher) {
    try (Driver driver =
        GraphDatabase.driver(neo4j.uri(), AuthTokens.basic("neo4j", neo4j.password()))) {
      return driver.executableQuery(cypher).execute().records().stream()
          .mapToLong(row -> row.get(0).asLong())
          .sum();
    }
  }
}
