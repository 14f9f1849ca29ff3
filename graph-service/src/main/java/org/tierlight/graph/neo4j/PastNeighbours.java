package org.tierlight.graph.neo4j;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.TransactionContext;
import org.tierlight.graph.links.Link;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.graph.links.Window;
import org.tierlight.graph.suppliers.Profile;
import org.tierlight.graph.suppliers.Sought;
import org.tierlight.graph.suppliers.Summary;
import org.tierlight.graph.tiers.Moment;
import org.tierlight.graph.tiers.Neighbours;
import org.tierlight.vocabulary.SupplierId;

/**
 * Who was next to whom. A link of which nothing was learnt since is read as it stands; any other is
 * made anew from the words that held then, and so are descriptions. Scores are of now and are left
 * out; which records are together is as it is now (docs/adr/0092, 0096). Codes save no work: what a
 * link is about now says nothing of what it was about.
 */
final class PastNeighbours implements Neighbours {

  private final TransactionContext transaction;
  private final Moment.Past moment;
  private final PastDescriptions descriptions;
  private final PastLinks past;
  private final Hops hops;

  PastNeighbours(TransactionContext transaction, Moment.Past moment) {
    this.transaction = transaction;
    this.moment = moment;
    this.descriptions = new PastDescriptions(transaction, moment.knownAt());
    this.past = new PastLinks(transaction, moment.knownAt());
    this.hops = new Hops(transaction, "true");
  }

  @Override
  public Sought<Summary> supplier(SupplierId id) {
    return new Neo4jNeighbours(transaction)
        .supplier(id)
        .map(now -> requireNonNull(descriptions.then(List.of(now)).get(now.id())));
  }

  @Override
  public Optional<Profile> profile(SupplierId id) {
    Optional<Profile> otherwise = descriptions.of(List.of(id)).get(id);
    return otherwise == null ? new Neo4jNeighbours(transaction).profile(id) : otherwise;
  }

  @Override
  public Hop suppliersOf(Set<SupplierId> buyers, Collection<String> hs, int rows) {
    return then(hops.suppliersOf(buyers, ALL_GOODS, rows));
  }

  @Override
  public Hop buyersOf(Set<SupplierId> sellers, Collection<String> hs, int rows) {
    return then(hops.buyersOf(sellers, ALL_GOODS, rows));
  }

  @Override
  public Set<SupplierId> primaryProducers(Set<SupplierId> among) {
    Set<SupplierId> primary =
        new TreeSet<>(new Neo4jNeighbours(transaction).primaryProducers(among));
    descriptions
        .of(among)
        .forEach(
            (id, profile) -> {
              primary.remove(id);
              profile.filter(Profile::primaryProducer).ifPresent(_ -> primary.add(id));
            });
    return primary;
  }

  @Override
  public Map<SupplierId, Double> inbound(
      Set<SupplierId> buyers, Window window, Collection<String> hs) {
    return new PastInbound(transaction, moment).of(buyers, window, hs);
  }

  private Hop then(Hop now) {
    Map<LinkKey, Link> unsettled =
        past.of(now.links().stream().filter(link -> !past.isSettled(link)).map(Link::key).toList());
    List<Link> links = new ArrayList<>();
    List<Summary> ends = new ArrayList<>();
    for (int place = 0; place < now.links().size(); place++) {
      Link link = then(now.links().get(place), unsettled);
      if (link.evidence().isPresent()) {
        links.add(link);
        ends.add(now.ends().get(place));
      }
    }
    Map<SupplierId, Summary> then = descriptions.then(ends);
    return new Hop(
        links, ends.stream().map(end -> requireNonNull(then.get(end.id()))).toList(), now.more());
  }

  private Link then(Link now, Map<LinkKey, Link> unsettled) {
    Link known =
        past.isSettled(now) ? now : unsettled.getOrDefault(now.key(), Link.unknown(now.key()));
    return known.until(moment.validAt());
  }
}
