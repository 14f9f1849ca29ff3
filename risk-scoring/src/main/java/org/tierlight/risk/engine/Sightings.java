package org.tierlight.risk.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.connection.Entry;
import org.tierlight.risk.connection.Sought;
import org.tierlight.risk.connection.Words;
import org.tierlight.risk.legal.Area;
import org.tierlight.risk.legal.ListInForce;
import org.tierlight.risk.model.EvidenceItem;

/** Tells which suppliers are the ones that are asked for, and why. */
final class Sightings {

  private final Valuation valuation;

  Sightings(Valuation valuation) {
    this.valuation = valuation;
  }

  boolean isSought(int node, Sought sought) {
    return isPlaced(node, sought)
        || official(node).stream().anyMatch(item -> sought.isFor(item, lists()));
  }

  /** Why a supplier is one that is asked for. */
  List<Entry> entries(int node, Sought sought) {
    List<Entry> entries = new ArrayList<>();
    official(node).stream()
        .filter(item -> sought.isFor(item, lists()))
        .map(item -> listed(who(node), item))
        .forEach(entries::add);
    sought
        .area()
        .filter(area -> isPlaced(node, sought))
        .map(area -> placed(who(node), area))
        .ifPresent(entries::add);
    return entries;
  }

  /** Most suppliers are not listed at all, so that is asked first. */
  private List<EvidenceItem> official(int node) {
    return valuation.isListed(node)
        ? valuation.ownRisks().official(node, valuation.day())
        : List.of();
  }

  private List<ListInForce> lists() {
    return valuation.ownRisks().law().lists();
  }

  private boolean isPlaced(int node, Sought sought) {
    return sought
        .area()
        .filter(area -> area.reach(valuation.ownRisks().origin(node)) == Area.Reach.INSIDE)
        .isPresent();
  }

  private static Entry listed(String who, EvidenceItem item) {
    return new Entry(
        Entry.Kind.LISTED,
        Optional.of(item.id()),
        item.source(),
        Optional.ofNullable(item.reference()),
        Optional.of(item.observedOn()),
        Words.listed(who, item));
  }

  private static Entry placed(String who, Area area) {
    return new Entry(
        Entry.Kind.PLACE,
        Optional.empty(),
        area.code(),
        Optional.empty(),
        Optional.empty(),
        Words.placed(who, area));
  }

  /** A supplier as people call it. */
  private String who(int node) {
    @Nullable String name = valuation.name(node);
    return name == null ? valuation.supplier(node).value() : name;
  }
}
