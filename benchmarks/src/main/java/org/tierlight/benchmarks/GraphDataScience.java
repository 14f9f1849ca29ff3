package org.tierlight.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.tierlight.server.JavaCommand;
import org.tierlight.server.Neo4jServer;
import org.tierlight.server.Ports;
import org.tierlight.server.Program;
import org.tierlight.server.ServerProcess;

/**
 * Neo4j with its Graph Data Science library in a child JVM, from the jars that {@code
 * benchmarks/gds} gathers. Both are GPL-3.0: nothing of them comes onto a class path of ours.
 */
public final class GraphDataScience implements AutoCloseable {

  private static final String OURS = "graph-data-science";

  /** The driver's small talk has no place in a table; kept, since loggers are held weakly. */
  private static final Logger DRIVER = Logger.getLogger("org.neo4j.driver");

  static {
    DRIVER.setLevel(Level.WARNING);
  }

  /** The server as a program; without passwords, since only this machine reaches it. */
  private record Server(Path home, Path gathered, int port) implements Program {

    @Override
    public String name() {
      return "Neo4j with Graph Data Science";
    }

    @Override
    public Path log() {
      return home.resolve("server.log");
    }

    @Override
    public JavaCommand prepare() throws IOException {
      Files.createDirectories(home.resolve("conf"));
      Files.createDirectories(home.resolve("import"));
      Files.writeString(home.resolve("conf").resolve("neo4j.conf"), settings());
      return new JavaCommand(
          List.of(
              "-Xmx4g",
              "--enable-native-access=ALL-UNNAMED",
              "--sun-misc-unsafe-memory-access=allow"),
          List.of(gathered.resolve("lib") + "/*", plugins() + "/*"),
          "org.neo4j.server.Neo4jCommunity",
          List.of("--home-dir=" + home, "--config-dir=" + home.resolve("conf"), "--console-mode"),
          Map.of());
    }

    @Override
    public boolean isReady() {
      return Ports.isOpen(port) && Neo4jServer.answers("bolt://127.0.0.1:" + port, "");
    }

    private Path plugins() {
      return gathered.resolve("plugins");
    }

    private String settings() {
      return """
      server.bolt.listen_address=127.0.0.1:%1$d
      server.bolt.advertised_address=127.0.0.1:%1$d
      server.http.enabled=false
      server.https.enabled=false
      server.memory.pagecache.size=256m
      server.directories.plugins=%2$s
      server.directories.import=%3$s
      dbms.usage_report.enabled=false
      dbms.security.auth_enabled=false
      dbms.security.procedures.unrestricted=gds.*
      """
          .formatted(port, plugins(), home.resolve("import"));
    }
  }

  private final Server server;
  private final ServerProcess process;
  private final Driver driver;

  private GraphDataScience(Server server) throws InterruptedException {
    this.server = server;
    this.process = new ServerProcess(server);
    process.start();
    this.driver = GraphDatabase.driver("bolt://127.0.0.1:" + server.port(), AuthTokens.none());
  }

  /** Starts it below a module's target directory and waits until it answers. */
  public static GraphDataScience start(Path module) throws IOException, InterruptedException {
    Path gathered = module.resolve(Path.of("gds", "target")).toAbsolutePath();
    Path homes = Files.createDirectories(module.resolve("target").toAbsolutePath());
    Path home = Files.createTempDirectory(homes, OURS);
    return new GraphDataScience(new Server(home, gathered, Ports.free()));
  }

  /** Projects links into memory. */
  public void project(int links, IntUnaryOperator seller, IntUnaryOperator buyer)
      throws IOException {
    hand(links, seller, buyer);
    run(
        """
        LOAD CSV FROM 'file:///links.csv' AS link
        WITH gds.graph.project($name, toInteger(link[0]), toInteger(link[1])) AS graph
        RETURN graph.relationshipCount AS links
        """,
        Map.of("name", OURS));
  }

  /** Writes links where the server may read them. */
  public void hand(int links, IntUnaryOperator seller, IntUnaryOperator buyer) throws IOException {
    Path file = server.home().resolve("import").resolve("links.csv");
    try (BufferedWriter lines = Files.newBufferedWriter(file)) {
      for (int link = 0; link < links; link++) {
        lines.write(seller.applyAsInt(link) + "," + buyer.applyAsInt(link) + "\n");
      }
    }
  }

  /** Seconds of the computation alone, by the library's own clock, on both cores. */
  public double pageRank(double tolerance) {
    Value millis =
        driver
            .executableQuery(
                """
                CALL gds.pageRank.stats($name, {
                  dampingFactor: 0.8, maxIterations: 200, tolerance: $tolerance, concurrency: 2
                }) YIELD computeMillis RETURN computeMillis
                """)
            .withParameters(Map.of("name", OURS, "tolerance", tolerance))
            .execute()
            .records()
            .getFirst()
            .get(0);
    return millis.asLong() / 1e3;
  }

  /** Loads links as relationships, to be asked by Cypher. */
  public void load(int suppliers) {
    run("CREATE CONSTRAINT FOR (supplier:Supplier) REQUIRE supplier.number IS UNIQUE", Map.of());
    run(
        "UNWIND range(0, $last) AS number CREATE (:Supplier {number: number})",
        Map.of("last", suppliers - 1));
    session(
        """
        LOAD CSV FROM 'file:///links.csv' AS link
        CALL (link) {
          MATCH (seller:Supplier {number: toInteger(link[0])})
          MATCH (buyer:Supplier {number: toInteger(link[1])})
          CREATE (seller)-[:SUPPLIES]->(buyer)
        } IN TRANSACTIONS OF 10000 ROWS
        """);
  }

  /** How many suppliers lie within so many tiers upstream of a buyer; paths are not enumerated. */
  public long upstream(int buyer, int tiers) {
    return driver
        .executableQuery(
            """
            MATCH (buyer:Supplier {number: $buyer}) (()<-[:SUPPLIES]-()){1,%d} (supplier)
            WHERE supplier <> buyer
            RETURN count(DISTINCT supplier)
            """
                .formatted(tiers))
        .withParameters(Map.of("buyer", buyer))
        .execute()
        .records()
        .getFirst()
        .get(0)
        .asLong();
  }

  private void run(String query, Map<String, Object> parameters) {
    driver.executableQuery(query).withParameters(parameters).execute();
  }

  /** A query that brings its own transactions. */
  private void session(String query) {
    try (Session session = driver.session()) {
      session.run(query).consume();
    }
  }

  @Override
  public void close() {
    driver.close();
    process.close();
  }
}
