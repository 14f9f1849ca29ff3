package org.tierlight.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/**
 * One Neo4j server of the community edition, user {@code neo4j}.
 *
 * @param home its data and settings
 * @param port where it speaks Bolt, on the loopback address
 * @param password set at the first start and needed at every later one
 */
public record Neo4jServer(Path home, Path log, int port, String password) implements Program {

  @Override
  public String name() {
    return "Neo4j";
  }

  /** What drivers connect to. */
  public String uri() {
    return "bolt://127.0.0.1:" + port;
  }

  @Override
  public JavaCommand prepare() throws IOException, InterruptedException {
    Files.createDirectories(settings());
    Files.writeString(settings().resolve("neo4j.conf"), settingsText());
    setPassword();
    return java(
        "org.neo4j.server.Neo4jCommunity",
        List.of("--home-dir=" + home, "--config-dir=" + settings(), "--console-mode"));
  }

  @Override
  public boolean isReady() {
    return Ports.isOpen(port) && answers(uri(), password);
  }

  /** Whether the server lets user neo4j in. */
  public static boolean answers(String uri, String password) {
    try (Driver driver = GraphDatabase.driver(uri, AuthTokens.basic("neo4j", password))) {
      driver.verifyConnectivity();
      return true;
    } catch (ServiceUnavailableException notYet) {
      return false;
    }
  }

  @Override
  public String toString() {
    return "Neo4j at " + uri();
  }

  private void setPassword() throws IOException, InterruptedException {
    Path done = home.resolve("password-set");
    if (Files.notExists(done)) {
      java(
              "org.neo4j.server.startup.Neo4jAdminCommand",
              List.of("dbms", "set-initial-password", password))
          .run(log);
      Files.createFile(done);
    }
  }

  private JavaCommand java(String mainClass, List<String> arguments) {
    List<String> options = new ArrayList<>(JavaCommand.SMALL);
    options.add("-Xmx512m");
    options.addAll(JavaCommand.QUIET);
    Map<String, String> environment =
        Map.of("NEO4J_HOME", home.toString(), "NEO4J_CONF", settings().toString());
    return new JavaCommand(
        options, List.of(Libraries.of("neo4j")), mainClass, arguments, environment);
  }

  private Path settings() {
    return home.resolve("conf");
  }

  /** Without the quiet period of its network library a stop takes ten seconds instead of one. */
  private String settingsText() {
    return """
        server.bolt.listen_address=127.0.0.1:%1$d
        server.bolt.advertised_address=127.0.0.1:%1$d
        server.http.enabled=false
        server.https.enabled=false
        server.memory.pagecache.size=256m
        db.tx_log.rotation.retention_policy=2 days 1G
        dbms.usage_report.enabled=false
        dbms.fleet_manager.enabled=false
        server.fleet_discovery.enabled=false
        internal.dbms.bolt.netty_server_shutdown_quiet_period_duration=0s
        """
        .formatted(port);
  }
}
