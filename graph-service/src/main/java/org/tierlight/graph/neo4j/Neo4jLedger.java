package org.tierlight.graph.neo4j;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/**
 * The ledger within one transaction; every step is one statement over many rows. A link between
 * records that stand alone is on the map itself; where an end is together with others, what was
 * told stands as {@code :RecordLink}.
 */
final class Neo4jLedger implements Ledger {

  /** By the index of their keys: going from node to node is slow where both have many links. */
  static final String LINKS =
      """
      UNWIND $rows AS key
      MATCH ()-[l:SUPPLIES {key: key}]->()
      RETURN l{.*} AS link
      """;

  private static final String RECORD_LINKS =
      """
      UNWIND $rows AS key
      MATCH (k:RecordLink {key: key})
      RETURN k{.*} AS link
      """;

  private final Rows rows;
  private final Together together;
  private final Set<LinkKey> present = new HashSet<>();
  private final SupplierLedger suppliers;

  Neo4jLedger(Rows rows, Together together) {
    this.rows = rows;
    this.together = together;
    this.suppliers = new SupplierLedger(rows, together);
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
    return rows
        .read(
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
    rows.write(
        shipments.stream().map(ShipmentRow::write).toList(),
        """
        UNWIND $rows AS row
        MERGE (t:Shipment {id: row.id})
        SET t = row
        """);
  }

  @Override
  public Map<LinkKey, Trade> trades(Set<LinkKey> links) {
    return rows
        .read(
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
    Map<Boolean, List<LinkKey>> places = together.splitLinks(keys);
    Map<LinkKey, Link> links = new HashMap<>();
    read(places, false, LINKS).forEach(link -> links.put(link.key(), link));
    read(places, true, RECORD_LINKS).forEach(link -> links.put(link.key(), link));
    present.addAll(links.keySet());
    return links;
  }

  private List<Link> read(Map<Boolean, List<LinkKey>> places, boolean isTogether, String query) {
    List<String> keys =
        places.getOrDefault(isTogether, List.of()).stream().map(LinkKey::toString).toList();
    return rows.read(keys, query).stream().map(row -> LinkRow.read(row.get("link"))).toList();
  }

  @Override
  public void keepLinks(Collection<Link> links) {
    Map<Boolean, List<LinkKey>> places =
        together.splitLinks(links.stream().map(Link::key).toList());
    Set<LinkKey> ofRecords = Set.copyOf(places.getOrDefault(true, List.of()));
    keepApart(links.stream().filter(link -> ofRecords.contains(link.key())).toList());
    keepOnMap(links.stream().filter(link -> !ofRecords.contains(link.key())).toList());
  }

  private void keepApart(Collection<Link> links) {
    Map<SupplierId, SupplierId> all =
        together.suppliers(Together.ends(links.stream().map(Link::key).toList()));
    rows.write(
        links.stream().map(link -> LinkRow.write(link, link.key().under(all))).toList(),
        """
        UNWIND $rows AS row
        MERGE (k:RecordLink {key: row.key})
        SET k += row.properties, k.seller = row.seller, k.buyer = row.buyer, k.under = row.under
        """);
  }

  private void keepOnMap(Collection<Link> links) {
    Map<Boolean, List<Map<String, Object>>> written =
        links.stream()
            .sorted(comparing(Link::key))
            .collect(
                partitioningBy(
                    link -> present.contains(link.key()), mapping(LinkRow::write, toList())));
    rows.write(
        written.getOrDefault(true, List.of()),
        """
        UNWIND $rows AS row
        MATCH ()-[l:SUPPLIES {key: row.key}]->()
        SET l += row.properties
        """);
    rows.write(
        written.getOrDefault(false, List.of()),
        """
        UNWIND $rows AS row
        MATCH (s:Supplier {id: row.seller})
        MATCH (b:Supplier {id: row.buyer})
        CREATE (s)-[l:SUPPLIES]->(b)
        SET l = row.properties
        """);
  }
}
