package org.tierlight.graph.neo4j;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.facts.Succession;
import org.tierlight.graph.folding.OwnershipLedger;
import org.tierlight.graph.ownership.Ownership;
import org.tierlight.vocabulary.SupplierId;

/**
 * Ownership within one transaction. What was said stands as {@code :OwnershipWord} of its records;
 * {@code :OWNED_BY} between suppliers is made of it, and goes with a supplier that becomes part of
 * another.
 */
final class Neo4jOwnershipLedger implements OwnershipLedger {

  static final String ABOUT =
      """
      UNWIND $rows AS id
      CALL (id) {
        MATCH (r:Record {supplier: id}) RETURN r.id AS record
        UNION
        RETURN id AS record
      }
      CALL (record) {
        MATCH (w:OwnershipWord {held: record}) RETURN w.id AS word
        UNION
        MATCH (w:OwnershipWord {holder: record}) RETURN w.id AS word
      }
      RETURN DISTINCT word
      """;

  private final Rows rows;

  Neo4jOwnershipLedger(Rows rows) {
    this.rows = rows;
  }

  @Override
  public Map<String, Succession<Ownership>> said(Set<String> ids) {
    return rows
        .read(
            ids,
            """
            UNWIND $rows AS id
            MATCH (w:OwnershipWord {id: id})
            RETURN w{.*} AS word
            """)
        .stream()
        .map(row -> OwnershipRow.word(row.get("word")))
        .collect(toMap(Neo4jOwnershipLedger::id, Succession::of, Succession::with));
  }

  private static String id(Stamped<Ownership> word) {
    return word.value().id();
  }

  @Override
  public void keep(Collection<Succession<Ownership>> said) {
    rows.write(
        said.stream().map(words -> id(words.last())).toList(),
        """
        UNWIND $rows AS id
        MATCH (w:OwnershipWord {id: id})
        DELETE w
        """);
    rows.write(
        said.stream().flatMap(words -> OwnershipRow.write(words).stream()).toList(),
        """
        UNWIND $rows AS row
        CREATE (w:OwnershipWord)
        SET w = row
        """);
  }

  @Override
  public Set<String> about(Set<SupplierId> suppliers) {
    return rows.read(Rows.texts(suppliers), ABOUT).stream()
        .map(row -> row.get("word").asString())
        .collect(toCollection(TreeSet::new));
  }

  @Override
  public void show(Set<String> ids) {
    rows.write(
        ids,
        """
        UNWIND $rows AS id
        MATCH ()-[o:OWNED_BY {id: id}]->()
        DELETE o
        """);
    rows.write(
        ids,
        """
        UNWIND $rows AS id
        MATCH (w:OwnershipWord {id: id})
        OPTIONAL MATCH (r:Record {id: w.held})
        OPTIONAL MATCH (o:Record {id: w.holder})
        WITH w, coalesce(r.supplier, w.held) AS held, coalesce(o.supplier, w.holder) AS holder
        WHERE held <> holder
        MATCH (s:Supplier {id: held})
        MATCH (h:Supplier {id: holder})
        CREATE (s)-[x:OWNED_BY]->(h)
        SET x = properties(w)
        """);
  }
}
