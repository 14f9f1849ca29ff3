package org.tierlight.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.tierlight.graph.batches.Batch;
import org.tierlight.graph.batches.FactStore;
import org.tierlight.graph.batches.Outcome;
import org.tierlight.graph.batches.Partition;
import org.tierlight.graph.freshness.Progress;
import org.tierlight.graph.kafka.KafkaClients;
import org.tierlight.graph.kafka.LogWatch;
import org.tierlight.graph.kafka.MapFollower;
import org.tierlight.graph.neo4j.Neo4jFactStore;
import org.tierlight.message.Topic;
import org.tierlight.testkit.Broker;
import org.tierlight.testkit.Database;

/** The consuming half alone: replies are lost, the log has a gap, the map is emptied. */
class FollowingIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Test
  void aMapOfALongerLogNeverPassesForFresh() {
    try (Broker broker = Broker.start();
        Database database = Database.start();
        Graph graph = new Graph(database)) {
      new Neo4jFactStore(graph.driver()).prepare();
      graph.count(
          "CREATE (c:Cursor {topic: 'facts.shipments', partition: 0, offset: 99}) RETURN 1");
      Following following = Following.start(broker, new Neo4jFactStore(graph.driver()), 100);
      await()
          .atMost(PATIENCE)
          .until(() -> following.progress().troubles().toString().contains("not whole any more"));
      assertThat(following.progress().asOf(Instant.now()).stale()).isTrue();
      following.stop();
    }
  }

  @Test
  void lostRequestsAndLostRepliesOfCommitsDoNotCountTwice()
      throws ExecutionException, InterruptedException {
    List<Trades.Said> trades = Trades.random(12, 3_000);
    try (Broker broker = Broker.start();
        Database database = Database.start();
        FactLog log = new FactLog(broker.bootstrapServers());
        Graph graph = new Graph(database)) {
      AtomicInteger lost = new AtomicInteger();
      Following following =
          Following.start(broker, losing(new Neo4jFactStore(graph.driver()), lost), 100);
      log.shipment("refused", "lost-1", "lost-1-not", Long.MAX_VALUE, Instant.EPOCH);
      Trades.publish("lost-", trades, log);
      log.flush();
      following.awaitWhole();
      following.stop();
      assertThat(lost.get()).isGreaterThan(5);
      assertThat(end(broker, new TopicPartition(Topic.QUARANTINE.topicName(), 0))).isEqualTo(1);
      assertThat(graph.links("lost-")).isEqualTo(Trades.folded(trades));
    }
  }

  @Test
  void aMapThatWasEmptiedUnderAnIdleWriterIsMadeAgain() {
    List<Trades.Said> trades = Trades.random(13, 500);
    try (Broker broker = Broker.start();
        Database database = Database.start();
        FactLog log = new FactLog(broker.bootstrapServers());
        Graph graph = new Graph(database)) {
      Following following = Following.start(broker, new Neo4jFactStore(graph.driver()), 100);
      Trades.publish("wiped-", trades, log);
      log.flush();
      following.awaitWhole();
      graph.count("MATCH (n) DETACH DELETE n RETURN count(n)");
      await().atMost(PATIENCE).until(() -> graph.links("wiped-"), Trades.folded(trades)::equals);
      following.awaitWhole();
      assertThat(graph.links("wiped-")).isEqualTo(Trades.folded(trades));
      following.stop();
    }
  }

  @Test
  void aGapInTheLogIsSaidAndNotSkipped() throws ExecutionException, InterruptedException {
    try (Broker broker = Broker.start();
        Database database = Database.start();
        FactLog log = new FactLog(broker.bootstrapServers());
        Graph graph = new Graph(database)) {
      for (int number = 0; number < 10; number++) {
        log.supplier("gone", "Gone " + number, "VN", "1410");
      }
      log.flush();
      deleteHead(broker, 5);
      Following following = Following.start(broker, new Neo4jFactStore(graph.driver()), 100);
      await()
          .atMost(PATIENCE)
          .until(() -> !following.progress().troubles().isEmpty() && following.lags());
      following.stop();
      assertThat(following.progress().asOf(Instant.now()).stale()).isTrue();
      assertThat(graph.count("MATCH (s:Supplier) RETURN count(s)")).isZero();
    }
  }

  private static void deleteHead(Broker broker, long before)
      throws ExecutionException, InterruptedException {
    Map<String, Object> client =
        Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers());
    String topic = Topic.FACTS_SUPPLIERS.topicName();
    try (Admin admin = Admin.create(client)) {
      for (int number = 0; number < Topic.FACTS_SUPPLIERS.partitions(); number++) {
        deleteHead(admin, new TopicPartition(topic, number), before);
      }
    }
  }

  private static void deleteHead(Admin admin, TopicPartition partition, long before)
      throws InterruptedException, ExecutionException {
    long end = end(admin, partition);
    admin
        .deleteRecords(Map.of(partition, RecordsToDelete.beforeOffset(Math.min(end, before))))
        .all()
        .get();
  }

  private static long end(Broker broker, TopicPartition partition)
      throws ExecutionException, InterruptedException {
    try (Admin admin =
        Admin.create(
            Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers()))) {
      return end(admin, partition);
    }
  }

  private static long end(Admin admin, TopicPartition partition)
      throws ExecutionException, InterruptedException {
    return admin
        .listOffsets(Map.of(partition, OffsetSpec.latest()))
        .partitionResult(partition)
        .get()
        .offset();
  }

  private static FactStore losing(FactStore store, AtomicInteger lost) {
    return new FactStore() {
      @Override
      public void prepare() {
        store.prepare();
      }

      @Override
      public Map<Partition, Long> applied() {
        return store.applied();
      }

      @Override
      public Outcome apply(Batch batch) {
        if (lost.getAndIncrement() % 3 == 0) {
          throw new IllegalStateException("the request is lost");
        }
        Outcome outcome = store.apply(batch);
        if (lost.get() % 3 == 2) {
          throw new IllegalStateException("the reply is lost");
        }
        return outcome;
      }
    };
  }

  /** The consuming half of the service alone. */
  private record Following(Progress progress, MapFollower follower, LogWatch watch) {

    static Following start(Broker broker, FactStore store, int batch) {
      KafkaClients clients = new KafkaClients(broker.bootstrapServers(), (short) 1, batch);
      Progress progress = new Progress(Duration.ofSeconds(5));
      SimpleMeterRegistry meters = new SimpleMeterRegistry();
      MapFollower follower = new MapFollower(clients, store, progress, meters);
      LogWatch watch = new LogWatch(clients, progress, InstantSource.system(), meters);
      follower.start();
      watch.start();
      return new Following(progress, follower, watch);
    }

    void awaitWhole() {
      Instant now = Instant.now();
      await()
          .atMost(PATIENCE)
          .until(
              () -> {
                Instant whole = progress.asOf(now).instant();
                return whole != null && whole.isAfter(now);
              });
    }

    boolean lags() {
      return progress.lag().values().stream().anyMatch(lag -> lag > 0);
    }

    void stop() {
      follower.stop();
      watch.stop();
    }
  }
}
