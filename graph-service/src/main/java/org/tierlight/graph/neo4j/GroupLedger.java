package org.tierlight.graph.neo4j;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tierlight.graph.folding.Groups;
import org.tierlight.graph.folding.JoinedSupplier;
import org.tierlight.graph.folding.SupplierRecord;
import org.tierlight.graph.links.Link;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.identity.Decision;
import org.tierlight.vocabulary.SupplierId;

/**
 * Groups within one transaction. What was told of records that are together stands as {@code
 * :Record} and {@code :RecordLink}; their supplier and its links are sums of those.
 */
final class GroupLedger implements Groups {

  private final Rows rows;
  private final Together together;

  GroupLedger(Rows rows, Together together) {
    this.rows = rows;
    this.together = together;
  }

  @Override
  public List<Decision> decisions(Set<SupplierId> records) {
    return rows
        .read(
            Rows.texts(records),
            """
            UNWIND $rows AS id
            CALL (id) {
              MATCH (d:Decision {record: id}) RETURN d
              UNION
              MATCH (d:Decision {other: id}) RETURN d
            }
            RETURN DISTINCT d{.*} AS decision
            """)
        .stream()
        .map(row -> DecisionRow.read(row.get("decision")))
        .toList();
  }

  @Override
  public void keepDecisions(Collection<Decision> decisions) {
    rows.write(
        decisions.stream().map(DecisionRow::write).toList(),
        """
        UNWIND $rows AS row
        MERGE (d:Decision {pair: row.pair})
        SET d = row
        """);
  }

  @Override
  public Map<SupplierId, SupplierId> suppliers(Set<SupplierId> records) {
    return together.suppliers(records);
  }

  @Override
  public Set<LinkKey> regroup(Set<SupplierId> moved, Map<SupplierId, SupplierId> suppliers) {
    return new Move(rows, together, moved, suppliers).make();
  }

  @Override
  public Map<SupplierId, List<SupplierRecord>> records(Set<SupplierId> suppliers) {
    return rows
        .read(
            Rows.texts(suppliers),
            """
            UNWIND $rows AS supplier
            MATCH (r:Record {supplier: supplier})
            RETURN supplier, r{.*} AS record
            """)
        .stream()
        .collect(
            groupingBy(
                row -> new SupplierId(row.get("supplier").asString()),
                mapping(row -> RecordRow.read(row.get("record")), toList())));
  }

  @Override
  public void show(Collection<JoinedSupplier> suppliers) {
    new JoinedSuppliers(rows).show(suppliers);
  }

  @Override
  public Map<LinkKey, List<Link>> parts(Set<LinkKey> links) {
    return rows
        .read(
            links.stream().map(LinkKey::toString).toList(),
            """
            UNWIND $rows AS under
            MATCH (k:RecordLink {under: under})
            RETURN under, k{.*} AS link
            """)
        .stream()
        .collect(
            groupingBy(
                row -> LinkRow.key(row.get("under").asString()),
                collectingAndThen(mapping(row -> row.get("link"), toList()), LinkRow::read)));
  }

  @Override
  public void showLinks(Collection<Link> links) {
    rows.write(
        links.stream().map(link -> link.key().toString()).toList(),
        """
        UNWIND $rows AS link
        MATCH ()-[l:SUPPLIES]->()
        WHERE l.link = link AND l.product IS NOT NULL
        DELETE l
        """);
    rows.write(
        links.stream()
            .sorted(comparing(Link::key))
            .flatMap(link -> LinkRow.write(link).stream())
            .toList(),
        """
        UNWIND $rows AS row
        MATCH (s:Supplier {id: row.seller})
        MATCH (b:Supplier {id: row.buyer})
        CREATE (s)-[l:SUPPLIES]->(b)
        SET l = row.properties
        """);
  }
}
