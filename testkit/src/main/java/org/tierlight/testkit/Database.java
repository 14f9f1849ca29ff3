package org.tierlight.testkit;

import org.testcontainers.neo4j.Neo4jContainer;
import org.tierlight.server.Neo4jServer;
import org.tierlight.server.Ports;

/** A real, empty Neo4j, user {@code neo4j}. */
public final class Database extends RealServer {

  private static final String IMAGE = "neo4j:2026.08.1";
  private static final int PORT_INSIDE = 7687;
  private static final String PASSWORD = "only-for-tests";

  private final String uri;

  private Database(int port, String uri) {
    super("database", () -> container(port, uri), () -> child(port));
    this.uri = uri;
  }

  /** The database that all tests of this JVM share; it is started by the first that asks. */
  public static Database shared() {
    return Shared.DATABASE;
  }

  /** An own database, for tests that hurt it. */
  public static Database start() {
    int port = Ports.free();
    return new Database(port, "bolt://127.0.0.1:" + port);
  }

  /** What drivers connect to. */
  public String uri() {
    return uri;
  }

  /** The password of user neo4j. */
  public String password() {
    return PASSWORD;
  }

  private static Host container(int port, String uri) {
    return ContainerHost.start(
        new Neo4jContainer(IMAGE).withAdminPassword(PASSWORD),
        port,
        PORT_INSIDE,
        () -> Neo4jServer.answers(uri, PASSWORD));
  }

  private static Host child(int port) {
    return ChildHost.start(
        directory ->
            new Neo4jServer(
                directory.resolve("neo4j"), directory.resolve("neo4j.log"), port, PASSWORD));
  }

  private static final class Shared {
    private static final Database DATABASE = start();
  }
}
