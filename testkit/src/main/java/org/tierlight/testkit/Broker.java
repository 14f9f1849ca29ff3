package org.tierlight.testkit;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.testcontainers.kafka.KafkaContainer;
import org.tierlight.message.kafka.Topics;
import org.tierlight.server.KafkaServer;
import org.tierlight.server.Ports;

/** A real Kafka broker with all our topics; a container where Docker answers, else a child JVM. */
public final class Broker implements AutoCloseable {

  private static final String IMAGE = "apache/kafka:4.1.0";
  private static final int PORT_INSIDE = 9092;

  private final String bootstrapServers;
  private final Host host;

  private Broker(String bootstrapServers, Host host) {
    this.bootstrapServers = bootstrapServers;
    this.host = host;
  }

  /** The broker that all tests of this JVM share; it is started by the first that asks. */
  public static Broker shared() {
    return Shared.BROKER;
  }

  /** An own broker, for tests that hurt it. */
  public static Broker start() {
    int port = Ports.free();
    String bootstrapServers = "127.0.0.1:" + port;
    Broker broker = new Broker(bootstrapServers, host(port, bootstrapServers));
    UsedServers.note("broker", broker.host.kind());
    broker.provision();
    return broker;
  }

  /** What clients connect to first. */
  public String bootstrapServers() {
    return bootstrapServers;
  }

  /** Ends it as SIGKILL does. */
  public void kill() {
    host.kill();
  }

  /** Ends it in order. */
  public void stop() {
    host.stop();
  }

  /** Starts it again after {@link #kill} or {@link #stop}: same port, same data. */
  public void restart() {
    host.restart();
  }

  @Override
  public void close() {
    host.close();
  }

  private static Host host(int port, String bootstrapServers) {
    return ContainerHost.isPossible()
        ? ContainerHost.start(
            container(), port, PORT_INSIDE, () -> KafkaServer.answers(bootstrapServers))
        : ChildHost.start(child(port));
  }

  private static KafkaContainer container() {
    return new KafkaContainer(IMAGE)
        .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
        .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0");
  }

  private static Function<Path, KafkaServer> child(int port) {
    return directory ->
        new KafkaServer(directory.resolve("kafka"), directory.resolve("kafka.log"), port);
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
