package org.tierlight.graph.neo4j;

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
 * out; which records are together is as it is now (docs/adr/0092, 0096).
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
    Optional<Optional<Profile>> then = then(id);
    return new Neo4jNeighbours(transaction)
        .supplier(id)
        .map(now -> then.map(profile -> Summary.of(id, profile)).orElse(now.withoutRisk()));
  }

  @Override
  public Optional<Profile> profile(SupplierId id) {
    return then(id).orElseGet(() -> new Neo4jNeighbours(transaction).profile(id));
  }

  /** How it was described, where it is described otherwise now. */
  private Optional<Optional<Profile>> then(SupplierId id) {
    return Optional.ofNullable(descriptions.of(List.of(id)).get(id));
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
  public Map<SupplierId, Double> inbound(Set<SupplierId> buyers, Window window) {
    return inbound(buyers, window, List.of(""));
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
        ends.add(now.ends().get(place).withoutRisk());
      }
    }
    return new Hop(links, described(ends), now.more());
  }

  private Link then(Link now, Map<LinkKey, Link> unsettled) {
    Link known =
        past.isSettled(now) ? now : unsettled.getOrDefault(now.key(), Link.unknown(now.key()));
    return known.until(moment.validAt());
  }

  private List<Summary> described(List<Summary> ends) {
    Map<SupplierId, Optional<Profile>> then =
        descriptions.of(ends.stream().map(Summary::id).distinct().toList());
    return ends.stream()
        .map(end -> then.containsKey(end.id()) ? Summary.of(end.id(), then.get(end.id())) : end)
        .toList();
  }
}
