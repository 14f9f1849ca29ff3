package org.tierlight.graph.neo4j;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/**
 * Brings the schema to the newest version: every step once, noted as {@code (:Migration)}. Each
 * statement may be repeated, so a step that broke off is simply done again.
 */
final class Schema {

  private static final int INDEXES_ONLINE_SECONDS = 60;

  private final Driver driver;

  Schema(Driver driver) {
    this.driver = driver;
  }

  void migrate() {
    try (Session session = driver.session()) {
      Migration.all().forEach(migration -> apply(migration, session));
      session
          .run("CALL db.awaitIndexes($seconds)", Map.of("seconds", INDEXES_ONLINE_SECONDS))
          .consume();
    }
  }

  private static void apply(Migration migration, Session session) {
    List<Record> applied =
        session
            .run(
                "MATCH (m:Migration {version: $version}) RETURN m.checksum AS checksum",
                Map.of("version", migration.version()))
            .list();
    if (applied.isEmpty()) {
      migration.statements().forEach(statement -> session.run(statement).consume());
      note(migration, session);
    } else if (applied.getFirst().get("checksum").asLong() != migration.checksum()) {
      throw new IllegalStateException(
          "schema step " + migration.version() + " was changed after it had been applied");
    }
  }

  private static void note(Migration migration, Session session) {
    session
        .run(
            """
            MERGE (m:Migration {version: $version})
            SET m.checksum = $checksum, m.appliedAt = datetime()
            """,
            Map.of("version", migration.version(), "checksum", migration.checksum()))
        .consume();
  }
}
