package org.tierlight.graph.neo4j;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tierlight.graph.facts.Stamp;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.parts.Part;

/** The part of the ledger that is about what is planned to be made of what. */
final class PartLedger {

  private final Rows rows;

  PartLedger(Rows rows) {
    this.rows = rows;
  }

  Map<String, Stamp> planned(Set<String> parts) {
    return rows
        .read(
            parts,
            """
            UNWIND $rows AS id
            MATCH (p:Part {id: id}) WHERE p.stamp IS NOT NULL
            RETURN id, p.stamp AS stamp
            """)
        .stream()
        .collect(toMap(row -> row.get("id").asString(), row -> Columns.stamp(row.get("stamp"))));
  }

  void plan(Collection<Stamped<Part>> parts) {
    rows.write(
        parts.stream().map(PartRow::write).toList(),
        """
        UNWIND $rows AS row
        MERGE (p:Part {id: row.id})
        SET p = row
        """);
    clear(parts.stream().map(part -> part.value().id()).toList());
    placeAll(parts.stream().flatMap(part -> PartRow.sites(part.value())).toList());
    joinAll(parts.stream().flatMap(part -> PartRow.components(part.value())).toList());
  }

  private void clear(List<String> parts) {
    rows.write(
        parts,
        """
        UNWIND $rows AS id
        MATCH (p:Part {id: id})
        OPTIONAL MATCH (p)-[m:MADE_AT]->()
        OPTIONAL MATCH (p)<-[g:GOES_INTO]-()
        DELETE m, g
        """);
  }

  private void placeAll(List<Map<String, Object>> sites) {
    rows.write(
        sites,
        """
        UNWIND $rows AS row
        MATCH (p:Part {id: row.part})
        MERGE (s:Plant {id: row.site})
        CREATE (p)-[:MADE_AT]->(s)
        """);
  }

  /** A component that nobody has planned yet stands there by its id alone. */
  private void joinAll(List<Map<String, Object>> components) {
    rows.write(
        components,
        """
        UNWIND $rows AS row
        MATCH (p:Part {id: row.part})
        MERGE (c:Part {id: row.component})
        CREATE (c)-[g:GOES_INTO]->(p)
        SET g = row.properties
        """);
  }
}
