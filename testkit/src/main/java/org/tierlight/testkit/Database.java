package org.tierlight.testkit;

import java.nio.file.Path;
import java.util.function.Function;
import org.testcontainers.neo4j.Neo4jContainer;
import org.tierlight.server.Neo4jServer;
import org.tierlight.server.Ports;

/** A real, empty Neo4j, user {@code neo4j}; a container where Docker answers, else a child JVM. */
public final class Database implements AutoCloseable {

  private static final String IMAGE = "neo4j:2026.08.1";
  private static final int PORT_INSIDE = 7687;
  private static final String PASSWORD = "only-for-tests";

  private final String uri;
  private final Host host;

  private Database(String uri, Host host) {
    this.uri = uri;
    this.host = host;
  }

  /** The database that all tests of this JVM share; it is started by the first that asks. */
  public static Database shared() {
    return Shared.DATABASE;
  }

  /** An own database, for tests that hurt it. */
  public static Database start() {
    int port = Ports.free();
    String uri = "bolt://127.0.0.1:" + port;
    Database database = new Database(uri, host(port, uri));
    UsedServers.note("database", database.host.kind());
    return database;
  }

  /** What drivers connect to. */
  public String uri() {
    return uri;
  }

  /** The password of user neo4j. */
  public String password() {
    return PASSWORD;
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

  private static Host host(int port, String uri) {
    return ContainerHost.isPossible()
        ? ContainerHost.start(
            new Neo4jContainer(IMAGE).withAdminPassword(PASSWORD),
            port,
            PORT_INSIDE,
            () -> Neo4jServer.answers(uri, PASSWORD))
        : ChildHost.start(child(port));
  }

  private static Function<Path, Neo4jServer> child(int port) {
    return directory ->
        new Neo4jServer(directory.resolve("neo4j"), directory.resolve("neo4j.log"), port, PASSWORD);
  }

  private static final class Shared {
    private static final Database DATABASE = start();
  }
}
