package org.tierlight.benchmarks;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.tierlight.server.Ports;

/**
 * PostgreSQL as the system's packages bring it, on a cluster of its own that vanishes at the end. A
 * server refuses to run as root, so root runs it as the user that the package made.
 */
public final class Relational implements AutoCloseable {

  private static final Path PACKAGES = Path.of("/usr/lib/postgresql");
  private static final int CHUNK = 100_000;
  private static final String UPSTREAM =
      """
      WITH RECURSIVE upstream(supplier, tier) AS (
        SELECT seller, 1 FROM link WHERE buyer = ?
        UNION
        SELECT link.seller, upstream.tier + 1
        FROM upstream JOIN link ON link.buyer = upstream.supplier
        WHERE upstream.tier < ?)
      SELECT count(DISTINCT supplier) FROM upstream WHERE supplier <> ?
      """;

  private final Path programs;
  private final Path data;
  private final Connection connection;

  private Relational(Path programs, Path data, Connection connection) {
    this.programs = programs;
    this.data = data;
    this.connection = connection;
  }

  /** Makes a cluster and starts it. */
  public static Relational start() throws IOException, SQLException {
    Path programs = programs();
    Path data = Files.createTempDirectory("tierlight-postgresql");
    int port = Ports.free();
    if (isRoot()) {
      run(List.of("chown", "postgres", data.toString()));
    }
    run(as(programs.resolve("initdb"), "-D", data, "-A", "trust", "-U", "tierlight"));
    run(
        as(
            programs.resolve("pg_ctl"),
            "-D",
            data,
            "-l",
            data.resolve("server.log"),
            "-w",
            "-o",
            "-p %d -k %s -c listen_addresses=127.0.0.1 -c work_mem=256MB -c shared_buffers=1GB"
                .formatted(port, data),
            "start"));
    String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=tierlight";
    return new Relational(programs, data, DriverManager.getConnection(url));
  }

  /** Loads links, with an index on the buyer. */
  public void load(int links, IntUnaryOperator seller, IntUnaryOperator buyer)
      throws SQLException, IOException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE link (seller int, buyer int)");
      for (int from = 0; from < links; from += CHUNK) {
        copy(from, Math.min(links, from + CHUNK), seller, buyer);
      }
      statement.execute("CREATE INDEX ON link (buyer) INCLUDE (seller)");
      statement.execute("VACUUM ANALYZE link");
    }
  }

  private void copy(int from, int to, IntUnaryOperator seller, IntUnaryOperator buyer)
      throws SQLException, IOException {
    StringBuilder rows = new StringBuilder();
    for (int link = from; link < to; link++) {
      rows.append(seller.applyAsInt(link)).append('\t').append(buyer.applyAsInt(link)).append('\n');
    }
    connection
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyIn("COPY link FROM STDIN", new StringReader(rows.toString()));
  }

  /** How many suppliers lie within so many tiers upstream of a buyer, by a recursive query. */
  public long upstream(int buyer, int tiers) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(UPSTREAM)) {
      query.setInt(1, buyer);
      query.setInt(2, tiers);
      query.setInt(3, buyer);
      try (ResultSet answer = query.executeQuery()) {
        answer.next();
        return answer.getLong(1);
      }
    }
  }

  /** To its database. */
  Connection connection() {
    return connection;
  }

  @Override
  public void close() throws SQLException, IOException {
    connection.close();
    run(as(programs.resolve("pg_ctl"), "-D", data, "-m", "immediate", "stop"));
    run(List.of("rm", "-r", data.toString()));
  }

  private static Path programs() throws IOException {
    try (Stream<Path> versions = Files.list(PACKAGES)) {
      return versions
          .max(Path::compareTo)
          .orElseThrow(() -> new IllegalStateException("install the package postgresql first"))
          .resolve("bin");
    }
  }

  private static List<String> as(Path program, Object... arguments) {
    List<String> words = new ArrayList<>();
    if (isRoot()) {
      words.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    words.add(program.toString());
    Stream.of(arguments).map(Object::toString).forEach(words::add);
    return words;
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  private static void run(List<String> words) throws IOException {
    Process process =
        new ProcessBuilder(words)
            .directory(Path.of(System.getProperty("java.io.tmpdir")).toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (process.onExit().join().exitValue() != 0) {
      throw new IllegalStateException(words + " failed");
    }
  }
}
