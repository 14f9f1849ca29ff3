package org.tierlight.graph.tiers;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tierlight.graph.facts.Stamp;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.links.Goods;
import org.tierlight.graph.links.Link;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.graph.links.Shipment;
import org.tierlight.graph.links.Window;
import org.tierlight.graph.suppliers.Profile;
import org.tierlight.graph.suppliers.Sought;
import org.tierlight.graph.suppliers.Summary;
import org.tierlight.vocabulary.LinkBasis;
import org.tierlight.vocabulary.SupplierId;

/** A small map written as {@code seller>buyer cents} or {@code seller>buyer cents hs}. */
public final class MapOfArrows implements SupplyMap, Neighbours {

  static final Instant NOW = Instant.parse("2026-06-15T00:00:00Z");

  static final Moment PRESENT = new Moment.Present(NOW);

  private final Map<LinkKey, Link> links = new TreeMap<>();
  private final Map<SupplierId, Summary> described = new TreeMap<>();
  private final Set<SupplierId> primary = new TreeSet<>();

  /** A map of these links. */
  public static MapOfArrows of(String... arrows) {
    MapOfArrows map = new MapOfArrows();
    for (String arrow : arrows) {
      String[] parts = arrow.split("[> ]", -1);
      map.add(parts[0], parts[1], Long.parseLong(parts[2]), parts.length > 3 ? parts[3] : "");
    }
    return map;
  }

  void add(String seller, String buyer, long cents) {
    add(seller, buyer, cents, "");
  }

  private void add(String seller, String buyer, long cents, String hs) {
    LinkKey key = new LinkKey(new SupplierId(seller), new SupplierId(buyer));
    Shipment shipment =
        new Shipment(key + hs, key, Goods.ofWord(hs), NOW, cents, null, LinkBasis.DOCUMENTED, null);
    links.put(
        key,
        links
            .getOrDefault(key, Link.unknown(key))
            .with(new Stamped<>(new Stamp(NOW, key.toString(), "/sources/test"), NOW, shipment)));
  }

  void describe(Summary supplier) {
    described.put(supplier.id(), supplier);
  }

  void isPrimary(SupplierId id) {
    primary.add(id);
  }

  Collection<Link> links() {
    return links.values();
  }

  @Override
  public <T> T look(Moment moment, Function<Neighbours, T> question) {
    return question.apply(this);
  }

  @Override
  public Sought<Summary> supplier(SupplierId id) {
    boolean known =
        links.keySet().stream().anyMatch(key -> key.seller().equals(id) || key.buyer().equals(id));
    return known ? new Sought.Found<>(summary(id)) : new Sought.Unknown<>(id);
  }

  @Override
  public Hop suppliersOf(Set<SupplierId> buyers, Collection<String> hs, int rows) {
    return hop(key -> buyers.contains(key.buyer()), LinkKey::seller, hs, rows);
  }

  @Override
  public Hop buyersOf(Set<SupplierId> sellers, Collection<String> hs, int rows) {
    return hop(key -> sellers.contains(key.seller()), LinkKey::buyer, hs, rows);
  }

  @Override
  public Optional<Profile> profile(SupplierId id) {
    return Optional.empty();
  }

  @Override
  public Set<SupplierId> primaryProducers(Set<SupplierId> among) {
    return among.stream().filter(primary::contains).collect(toUnmodifiableSet());
  }

  @Override
  public Map<SupplierId, Double> inbound(
      Set<SupplierId> buyers, Window window, Collection<String> hs) {
    return links.values().stream()
        .filter(link -> buyers.contains(link.key().buyer()))
        .map(link -> under(hs, link))
        .collect(
            toMap(
                link -> link.key().buyer(),
                link -> (double) link.trade().cents(window),
                Double::sum));
  }

  private static Link under(Collection<String> hs, Link link) {
    return link.only(goods -> hs.stream().anyMatch(goods.word()::startsWith));
  }

  private Hop hop(
      Predicate<LinkKey> near, Function<LinkKey, SupplierId> far, Collection<String> hs, int rows) {
    List<Link> all =
        links.values().stream()
            .filter(link -> near.test(link.key()))
            .map(link -> under(hs, link))
            .filter(link -> link.evidence().isPresent())
            .toList();
    List<Link> some = all.stream().limit(rows).toList();
    List<Summary> ends = some.stream().map(link -> summary(far.apply(link.key()))).toList();
    return new Hop(some, ends, all.size() > rows);
  }

  private Summary summary(SupplierId id) {
    return described.getOrDefault(id, new Summary(id, id.value(), null, false, null));
  }
}
