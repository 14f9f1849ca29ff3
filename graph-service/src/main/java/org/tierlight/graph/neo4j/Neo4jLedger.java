package org.tierlight.graph.neo4j;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.tierlight.graph.facts.Stamp;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.facts.Succession;
import org.tierlight.graph.folding.Held;
import org.tierlight.graph.folding.Ledger;
import org.tierlight.graph.links.Goods;
import org.tierlight.graph.links.Link;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.graph.links.Word;
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
  private final Set<String> spoken = new HashSet<>();
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
  public Map<String, Succession<Word>> words(Set<String> ids) {
    List<Held> last =
        held(
            ids,
            """
            UNWIND $rows AS id
            MATCH (w:Word {id: id})
            RETURN w{.*} AS word
            """);
    List<Held> earlier =
        held(
            last.stream().map(held -> held.word().value().id()).toList(),
            """
            UNWIND $rows AS id
            MATCH (w:EarlierWord {id: id})
            RETURN w{.*} AS word
            """);
    Map<String, Succession<Word>> words =
        Stream.concat(last.stream(), earlier.stream())
            .collect(
                toMap(
                    held -> held.word().value().id(),
                    held -> Succession.of(held.word()),
                    Succession::with));
    spoken.addAll(words.keySet());
    return words;
  }

  private List<Held> held(Collection<String> rowsOf, String query) {
    return rows.read(rowsOf, query).stream().map(row -> WordRow.read(row.get("word"))).toList();
  }

  @Override
  public void keepWords(Collection<Succession<Word>> words) {
    Map<Boolean, List<Succession<Word>>> known =
        words.stream().collect(partitioningBy(word -> spoken.contains(id(word))));
    rows.write(
        last(known.getOrDefault(false, List.of())),
        """
        UNWIND $rows AS row
        CREATE (w:Word)
        SET w = row
        """);
    rows.write(
        last(known.getOrDefault(true, List.of())),
        """
        UNWIND $rows AS row
        MATCH (w:Word {id: row.id})
        SET w = row
        """);
    keepEarlier(words.stream().filter(word -> word.held().size() > 1).toList());
  }

  private void keepEarlier(List<Succession<Word>> words) {
    rows.write(
        words.stream().map(Neo4jLedger::id).toList(),
        """
        UNWIND $rows AS id
        MATCH (w:EarlierWord {id: id})
        DELETE w
        """);
    rows.write(
        words.stream()
            .flatMap(word -> Held.of(word).stream())
            .filter(held -> held.until() != null)
            .map(WordRow::write)
            .toList(),
        """
        UNWIND $rows AS row
        CREATE (w:EarlierWord)
        SET w = row
        """);
  }

  private static List<Map<String, @Nullable Object>> last(List<Succession<Word>> words) {
    return words.stream().map(word -> WordRow.write(Held.of(word).getLast())).toList();
  }

  private static String id(Succession<Word> words) {
    return words.last().value().id();
  }

  @Override
  public Map<LinkKey, List<Held>> held(Set<LinkKey> links) {
    return held(
            links.stream().map(LinkKey::toString).toList(),
            """
            UNWIND $rows AS link
            CALL (link) {
              MATCH (w:Word {link: link}) RETURN w
              UNION ALL
              MATCH (w:EarlierWord {link: link}) RETURN w
            }
            RETURN w{.*} AS word
            """)
        .stream()
        .collect(groupingBy(held -> held.word().value().link()));
  }

  @Override
  public Map<LinkKey, Link> links(Set<LinkKey> keys) {
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

  @Override
  public void keepLinks(Collection<Link> links) {
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
