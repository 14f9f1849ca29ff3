package org.tierlight.graph.neo4j;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.partitioningBy;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.neo4j.driver.Value;
import org.tierlight.graph.links.Goods;
import org.tierlight.graph.links.Link;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.vocabulary.SupplierId;

/**
 * The part of the ledger that is about links. A link between records that stand alone is on the map
 * itself; where an end is together with others, what was told stands as {@code :RecordLink}.
 */
final class LinkLedger {

  /** By the index of their keys: going from node to node is slow where both have many links. */
  static final String LINKS =
      """
      UNWIND $rows AS link
      MATCH ()-[l:SUPPLIES]->()
      WHERE l.link = link AND l.product IS NOT NULL
      RETURN l{.*} AS link
      """;

  private static final String RECORD_LINKS =
      """
      UNWIND $rows AS link
      MATCH (k:RecordLink)
      WHERE k.link = link AND k.product IS NOT NULL
      RETURN k{.*} AS link
      """;

  private final Rows rows;
  private final Together together;
  private final Map<LinkKey, SortedSet<Goods>> present = new HashMap<>();

  LinkLedger(Rows rows, Together together) {
    this.rows = rows;
    this.together = together;
  }

  Map<LinkKey, Link> links(Set<LinkKey> keys) {
    Map<Boolean, List<LinkKey>> places = together.splitLinks(keys);
    Map<LinkKey, Link> links = new HashMap<>();
    read(places, false, LINKS).forEach(link -> links.put(link.key(), link));
    read(places, true, RECORD_LINKS).forEach(link -> links.put(link.key(), link));

    return links;
  }

  private List<Link> read(Map<Boolean, List<LinkKey>> places, boolean isTogether, String query) {
    List<String> keys =
        places.getOrDefault(isTogether, List.of()).stream().map(LinkKey::toString).toList();
    List<Value> found = rows.read(keys, query).stream().map(row -> row.get("link")).toList();
    found.forEach(
        row ->
            present
                .computeIfAbsent(LinkRow.key(row.get("link").asString()), _ -> new TreeSet<>())
                .add(Goods.ofWord(row.get("product").asString())));
    return LinkRow.read(found);
  }

  void keepLinks(Collection<Link> links) {
    Map<Boolean, List<LinkKey>> places =
        together.splitLinks(links.stream().map(Link::key).toList());
    Set<LinkKey> ofRecords = Set.copyOf(places.getOrDefault(true, List.of()));
    Map<Boolean, List<Link>> placed =
        links.stream()
            .sorted(comparing(Link::key))
            .collect(partitioningBy(link -> ofRecords.contains(link.key())));
    keepApart(placed.getOrDefault(true, List.of()));
    keepOnMap(placed.getOrDefault(false, List.of()));
  }

  private void keepApart(List<Link> links) {
    Map<SupplierId, SupplierId> all =
        together.suppliers(Together.ends(links.stream().map(Link::key).toList()));
    rows.write(
        links.stream()
            .flatMap(link -> LinkRow.write(link, products(link), link.key().under(all)).stream())
            .toList(),
        """
        UNWIND $rows AS row
        MERGE (k:RecordLink {link: row.link, product: row.product})
        SET k = row.properties, k.seller = row.seller, k.buyer = row.buyer, k.under = row.under
        """);
  }

  private void keepOnMap(List<Link> links) {
    Map<Boolean, List<Map<String, Object>>> written =
        links.stream()
            .flatMap(link -> LinkRow.write(link, products(link)).stream())
            .collect(partitioningBy(this::isPresent));
    rows.write(
        written.getOrDefault(true, List.of()),
        """
        UNWIND $rows AS row
        MATCH ()-[l:SUPPLIES {link: row.link, product: row.product}]->()
        SET l = row.properties
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

  private boolean isPresent(Map<String, Object> row) {
    LinkKey key = LinkRow.key(String.valueOf(row.get("link")));
    Goods goods = Goods.ofWord(String.valueOf(row.get("product")));
    return present.getOrDefault(key, Collections.emptySortedSet()).contains(goods);
  }

  /** Those of a link, and those that it was about: of them nothing is left, and that is written. */
  private SortedSet<Goods> products(Link link) {
    SortedSet<Goods> products = new TreeSet<>(link.goods());
    products.addAll(present.getOrDefault(link.key(), Collections.emptySortedSet()));
    return products;
  }
}
