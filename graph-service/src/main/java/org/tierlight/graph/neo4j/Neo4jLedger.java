package org.tierlight.graph.neo4j;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.tierlight.graph.facts.Stamp;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.folding.Ledger;
import org.tierlight.graph.links.Link;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.graph.links.ShipmentEntry;
import org.tierlight.graph.links.Trade;
import org.tierlight.graph.suppliers.Profile;
import org.tierlight.graph.suppliers.Score;
import org.tierlight.vocabulary.SupplierId;

/** The ledger within one transaction; every step is one statement over many rows. */
final class Neo4jLedger implements Ledger {

  /** By the index of their keys: going from node to node is slow where both have many links. */
  static final String LINKS =
      """
      UNWIND $rows AS key
      MATCH ()-[l:SUPPLIES {key: key}]->()
      RETURN l{.*} AS link
      """;

  private final TransactionContext transaction;
  private final Set<LinkKey> present = new HashSet<>();
  private final SupplierLedger suppliers;

  Neo4jLedger(TransactionContext transaction) {
    this.transaction = transaction;
    this.suppliers = new SupplierLedger(transaction);
  }

  @Override
  public void mention(Collection<SupplierId> ids) {
    suppliers.mention(ids);
  }

  @Override
  public Map<SupplierId, Stamp> described(Set<SupplierId> ids) {
    return suppliers.described(ids);
  }

  @Override
  public void describe(Map<SupplierId, Stamped<Profile>> profiles) {
    suppliers.describe(profiles);
  }

  @Override
  public Map<SupplierId, Score.Version> scored(Set<SupplierId> ids) {
    return suppliers.scored(ids);
  }

  @Override
  public void score(Collection<Score> scores) {
    suppliers.score(scores);
  }

  @Override
  public Map<String, Stamped<ShipmentEntry>> shipments(Set<String> ids) {
    return read(
            ids,
            """
            UNWIND $rows AS id
            MATCH (t:Shipment {id: id})
            RETURN t{.*} AS shipment
            """)
        .stream()
        .map(row -> ShipmentRow.read(row.get("shipment")))
        .collect(toMap(shipment -> shipment.value().id(), shipment -> shipment));
  }

  @Override
  public void keepShipments(Collection<Stamped<ShipmentEntry>> shipments) {
    write(
        shipments.stream().map(ShipmentRow::write).toList(),
        """
        UNWIND $rows AS row
        MERGE (t:Shipment {id: row.id})
        SET t = row
        """);
  }

  @Override
  public Map<LinkKey, Trade> trades(Set<LinkKey> links) {
    return read(
            links.stream().map(LinkKey::toString).toList(),
            """
            UNWIND $rows AS link
            MATCH (t:Shipment {link: link})
            RETURN t{.*} AS shipment
            """)
        .stream()
        .map(row -> ShipmentRow.read(row.get("shipment")).value())
        .collect(toMap(ShipmentEntry::link, ShipmentEntry::trade, Trade::plus));
  }

  @Override
  public Map<LinkKey, Link> links(Set<LinkKey> keys) {
    Map<LinkKey, Link> links =
        read(keys.stream().map(LinkKey::toString).toList(), LINKS).stream()
            .map(row -> LinkRow.read(row.get("link")))
            .collect(toMap(Link::key, link -> link));
    present.addAll(links.keySet());
    return links;
  }

  @Override
  public void keepLinks(Collection<Link> links) {
    Map<Boolean, List<Map<String, Object>>> rows =
        links.stream()
            .sorted(comparing(Link::key))
            .collect(
                partitioningBy(
                    link -> present.contains(link.key()), mapping(LinkRow::write, toList())));
    write(
        rows.getOrDefault(true, List.of()),
        """
        UNWIND $rows AS row
        MATCH ()-[l:SUPPLIES {key: row.key}]->()
        SET l += row.properties
        """);
    write(
        rows.getOrDefault(false, List.of()),
        """
        UNWIND $rows AS row
        MATCH (s:Supplier {id: row.seller})
        MATCH (b:Supplier {id: row.buyer})
        CREATE (s)-[l:SUPPLIES]->(b)
        SET l = row.properties
        """);
  }

  private List<Record> read(Collection<?> rows, String query) {
    return rows.isEmpty()
        ? List.of()
        : transaction.run(query, Map.of("rows", List.copyOf(rows))).list();
  }

  private void write(List<?> rows, String query) {
    if (!rows.isEmpty()) {
      transaction.run(query, Map.of("rows", rows)).consume();
    }
  }
}
