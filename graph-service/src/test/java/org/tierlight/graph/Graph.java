package org.tierlight.graph;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.tierlight.testkit.Database;

/** Looks into the database behind the service's back. */
final class Graph implements AutoCloseable {

  private final Driver driver;

  Graph(Database database) {
    driver = GraphDatabase.driver(database.uri(), AuthTokens.basic("neo4j", database.password()));
  }

  Driver driver() {
    return driver;
  }

  /** Shipments and cents of each link among suppliers with a prefix, which is left out. */
  Map<String, String> links(String prefix) {
    String query =
        """
        MATCH (s:Supplier)-[l:SUPPLIES]->(b:Supplier)
        WHERE s.id STARTS WITH $prefix AND l.evidence IS NOT NULL
        RETURN substring(s.id, size($prefix)) + '>' + substring(b.id, size($prefix)) AS link,
          toString(sum(l.shipments)) + ' ' + toString(sum(l.cents)) AS trade
        """;
    return driver
        .executableQuery(query)
        .withParameters(Map.of("prefix", prefix))
        .execute()
        .records()
        .stream()
        .collect(toMap(row -> row.get("link").asString(), row -> row.get("trade").asString()));
  }

  long count(String query) {
    return driver.executableQuery(query).execute().records().getFirst().get(0).asLong();
  }

  @Override
  public void close() {
    driver.close();
  }
}
