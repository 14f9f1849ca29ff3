package org.tierlight.graph.folding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.facts.Stamp;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.links.Link;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.graph.links.ShipmentEntry;
import org.tierlight.graph.links.Trade;

/**
 * Folds shipments, declarations and terminations into links. A shipment seen for the first time is
 * added to its link's sum; where one replaces or withdraws an earlier record, the sums of both
 * links are made anew from their shipments, since earliest, latest and goods cannot be subtracted.
 */
final class LinkFolding {

  private final Ledger ledger;

  LinkFolding(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Folds in; the links of which something was told, or whose shipments have gone elsewhere. */
  Set<LinkKey> fold(Gathered gathered) {
    Map<String, Stamped<ShipmentEntry>> stored = ledger.shipments(gathered.shipments.keySet());
    List<Stamped<ShipmentEntry>> accepted =
        gathered.shipments.values().stream()
            .filter(shipment -> shipment.isAfter(stamp(stored.get(shipment.value().id()))))
            .toList();
    ledger.keepShipments(accepted);
    SortedSet<LinkKey> disturbed = disturbed(accepted, stored);
    Map<LinkKey, Trade> additions = additions(accepted, disturbed);
    SortedSet<LinkKey> touched = new TreeSet<>(gathered.links);
    touched.addAll(disturbed);
    write(touched, disturbed, additions, gathered);
    return touched;
  }

  private void write(
      SortedSet<LinkKey> touched,
      SortedSet<LinkKey> disturbed,
      Map<LinkKey, Trade> additions,
      Gathered gathered) {
    Map<LinkKey, Link> links = ledger.links(touched);
    Map<LinkKey, Trade> refolded = ledger.trades(disturbed);
    ledger.keepLinks(
        touched.stream()
            .map(key -> Optional.ofNullable(links.get(key)).orElseGet(() -> Link.unknown(key)))
            .map(
                link ->
                    disturbed.contains(link.key())
                        ? link.with(refolded.getOrDefault(link.key(), Trade.NONE))
                        : link.with(
                            link.trade().plus(additions.getOrDefault(link.key(), Trade.NONE))))
            .map(link -> link.declared(gathered.declarations.get(link.key())))
            .map(link -> link.terminated(gathered.terminations.get(link.key())))
            .filter(link -> !link.equals(links.get(link.key())))
            .toList());
  }

  private static SortedSet<LinkKey> disturbed(
      Collection<Stamped<ShipmentEntry>> accepted, Map<String, Stamped<ShipmentEntry>> stored) {
    SortedSet<LinkKey> disturbed = new TreeSet<>();
    for (Stamped<ShipmentEntry> shipment : accepted) {
      Stamped<ShipmentEntry> replaced = stored.get(shipment.value().id());
      if (replaced != null) {
        disturbed.add(replaced.value().link());
        disturbed.add(shipment.value().link());
      }
    }
    return disturbed;
  }

  private static Map<LinkKey, Trade> additions(
      Collection<Stamped<ShipmentEntry>> accepted, SortedSet<LinkKey> disturbed) {
    Map<LinkKey, Trade> additions = new TreeMap<>();
    for (Stamped<ShipmentEntry> shipment : accepted) {
      if (!disturbed.contains(shipment.value().link())) {
        additions.merge(shipment.value().link(), shipment.value().trade(), Trade::plus);
      }
    }
    return additions;
  }

  private static @Nullable Stamp stamp(@Nullable Stamped<ShipmentEntry> stored) {
    return stored == null ? null : stored.stamp();
  }
}
