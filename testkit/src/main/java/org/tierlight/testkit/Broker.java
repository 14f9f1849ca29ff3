package org.tierlight.testkit;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.testcontainers.kafka.KafkaContainer;
import org.tierlight.message.kafka.Topics;
import org.tierlight.server.KafkaServer;
import org.tierlight.server.Ports;

/** A real Kafka broker with all our topics. */
public final class Broker extends RealServer {

  private static final String IMAGE = "apache/kafka:4.1.0";
  private static final int PORT_INSIDE = 9092;

  private final String bootstrapServers;

  private Broker(int port, String bootstrapServers) {
    super("broker", () -> container(port, bootstrapServers), () -> child(port));
    this.bootstrapServers = bootstrapServers;
  }

  /** The broker that all tests of this JVM share; it is started by the first that asks. */
  public static Broker shared() {
    return Shared.BROKER;
  }

  /** An own broker, for tests that hurt it. */
  public static Broker start() {
    int port = Ports.free();
    Broker broker = new Broker(port, "127.0.0.1:" + port);
    broker.provision();
    return broker;
  }

  /** What clients connect to first. */
  public String bootstrapServers() {
    return bootstrapServers;
  }

  private static Host container(int port, String bootstrapServers) {
    KafkaContainer container =
        new KafkaContainer(IMAGE)
            .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
            .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0");
    return ContainerHost.start(
        container, port, PORT_INSIDE, () -> KafkaServer.answers(bootstrapServers));
  }

  private static Host child(int port) {
    return ChildHost.start(
        directory ->
            new KafkaServer(directory.resolve("kafka"), directory.resolve("kafka.log"), port));
  }

  private void provision() {
    Map<String, Object> client =
        Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    try (Admin admin = Admin.create(client)) {
      Topics.provision(admin, (short) 1);
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static final class Shared {
    private static final Broker BROKER = start();
  }
}
