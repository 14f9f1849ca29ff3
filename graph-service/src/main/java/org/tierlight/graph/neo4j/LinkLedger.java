package org.tierlight.graph.neo4j;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
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
  private final Recent recent;
  private final Map<LinkKey, StoredLink> stored = new HashMap<>();

  LinkLedger(Rows rows, Together together, Recent recent) {
    this.rows = rows;
    this.together = together;
    this.recent = recent;
  }

  Map<LinkKey, Link> links(Set<LinkKey> keys) {
    List<LinkKey> unknown = new ArrayList<>();
    for (LinkKey key : keys) {
      @Nullable StoredLink known = recent.link(key);
      if (known == null) {
        unknown.add(key);
      } else {
        stored.put(key, known);
      }
    }
    Map<Boolean, List<LinkKey>> places = together.splitLinks(unknown);
    read(places, false, LINKS).forEach(recent::keep);
    read(places, true, RECORD_LINKS);
    return keys.stream().filter(stored::containsKey).collect(toMap(key -> key, this::link));
  }

  private Link link(LinkKey key) {
    return requireNonNull(stored.get(key)).link();
  }

  private List<StoredLink> read(
      Map<Boolean, List<LinkKey>> places, boolean isTogether, String query) {
    List<String> keys =
        places.getOrDefault(isTogether, List.of()).stream().map(LinkKey::toString).toList();
    List<StoredLink> found =
        rows.read(keys, query).stream()
            .map(row -> row.get("link"))
            .collect(groupingBy(row -> row.get("link").asString()))
            .values()
            .stream()
            .map(StoredLink::of)
            .toList();
    found.forEach(link -> stored.put(link.link().key(), link));
    return found;
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

  /** Of what is there, only what changed: to write a link whole takes twice as long. */
  private void keepOnMap(List<Link> links) {
    List<Map<String, Object>> changed = new ArrayList<>();
    List<Map<String, Object>> fresh = new ArrayList<>();
    for (Link link : links) {
      SortedMap<Goods, Map<String, Value>> before = before(link.key());
      StoredLink after = StoredLink.of(link, products(link));
      after
          .products()
          .forEach(
              (goods, row) -> {
                @Nullable Map<String, Value> present = before.get(goods);
                if (present == null) {
                  fresh.add(fresh(link.key(), row));
                } else {
                  changed.add(changed(link.key(), goods, StoredLink.change(present, row)));
                }
              });
      recent.keep(after);
    }
    rows.write(
        changed,
        """
        UNWIND $rows AS row
        MATCH ()-[l:SUPPLIES {link: row.link, product: row.product}]->()
        SET l += row.change
        """);
    rows.write(
        fresh,
        """
        UNWIND $rows AS row
        MATCH (s:Supplier {id: row.seller})
        MATCH (b:Supplier {id: row.buyer})
        CREATE (s)-[l:SUPPLIES]->(b)
        SET l = row.properties
        """);
  }

  private static Map<String, Object> fresh(LinkKey key, Map<String, Value> properties) {
    return Map.of(
        "seller", key.seller().value(), "buyer", key.buyer().value(), "properties", properties);
  }

  private static Map<String, Object> changed(LinkKey key, Goods goods, Map<String, Value> change) {
    return Map.of("link", key.toString(), "product", goods.word(), "change", change);
  }

  private SortedMap<Goods, Map<String, Value>> before(LinkKey key) {
    @Nullable StoredLink link = stored.get(key);
    return link == null ? Collections.emptySortedMap() : link.products();
  }

  /** Those of a link, and those that it was about: of them nothing is left, and that is written. */
  private SortedSet<Goods> products(Link link) {
    SortedSet<Goods> products = new TreeSet<>(link.goods());
    products.addAll(before(link.key()).keySet());
    return products;
  }
}
