package org.tierlight.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;

/**
 * One Kafka broker that is its own controller.
 *
 * @param home its data and settings
 * @param port where it listens, on the loopback address
 */
public record KafkaServer(Path home, Path log, int port) implements Program {

  private static final int ANSWER_SECONDS = 5;

  @Override
  public String name() {
    return "Kafka";
  }

  /** What clients connect to first. */
  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  @Override
  public JavaCommand prepare() throws IOException, InterruptedException {
    Files.createDirectories(home);
    Files.writeString(settings(), settingsText());
    format();
    return java("kafka.Kafka", List.of(settings().toString()));
  }

  @Override
  public boolean isReady() {
    return Ports.isOpen(port) && answers(bootstrapServers());
  }

  /** Whether a broker behind these addresses describes its cluster within five seconds. */
  public static boolean answers(String bootstrapServers) {
    Map<String, Object> client =
        Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    try (Admin admin = Admin.create(client)) {
      return !admin.describeCluster().nodes().get(ANSWER_SECONDS, TimeUnit.SECONDS).isEmpty();
    } catch (ExecutionException | TimeoutException notYet) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void format() throws IOException, InterruptedException {
    Path done = home.resolve("formatted");
    if (Files.notExists(done)) {
      java("kafka.tools.StorageTool", formatting()).run(log);
      Files.createFile(done);
    }
  }

  private List<String> formatting() {
    String cluster = Uuid.randomUuid().toString();
    return List.of(
        "format", "--ignore-formatted", "--cluster-id=" + cluster, "--config=" + settings());
  }

  private JavaCommand java(String mainClass, List<String> arguments) {
    List<String> options = new ArrayList<>(JavaCommand.SMALL);
    options.addAll(
        List.of(
            "-Xmx384m",
            "-Dorg.slf4j.simpleLogger.showDateTime=true",
            "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
            "-Dorg.slf4j.simpleLogger.log.org.apache.kafka.common.config=warn"));
    return new JavaCommand(options, List.of(Libraries.of("kafka")), mainClass, arguments, Map.of());
  }

  private Path settings() {
    return home.resolve("server.properties");
  }

  private String settingsText() {
    int controllerPort = Ports.free();
    return """
        process.roles=broker,controller
        node.id=1
        controller.quorum.voters=1@127.0.0.1:%2$d
        listeners=BROKER://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
        advertised.listeners=BROKER://127.0.0.1:%1$d
        inter.broker.listener.name=BROKER
        controller.listener.names=CONTROLLER
        listener.security.protocol.map=BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT
        log.dirs=%3$s
        auto.create.topics.enable=false
        group.initial.rebalance.delay.ms=0
        offsets.topic.replication.factor=1
        offsets.topic.num.partitions=6
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        transaction.state.log.num.partitions=1
        share.coordinator.state.topic.replication.factor=1
        share.coordinator.state.topic.min.isr=1
        """
        .formatted(port, controllerPort, home.resolve("data"));
  }
}
