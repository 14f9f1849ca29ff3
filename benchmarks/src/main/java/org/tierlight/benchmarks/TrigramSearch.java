package org.tierlight.benchmarks;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/** Names in a table of PostgreSQL under a trigram index, as its manual advises for likeness. */
public final class TrigramSearch implements AutoCloseable {

  private static final String NEAREST =
      "SELECT id FROM company WHERE name % ? ORDER BY similarity(name, ?) DESC, id LIMIT ?";

  private final Relational database;
  private final PreparedStatement nearest;

  private TrigramSearch(Relational database, PreparedStatement nearest) {
    this.database = database;
    this.nearest = nearest;
  }

  /** A table of these names; the id of each is its place. */
  public static TrigramSearch over(List<String> names) throws SQLException, IOException {
    Relational database = Relational.start();
    Connection connection = database.connection();
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE EXTENSION pg_trgm");
      statement.execute("CREATE TABLE company (id int, name text)");
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("COPY company FROM STDIN", new StringReader(rows(names)));
      statement.execute("CREATE INDEX ON company USING gin (name gin_trgm_ops)");
      statement.execute("VACUUM ANALYZE company");
    }
    return new TrigramSearch(database, connection.prepareStatement(NEAREST));
  }

  /** The ids of the names most like one. */
  public List<String> nearest(String name, int most) throws SQLException {
    nearest.setString(1, name);
    nearest.setString(2, name);
    nearest.setInt(3, most);
    List<String> ids = new ArrayList<>();
    try (ResultSet answer = nearest.executeQuery()) {
      while (answer.next()) {
        ids.add(answer.getString(1));
      }
    }
    return ids;
  }

  @Override
  public void close() throws SQLException, IOException {
    nearest.close();
    database.close();
  }

  private static String rows(List<String> names) {
    StringBuilder rows = new StringBuilder();
    for (int place = 0; place < names.size(); place++) {
      rows.append(place).append('\t').append(names.get(place)).append('\n');
    }
    return rows.toString();
  }
}
