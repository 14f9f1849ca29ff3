package org.tierlight.graph.neo4j;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingDouble;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.neo4j.driver.TransactionContext;
import org.tierlight.graph.folding.Held;
import org.tierlight.graph.links.Goods;
import org.tierlight.graph.links.Link;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.graph.links.Window;
import org.tierlight.graph.suppliers.Sought;
import org.tierlight.graph.suppliers.Summary;
import org.tierlight.graph.tiers.Moment;
import org.tierlight.graph.tiers.Neighbours;
import org.tierlight.vocabulary.SupplierId;

/**
 * Who was next to whom. A link of which nothing was learnt since is read as it stands; any other is
 * made anew from the words that held then. Scores are of now and are left out; which records are
 * together, and how suppliers are called, is as it is now (docs/adr/0092).
 */
final class PastNeighbours implements Neighbours {

  private final TransactionContext transaction;
  private final Moment.Past moment;
  private final Hops hops;

  PastNeighbours(TransactionContext transaction, Moment.Past moment) {
    this.transaction = transaction;
    this.moment = moment;
    this.hops = new Hops(transaction, "true");
  }

  @Override
  public Sought<Summary> supplier(SupplierId id) {
    return new Neo4jNeighbours(transaction).supplier(id).map(Summary::withoutRisk);
  }

  @Override
  public Hop suppliersOf(Set<SupplierId> buyers, int rows) {
    return then(hops.suppliersOf(buyers, rows));
  }

  @Override
  public Hop buyersOf(Set<SupplierId> sellers, int rows) {
    return then(hops.buyersOf(sellers, rows));
  }

  @Override
  public Set<SupplierId> primaryProducers(Set<SupplierId> among) {
    return new Neo4jNeighbours(transaction).primaryProducers(among);
  }

  @Override
  public Map<SupplierId, Double> inbound(Set<SupplierId> buyers, Window window) {
    return inbound(buyers, window, List.of(""));
  }

  @Override
  public Map<SupplierId, Double> inbound(
      Set<SupplierId> buyers, Window window, Collection<String> hs) {
    Predicate<Goods> isUnder = goods -> hs.stream().anyMatch(goods.word()::startsWith);
    return then(hops.suppliersOf(buyers, Integer.MAX_VALUE - 1)).links().stream()
        .collect(
            groupingBy(
                link -> link.key().buyer(),
                summingDouble(link -> link.only(isUnder).trade().cents(window))));
  }

  private Hop then(Hop now) {
    Map<LinkKey, List<Held>> words = words(now.links());
    List<Link> links = new ArrayList<>();
    List<Summary> ends = new ArrayList<>();
    for (int place = 0; place < now.links().size(); place++) {
      Link link = then(now.links().get(place), words);
      if (link.evidence().isPresent()) {
        links.add(link);
        ends.add(now.ends().get(place).withoutRisk());
      }
    }
    return new Hop(links, ends, now.more());
  }

  private Link then(Link now, Map<LinkKey, List<Held>> words) {
    Link known =
        isSettled(now)
            ? now
            : Held.link(now.key(), words.getOrDefault(now.key(), List.of()), moment.knownAt());
    return known.until(moment.validAt());
  }

  private boolean isSettled(Link link) {
    return !link.learnt().isAfter(moment.knownAt());
  }

  /** Of a link between suppliers of several records, the words on all links that it is made of. */
  private Map<LinkKey, List<Held>> words(List<Link> links) {
    List<String> unsettled =
        links.stream().filter(link -> !isSettled(link)).map(link -> link.key().toString()).toList();
    Map<LinkKey, List<Held>> words = new HashMap<>();
    new Rows(transaction)
        .read(
            unsettled,
            """
            UNWIND $rows AS link
            CALL (link) {
              MATCH (k:RecordLink {under: link}) RETURN k.link AS part
              UNION
              RETURN link AS part
            }
            CALL (part) {
              MATCH (w:Word {link: part}) RETURN w
              UNION ALL
              MATCH (w:EarlierWord {link: part}) RETURN w
            }
            RETURN link, w{.*} AS word
            """)
        .forEach(
            row ->
                words
                    .computeIfAbsent(
                        LinkRow.key(row.get("link").asString()), _ -> new ArrayList<>())
                    .add(WordRow.read(row.get("word"))));
    return words;
  }
}
