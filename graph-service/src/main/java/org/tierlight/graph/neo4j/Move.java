package org.tierlight.graph.neo4j;

import static java.util.function.Predicate.not;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.tierlight.graph.folding.JoinedSupplier;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.vocabulary.SupplierId;

/**
 * Puts records under other suppliers: what was told of a record that comes to stand together is set
 * apart from what is shown, and what was told of one left alone is shown again. It costs the links
 * of the records that move, whatever was shipped over them.
 */
final class Move {

  private final Rows rows;
  private final Together together;
  private final Set<SupplierId> moved;
  private final Map<SupplierId, SupplierId> suppliers;
  private final Map<Boolean, List<SupplierId>> before;

  Move(Rows rows, Together together, Set<SupplierId> moved, Map<SupplierId, SupplierId> suppliers) {
    this.rows = rows;
    this.together = together;
    this.moved = moved;
    this.suppliers = suppliers;
    this.before = together.split(moved);
  }

  /** Moves; tells the links between suppliers that have to be summed anew. */
  Set<LinkKey> make() {
    setApart(before.getOrDefault(false, List.of()));
    List<Record> links = links();
    Set<LinkKey> disturbed = takeOff(links);
    put(moved.stream().filter(suppliers::containsKey).toList());
    leave(moved.stream().filter(not(suppliers::containsKey)).toList());
    together.forget(moved);
    disturbed.addAll(
        place(
            links.stream()
                .map(row -> LinkRow.key(row.get("link").asString()))
                .distinct()
                .toList()));
    return disturbed;
  }

  // Links to records that are together already are sums; their parts stand apart.
  private void setApart(List<SupplierId> alone) {
    rows.write(
        Rows.texts(alone),
        """
        UNWIND $rows AS id
        MATCH (:Supplier {id: id})-[l:SUPPLIES]-(o:Supplier)
        WHERE NOT EXISTS { MATCH (:Record {id: o.id}) }
        WITH DISTINCT l
        CREATE (k:RecordLink)
        SET k = properties(l), k.seller = startNode(l).id, k.buyer = endNode(l).id
        DELETE l
        """);
    rows.write(
        Rows.texts(alone),
        """
        UNWIND $rows AS id
        OPTIONAL MATCH (s:Supplier {id: id})
        OPTIONAL MATCH (s)-[:OPERATES]->(p:Site)
        CREATE (r:Record {id: id})
        SET r += coalesce(properties(s), {}), r += coalesce(properties(p), {})
        """);
  }

  private List<Record> links() {
    return rows.read(
        Rows.texts(moved),
        """
        UNWIND $rows AS id
        CALL (id) {
          MATCH (k:RecordLink {seller: id}) RETURN k
          UNION
          MATCH (k:RecordLink {buyer: id}) RETURN k
        }
        RETURN DISTINCT k.link AS link, k.under AS under
        """);
  }

  private Set<LinkKey> takeOff(List<Record> links) {
    List<String> sums =
        links.stream()
            .map(row -> row.get("under"))
            .filter(not(Value::isNull))
            .map(Value::asString)
            .distinct()
            .toList();
    rows.write(
        sums,
        """
        UNWIND $rows AS link
        MATCH ()-[l:SUPPLIES]->()
        WHERE l.link = link AND l.product IS NOT NULL
        DELETE l
        """);
    Set<LinkKey> taken = new HashSet<>();
    sums.forEach(key -> taken.add(LinkRow.key(key)));
    return taken;
  }

  private void put(List<SupplierId> joining) {
    rows.write(
        joining.stream()
            .map(record -> Map.of("id", record.value(), "supplier", supplier(record).value()))
            .toList(),
        """
        UNWIND $rows AS row
        MATCH (r:Record {id: row.id})
        SET r.supplier = row.supplier
        """);
    rows.write(
        joining.stream()
            .filter(record -> !record.equals(supplier(record)))
            .map(SupplierId::value)
            .toList(),
        """
        UNWIND $rows AS id
        MATCH (s:Supplier {id: id})
        OPTIONAL MATCH (s)-[:OPERATES]->(p:Site)
        DETACH DELETE p, s
        """);
  }

  private SupplierId supplier(SupplierId record) {
    return suppliers.getOrDefault(record, record);
  }

  private void leave(Collection<SupplierId> alone) {
    List<JoinedSupplier> told =
        rows
            .read(
                Rows.texts(alone),
                """
                UNWIND $rows AS id
                MATCH (r:Record {id: id})
                RETURN r{.*} AS record
                """)
            .stream()
            .map(row -> JoinedSupplier.of(RecordRow.read(row.get("record"))))
            .toList();
    rows.write(
        Rows.texts(alone),
        """
        UNWIND $rows AS id
        MATCH (r:Record {id: id})
        DELETE r
        """);
    new JoinedSuppliers(rows).show(told);
  }

  /** Gives each link its place: back on the map between records alone, else under a sum. */
  private Set<LinkKey> place(List<LinkKey> links) {
    Map<Boolean, List<LinkKey>> places = together.splitLinks(links);
    rows.write(
        places.getOrDefault(false, List.of()).stream().map(LinkKey::toString).toList(),
        """
        UNWIND $rows AS link
        MATCH (k:RecordLink)
        WHERE k.link = link AND k.product IS NOT NULL
        MATCH (s:Supplier {id: k.seller})
        MATCH (b:Supplier {id: k.buyer})
        CREATE (s)-[l:SUPPLIES]->(b)
        SET l = properties(k), l.seller = null, l.buyer = null, l.under = null
        DELETE k
        """);
    return placeUnder(places.getOrDefault(true, List.of()));
  }

  private Set<LinkKey> placeUnder(List<LinkKey> links) {
    Map<SupplierId, SupplierId> all = together.suppliers(Together.ends(links));
    rows.write(
        links.stream().map(link -> under(link, link.under(all))).toList(),
        """
        UNWIND $rows AS row
        MATCH (k:RecordLink)
        WHERE k.link = row.link AND k.product IS NOT NULL
        SET k.under = row.under
        """);
    Set<LinkKey> sums = new HashSet<>();
    links.forEach(link -> link.under(all).ifPresent(sums::add));
    return sums;
  }

  private static Map<String, @Nullable Object> under(LinkKey link, Optional<LinkKey> sum) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("link", link.toString());
    row.put("under", sum.map(LinkKey::toString).orElse(null));
    return row;
  }
}
