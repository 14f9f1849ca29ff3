package org.tierlight.graph.folding;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tierlight.graph.facts.Stamp;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.links.Link;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.graph.links.ShipmentEntry;
import org.tierlight.graph.links.Trade;
import org.tierlight.graph.suppliers.Profile;
import org.tierlight.graph.suppliers.Score;
import org.tierlight.vocabulary.SupplierId;

/** A ledger of maps; what it holds can be compared as a whole. */
final class LedgerInMemory implements Ledger {

  record Contents(
      Set<SupplierId> mentioned,
      Map<SupplierId, Stamped<Profile>> profiles,
      Map<SupplierId, Score> scores,
      Map<String, Stamped<ShipmentEntry>> shipments,
      Map<LinkKey, Link> links) {}

  private final Contents held =
      new Contents(
          new TreeSet<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

  Contents contents() {
    return held;
  }

  @Override
  public void mention(Collection<SupplierId> suppliers) {
    held.mentioned.addAll(suppliers);
  }

  @Override
  public Map<SupplierId, Stamp> described(Set<SupplierId> suppliers) {
    Map<SupplierId, Stamp> stamps = new HashMap<>();
    kept(held.profiles, suppliers).forEach((id, profile) -> stamps.put(id, profile.stamp()));
    return stamps;
  }

  @Override
  public void describe(Map<SupplierId, Stamped<Profile>> profiles) {
    held.profiles.putAll(profiles);
  }

  @Override
  public Map<SupplierId, Score.Version> scored(Set<SupplierId> suppliers) {
    Map<SupplierId, Score.Version> versions = new HashMap<>();
    kept(held.scores, suppliers).forEach((id, score) -> versions.put(id, score.version()));
    return versions;
  }

  @Override
  public void score(Collection<Score> scores) {
    scores.forEach(score -> held.scores.put(score.supplier(), score));
  }

  @Override
  public Map<String, Stamped<ShipmentEntry>> shipments(Set<String> ids) {
    return kept(held.shipments, ids);
  }

  @Override
  public void keepShipments(Collection<Stamped<ShipmentEntry>> shipments) {
    shipments.forEach(shipment -> held.shipments.put(shipment.value().id(), shipment));
  }

  @Override
  public Map<LinkKey, Trade> trades(Set<LinkKey> links) {
    return held.shipments.values().stream()
        .filter(shipment -> links.contains(shipment.value().link()))
        .collect(
            toMap(
                shipment -> shipment.value().link(),
                shipment -> shipment.value().trade(),
                Trade::plus));
  }

  @Override
  public Map<LinkKey, Link> links(Set<LinkKey> keys) {
    return kept(held.links, keys);
  }

  @Override
  public void keepLinks(Collection<Link> links) {
    links.forEach(link -> held.links.put(link.key(), link));
  }

  private static <K, V> Map<K, V> kept(Map<K, V> all, Set<K> keys) {
    Map<K, V> kept = new HashMap<>(all);
    kept.keySet().retainAll(keys);
    return kept;
  }
}
